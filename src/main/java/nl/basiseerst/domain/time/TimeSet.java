package nl.basiseerst.domain.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Minutes of one day as the fewest possible stretches, in order and apart from each other.
///
/// @param spans ascending, neither overlapping nor touching
public record TimeSet(List<TimeSpan> spans) {

    /// No minute at all.
    public static final TimeSet EMPTY = new TimeSet(List.of());

    public TimeSet {
        spans = List.copyOf(spans);
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i - 1).to() >= spans.get(i).from()) {
                throw new IllegalArgumentException("Stretches touch or overlap: " + spans);
            }
        }
    }

    /// All minutes that at least one of the stretches covers; they may overlap, in any order.
    public static TimeSet union(Collection<TimeSpan> stretches) {
        if (stretches.isEmpty()) {
            return EMPTY;
        }
        List<TimeSpan> merged = new ArrayList<>();
        for (TimeSpan next : stretches.stream().sorted().toList()) {
            TimeSpan last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && next.from() <= last.to()) {
                merged.set(
                        merged.size() - 1,
                        new TimeSpan(last.from(), Math.max(last.to(), next.to())));
            } else {
                merged.add(next);
            }
        }
        return new TimeSet(merged);
    }

    public static TimeSet of(TimeSpan... stretches) {
        return union(List.of(stretches));
    }

    /// The minutes of both.
    public TimeSet and(TimeSet other) {
        List<TimeSpan> both = new ArrayList<>();
        for (TimeSpan mine : spans) {
            for (TimeSpan theirs : other.spans) {
                mine.intersection(theirs).ifPresent(both::add);
            }
        }
        return new TimeSet(both);
    }

    /// The minutes of either.
    public TimeSet or(TimeSet other) {
        List<TimeSpan> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return union(all);
    }

    /// The minutes of this that are not in the other.
    public TimeSet minus(TimeSet other) {
        List<TimeSpan> left = new ArrayList<>();
        for (TimeSpan span : spans) {
            int from = span.from();
            for (TimeSpan gone : other.spans) {
                if (gone.to() <= from || gone.from() >= span.to()) {
                    continue;
                }
                if (gone.from() > from) {
                    left.add(new TimeSpan(from, gone.from()));
                }
                from = gone.to();
            }
            if (from < span.to()) {
                left.add(new TimeSpan(from, span.to()));
            }
        }
        return new TimeSet(left);
    }

    /// How many minutes the set holds, from 0 up to 1440.
    public int minutes() {
        int sum = 0;
        for (TimeSpan span : spans) {
            sum += span.minutes();
        }
        return sum;
    }

    /// How many of its minutes are in a stretch, from 0 up.
    public int minutesIn(TimeSpan stretch) {
        int sum = 0;
        for (TimeSpan span : spans) {
            int from = Math.max(span.from(), stretch.from());
            sum += Math.max(0, Math.min(span.to(), stretch.to()) - from);
        }
        return sum;
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    public boolean covers(TimeSet other) {
        return other.minus(this).isEmpty();
    }
}
