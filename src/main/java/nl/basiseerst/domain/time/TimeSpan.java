package nl.basiseerst.domain.time;

import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;

import java.util.Optional;

/// A stretch of one day in wall-clock time, such as 08:00–10:30; its end is exclusive.
///
/// Minutes of the day rather than `LocalTime`, since a stretch may end at 24:00.
///
/// @param from minutes since midnight, from 0 up to 1439
/// @param to minutes since midnight, after `from` and up to 1440
public record TimeSpan(int from, int to) implements Comparable<TimeSpan> {

    /// Minutes in a day: the latest end.
    public static final int END_OF_DAY = 1440;

    /// @throws InvalidValue if the stretch is empty, turned around or leaves the day
    public TimeSpan {
        if (from < 0) {
            throw InvalidValue.at("from", Rule.BETWEEN, "00:00", "23:59");
        }
        if (to > END_OF_DAY) {
            throw InvalidValue.at("to", Rule.BETWEEN, "00:01", "24:00");
        }
        if (from >= to) {
            throw InvalidValue.at("to", Rule.ENDS_AFTER_START, clock(from));
        }
    }

    /// The stretch between two times written as `HH:mm`, for tests and literals.
    public static TimeSpan of(String from, String to) {
        return new TimeSpan(minuteOfDay(from), minuteOfDay(to));
    }

    /// Minutes since midnight of a time written as `HH:mm`, up to `24:00`.
    ///
    /// @throws InvalidValue with an empty path if the text is no such time
    public static int minuteOfDay(String time) {
        boolean shaped =
                time.length() == 5
                        && time.charAt(2) == ':'
                        && digit(time, 0)
                        && digit(time, 1)
                        && digit(time, 3)
                        && digit(time, 4);
        int minute =
                shaped
                        ? Integer.parseInt(time, 0, 2, 10) * 60 + Integer.parseInt(time, 3, 5, 10)
                        : -1;
        if (minute < 0 || minute > END_OF_DAY || time.charAt(3) > '5') {
            throw InvalidValue.at("", Rule.BETWEEN, "00:00", "24:00");
        }
        return minute;
    }

    /// A minute of the day written as `HH:mm`.
    public static String clock(int minuteOfDay) {
        int hour = minuteOfDay / 60;
        int minute = minuteOfDay % 60;
        return (hour < 10 ? "0" : "") + hour + (minute < 10 ? ":0" : ":") + minute;
    }

    private static boolean digit(String time, int at) {
        return time.charAt(at) >= '0' && time.charAt(at) <= '9';
    }

    /// Length in minutes, at least 1.
    public int minutes() {
        return to - from;
    }

    public boolean overlaps(TimeSpan other) {
        return from < other.to && other.from < to;
    }

    public boolean contains(int minuteOfDay) {
        return from <= minuteOfDay && minuteOfDay < to;
    }

    /// What both stretches cover, or empty if they do not overlap.
    public Optional<TimeSpan> intersection(TimeSpan other) {
        return overlaps(other)
                ? Optional.of(new TimeSpan(Math.max(from, other.from), Math.min(to, other.to)))
                : Optional.empty();
    }

    @Override
    public int compareTo(TimeSpan other) {
        int byStart = Integer.compare(from, other.from);
        return byStart != 0 ? byStart : Integer.compare(to, other.to);
    }

    /// As people write it: `08:00–10:30`.
    @Override
    public String toString() {
        return clock(from) + "–" + clock(to);
    }
}
