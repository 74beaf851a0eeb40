package nl.basiseerst.application.intake;

import nl.basiseerst.application.intake.Problem.Fault;
import nl.basiseerst.application.intake.Vocabulary.Daytime;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.time.WeeklyHours;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The hours that people mean by a word: the practice is open, in the morning, from eight to five.
final class WorkingHours {

    private static final Pattern NOTHING = Pattern.compile("[-–—./\\s]*");
    private static final Pattern ON = Pattern.compile("\\s*(?:t/m|tm|tot en met|tot|-|–|—|to)\\s*");
    private static final Pattern EDGES =
            Pattern.compile("^[\\s,;:+&/()-]+|[\\s,;:+&/()-]+$|\\ben$");
    private static final Pattern DAY =
            Pattern.compile(
                    "(?<!\\p{L})(ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?"
                            + "|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?"
                            + "|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?"
                            + "|sat(?:urday)?|sun(?:day)?)"
                            + "(?=\\W|\\d|$|ochtend|middag|och|mid|vm|nm)\\.?");

    private final Practice practice;
    private final Vocabulary words;

    WorkingHours(Practice practice, Vocabulary words) {
        this.practice = practice;
        this.words = words;
    }

    /// What the cell of a weekday says: nothing for a day off.
    ///
    /// @throws Misfit if it says something else
    List<TimeSpan> on(DayOfWeek day, String text) {
        if (NOTHING.matcher(text).matches()) {
            return List.of();
        }
        Optional<Daytime> daytime = words.daytimes().exactly(text);
        if (daytime.isPresent()) {
            return during(day, daytime.get(), open(day));
        }
        try {
            return TimeText.spans(text);
        } catch (Misfit none) {
            if (none.fault() == Fault.TURNED_AROUND) {
                throw none;
            }
            throw new Misfit(Fault.DAY_HOURS, text);
        }
    }

    /// The part of some hours that a word for a time of day means.
    List<TimeSpan> during(DayOfWeek day, Daytime daytime, List<TimeSpan> hours) {
        int noon = practice.dayparts().span(0).to();
        TimeSpan part =
                switch (daytime) {
                    case FREE -> null;
                    case WHOLE -> new TimeSpan(0, TimeSpan.END_OF_DAY);
                    case MORNING -> new TimeSpan(0, noon);
                    case AFTERNOON ->
                            noon < TimeSpan.END_OF_DAY
                                    ? new TimeSpan(noon, TimeSpan.END_OF_DAY)
                                    : null;
                };
        if (part == null) {
            return List.of();
        }
        List<TimeSpan> within =
                hours.stream().flatMap(span -> span.intersection(part).stream()).toList();
        if (within.isEmpty()) {
            throw new Misfit(Fault.NOT_OPEN, day);
        }
        return within;
    }

    /// The hours of the practice on that weekday; none if it is closed.
    List<TimeSpan> open(DayOfWeek day) {
        return practice.openingHours().spansOn(day);
    }

    /// Days in one cell: `ma, di, do`, `ma t/m vr`, `ma wo-ochtend`, `di 8-12`.
    ///
    /// @throws Misfit if it says something else
    WeeklyHours days(String text) {
        String plain = Likeness.unaccented(text);
        Matcher day = DAY.matcher(plain);
        WeeklyHours hours = WeeklyHours.NONE;
        DayOfWeek before = null;
        int end = 0;
        while (day.find()) {
            DayOfWeek found = DayNames.weekday(day.group(1)).orElseThrow();
            hours = between(hours, before, plain.substring(end, day.start()), found, text);
            before = found;
            end = day.end();
        }
        if (before == null) {
            throw new Misfit(Fault.WORKING_DAYS, text);
        }
        return said(hours, before, plain.substring(end), text);
    }

    private WeeklyHours between(
            WeeklyHours hours,
            @Nullable DayOfWeek before,
            String between,
            DayOfWeek found,
            String text) {
        if (before == null) {
            if (!trimmed(between).isEmpty()) {
                throw new Misfit(Fault.WORKING_DAYS, text);
            }
            return hours;
        }
        if (!ON.matcher(between).matches()) {
            return said(hours, before, between, text);
        }
        WeeklyHours all = hours;
        for (DayOfWeek day : daysUntil(before, found, text)) {
            all = all.with(day, during(day, Daytime.WHOLE, open(day)));
        }
        return all;
    }

    private static List<DayOfWeek> daysUntil(DayOfWeek first, DayOfWeek end, String text) {
        if (end.compareTo(first) <= 0) {
            throw new Misfit(Fault.WORKING_DAYS, text);
        }
        List<DayOfWeek> days = new ArrayList<>();
        for (DayOfWeek day = first; day != end; day = day.plus(1)) {
            days.add(day);
        }
        return days;
    }

    private WeeklyHours said(WeeklyHours hours, DayOfWeek day, String said, String text) {
        String trimmed = trimmed(said);
        try {
            List<TimeSpan> spans =
                    trimmed.isEmpty() ? during(day, Daytime.WHOLE, open(day)) : on(day, trimmed);
            return hours.with(day, spans);
        } catch (Misfit none) {
            if (none.fault() == Fault.DAY_HOURS) {
                throw new Misfit(Fault.WORKING_DAYS, text);
            }
            throw none;
        }
    }

    private static String trimmed(String text) {
        String before = "";
        String after = text.strip();
        while (!after.equals(before)) {
            before = after;
            after = EDGES.matcher(after).replaceAll("").strip();
        }
        return after;
    }
}
