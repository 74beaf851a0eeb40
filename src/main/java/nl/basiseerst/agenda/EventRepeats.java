package nl.basiseerst.agenda;

import net.fortuna.ical4j.model.Recur;

import nl.basiseerst.agenda.EventTime.Unfit;
import nl.basiseerst.application.duties.SkippedDuty.Reason;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// When an event is that comes back (RFC 5545, 3.8.5). It comes back by its own clock: at eight
/// before and after the clocks change.
final class EventRepeats {

    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");

    /// Parts with which something can be there more than once a day.
    private static final Set<String> WITHIN_A_DAY = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");

    private static final int LONGEST_RULE = 500;

    /// How far the clocks of two places can be apart, in days.
    private static final int APART = 2;

    private EventRepeats() {}

    /// The starts of an event on its own clock, without those that the file takes out.
    ///
    /// @param from nothing before is needed
    /// @param to nothing after is needed
    /// @param most that many are enough
    /// @throws Unfit if it comes back in a way that is not understood
    static List<EventTime> of(
            EventText event,
            EventTime start,
            EventZones zones,
            LocalDateTime from,
            LocalDateTime to,
            int most) {
        if (event.has("EXRULE") || event.lines("RRULE").size() > 1) {
            throw new Unfit(Reason.REPEATS);
        }
        TreeSet<LocalDateTime> starts = new TreeSet<>();
        starts.add(start.local());
        EventText.Line rule = event.line("RRULE");
        if (rule != null) {
            starts.addAll(
                    dates(rule.value(), start, from.minusDays(APART), to.plusDays(APART), most));
        }
        for (EventTime more : times(event, "RDATE", zones, start)) {
            starts.add(more.on(start.zone()));
        }
        for (EventTime less : times(event, "EXDATE", zones, start)) {
            starts.remove(
                    less.local()
                            .atZone(less.zone())
                            .withZoneSameInstant(start.zone())
                            .toLocalDateTime());
        }
        return starts.stream().limit(most).map(start::at).toList();
    }

    private static List<LocalDateTime> dates(
            String rule, EventTime start, LocalDateTime from, LocalDateTime to, int most) {
        if (rule.length() > LONGEST_RULE) {
            throw new Unfit(Reason.REPEATS);
        }
        LocalDateTime last = to;
        List<String> parts = new ArrayList<>();
        for (String part : rule.toUpperCase(Locale.ROOT).split(";", -1)) {
            int is = part.indexOf('=');
            String name = is < 0 ? part : part.substring(0, is);
            String value = part.substring(is + 1);
            if (WITHIN_A_DAY.contains(name)
                    || (name.equals("FREQ") && !FREQUENCIES.contains(value))) {
                throw new Unfit(Reason.REPEATS);
            }
            if (name.equals("UNTIL")) {
                LocalDateTime until = until(value, start.zone());
                last = until.isBefore(last) ? until : last;
            } else if (!part.isBlank()) {
                parts.add(part);
            }
        }
        try {
            return last.isBefore(start.local())
                    ? List.of()
                    : new Recur<LocalDateTime>(String.join(";", parts))
                            .getDates(start.local(), from, last.plusSeconds(1), most);
        } catch (RuntimeException none) { // the library throws whatever it meets
            throw new Unfit(Reason.REPEATS);
        }
    }

    private static LocalDateTime until(String value, ZoneId zone) {
        if (!value.contains("T")) {
            return EventTime.date(value).atTime(23, 59, 59);
        }
        return value.endsWith("Z")
                ? EventTime.time(value.substring(0, value.length() - 1))
                        .atZone(ZoneOffset.UTC)
                        .withZoneSameInstant(zone)
                        .toLocalDateTime()
                : EventTime.time(value);
    }

    private static List<EventTime> times(
            EventText event, String name, EventZones zones, EventTime start) {
        List<EventTime> times = new ArrayList<>();
        for (EventText.Line line : event.lines(name)) {
            for (String one : line.value().split(",", -1)) {
                times.add(
                        one.length() == 8
                                ? start.at(EventTime.date(one).atTime(start.local().toLocalTime()))
                                : EventTime.of(one, line, zones));
            }
        }
        return times;
    }
}
