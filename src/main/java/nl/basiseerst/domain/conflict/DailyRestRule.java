package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.team.Member;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Rest in the twenty-four hours that begin with each shift: a least, and a shorter one once in so
/// many days where the work asks for it.
final class DailyRestRule implements RosterRule {

    private static final long DAY = Duration.ofDays(1).toMinutes();

    /// The longest rest in the twenty-four hours.
    ///
    /// @param from minutes since 1970 in UTC at which it begins
    /// @param date of the work that ends it, or, if none does in that time, of the work before it
    private record Rest(long from, long minutes, LocalDate date) {}

    @Override
    public List<RestConflict> conflicts(RosterWeek week) {
        List<RestConflict> found = new ArrayList<>();
        for (Member member : Employees.of(week)) {
            found.addAll(of(week, member));
        }
        return found;
    }

    /// What is told of one member.
    static List<RestConflict> of(RosterWeek week, Member member) {
        List<RestConflict> found = new ArrayList<>();
        LocalDate monday = week.week().monday();
        LocalDate sunday = week.week().sunday();
        int days = week.limits().value(LimitName.SHORT_REST_DAYS, monday, 0);
        // a shift before those days may still have its rest in them
        LocalDate first = monday.minusDays(days + 1L);
        List<Shift> shifts = week.shifts(member, first, sunday.plusDays(1));
        LocalDate lastShort = monday.minusYears(1);
        long told = 0;
        for (int i = 0; i < shifts.size(); i++) {
            Rest rest = longest(shifts, i);
            int least = week.limits().value(LimitName.DAILY_REST, rest.date(), 0);
            if (rest.minutes() >= least || rest.from() == told) {
                continue;
            }
            told = rest.from();
            int shortest = week.limits().value(LimitName.SHORT_REST, rest.date(), least);
            boolean once =
                    rest.minutes() >= shortest
                            && lastShort.isBefore(rest.date().minusDays(days - 1L));
            lastShort = rest.date();
            if (week.week().contains(rest.date())) {
                found.add(conflict(week, member, rest, once));
            }
        }
        return found;
    }

    private static Rest longest(List<Shift> shifts, int index) {
        long end = shifts.get(index).from() + DAY;
        List<Work> work =
                shifts.subList(index, shifts.size()).stream()
                        .flatMap(shift -> shift.work().stream())
                        .takeWhile(one -> one.from() <= end)
                        .toList();
        Work before = work.getFirst();
        Rest longest = new Rest(before.to(), 0, before.date());
        for (Work next : work) {
            long gap = next.from() - before.to();
            if (gap > longest.minutes()) {
                longest = new Rest(before.to(), gap, next.date());
            }
            before = next.to() > before.to() ? next : before;
        }
        return end - before.to() > longest.minutes()
                ? new Rest(before.to(), end - before.to(), before.date())
                : longest;
    }

    private static RestConflict conflict(RosterWeek week, Member member, Rest rest, boolean once) {
        LimitName name = LimitName.DAILY_REST;
        return new RestConflict(
                once ? ConflictKind.SHORT_REST : ConflictKind.DAILY_REST,
                member.id(),
                rest.date(),
                week.firstBlock(member, rest.date()),
                (int) rest.minutes(),
                week.limits().value(name, rest.date(), 0),
                week.limits().source(name, rest.date()));
    }
}
