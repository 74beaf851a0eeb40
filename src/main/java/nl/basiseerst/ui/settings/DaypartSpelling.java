package nl.basiseerst.ui.settings;

import nl.basiseerst.domain.practice.Dayparts;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.form.Mistyped;
import nl.basiseerst.ui.common.form.Spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How dayparts are typed: the times at which one ends and the next begins, such as `12:30, 17:00`.
final class DaypartSpelling {

    /// Nothing typed makes the whole day one daypart.
    static final Spelling<Dayparts> ENDS =
            new Spelling<>(
                    DaypartSpelling::read,
                    (_, dayparts) ->
                            dayparts.ends().stream()
                                    .filter(end -> end < TimeSpan.END_OF_DAY)
                                    .map(TimeSpan::clock)
                                    .collect(Collectors.joining(", ")));

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.]([0-5]\\d))?");

    private DaypartSpelling() {}

    private static Dayparts read(String typed) {
        List<Integer> ends = new ArrayList<>();
        for (String part : typed.split("[,;]", -1)) {
            if (!part.isBlank()) {
                ends.add(minute(part.strip()));
            }
        }
        if (ends.isEmpty() || ends.getLast() != TimeSpan.END_OF_DAY) {
            ends.add(TimeSpan.END_OF_DAY);
        }
        return new Dayparts(ends);
    }

    private static int minute(String typed) {
        Matcher time = TIME.matcher(typed);
        if (!time.matches()) {
            throw new Mistyped("settings.dayparts.mistyped");
        }
        int minutes = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return Integer.parseInt(time.group(1)) * 60 + minutes;
    }
}
