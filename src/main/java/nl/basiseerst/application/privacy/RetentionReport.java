package nl.basiseerst.application.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What a look at what has been kept long enough came to: numbers, no names.
///
/// @param date when
/// @param removed whether it was removed, or only found
/// @param tally what was found
public record RetentionReport(LocalDate date, boolean removed, Tally tally) {

    private static final Pattern LINE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (removed|found)((?: \\d{1,9}){8})");

    /// Whether there was anything at all.
    public boolean isEmpty() {
        return tally.equals(Tally.NOTHING);
    }

    /// As it is kept: one line.
    String line() {
        int[] numbers = tally.numbers();
        StringBuilder line = new StringBuilder();
        line.append(date).append(removed ? " removed" : " found");
        IntStream.of(numbers).forEach(number -> line.append(' ').append(number));
        return line.toString();
    }

    /// Empty if the line is no report.
    static Optional<RetentionReport> parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<Integer> numbers =
                Pattern.compile(" ")
                        .splitAsStream(matcher.group(3).strip())
                        .map(Integer::valueOf)
                        .toList();
        return Optional.of(
                new RetentionReport(
                        LocalDate.parse(matcher.group(1)),
                        matcher.group(2).equals("removed"),
                        Tally.of(numbers)));
    }
}
