package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

/// What somebody works between two rests, in the practice and on duty elsewhere: the law sets its
/// limits for that, whether midnight lies in it or not. A gap in it that is shorter than a rest is
/// a pause.
///
/// @param work in order of start, at least one; it may overlap
record Shift(List<Work> work) {

    Shift {
        work = List.copyOf(work);
    }

    /// @param work in any order
    /// @param rest minutes that end a shift, by the date of the work after them
    /// @return in order
    static List<Shift> of(List<Work> work, ToIntFunction<LocalDate> rest) {
        List<Work> sorted = new ArrayList<>(work);
        sorted.sort(Comparator.comparingLong(Work::from).thenComparingLong(Work::to));
        List<Shift> shifts = new ArrayList<>();
        List<Work> current = new ArrayList<>();
        long until = 0;
        for (Work next : sorted) {
            long gap = next.from() - until;
            if (!current.isEmpty() && gap > 0 && gap >= rest.applyAsInt(next.date())) {
                shifts.add(new Shift(current));
                current.clear();
            }
            until = current.isEmpty() ? next.to() : Math.max(until, next.to());
            current.add(next);
        }
        if (!current.isEmpty()) {
            shifts.add(new Shift(current));
        }
        return List.copyOf(shifts);
    }

    /// The day on which it begins.
    LocalDate date() {
        return work.getFirst().date();
    }

    /// Minutes since 1970 in UTC at which it begins.
    long from() {
        return work.getFirst().from();
    }

    /// Likewise at which it ends.
    long to() {
        return work.stream().mapToLong(Work::to).max().orElseThrow();
    }

    /// Minutes of work in it, each once.
    int minutes() {
        return (int) (to() - from()) - pauses().stream().mapToInt(pause -> pause).sum();
    }

    /// Minutes of work in it in the practice.
    int minutesHere() {
        return here().stream().mapToInt(one -> (int) (one.to() - one.from())).sum();
    }

    /// Minutes of each stretch without work in it, in order.
    List<Integer> pauses() {
        return pauses(from(), to());
    }

    /// Likewise of those with work in the practice before and after them.
    List<Integer> pausesHere() {
        List<Work> here = here();
        return here.isEmpty()
                ? List.of()
                : pauses(
                        here.getFirst().from(),
                        here.stream().mapToLong(Work::to).max().orElseThrow());
    }

    private List<Integer> pauses(long after, long before) {
        List<Integer> pauses = new ArrayList<>();
        long until = from();
        for (Work next : work) {
            if (next.from() > until && until > after && next.from() < before) {
                pauses.add((int) (next.from() - until));
            }
            until = Math.max(until, next.to());
        }
        return List.copyOf(pauses);
    }

    /// Whether a block is in it.
    boolean holds(LocalDate date, TimeSpan span) {
        return here().stream()
                .filter(one -> one.date().equals(date))
                .map(one -> TimeSet.of(Objects.requireNonNull(one.span())))
                .anyMatch(time -> !time.and(TimeSet.of(span)).isEmpty());
    }

    /// The work of it in the practice.
    List<Work> here() {
        return work.stream().filter(one -> one.span() != null).toList();
    }
}
