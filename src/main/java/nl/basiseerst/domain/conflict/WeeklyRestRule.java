package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.team.Member;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// A long rest in each seven days that begin with a shift and have work of the week in them, or
/// parts of it spread over fourteen; how many days is a limit too. Told is the worst of them.
final class WeeklyRestRule implements RosterRule {

    @Override
    public List<RestConflict> conflicts(RosterWeek week) {
        List<RestConflict> found = new ArrayList<>();
        LocalDate monday = week.week().monday();
        int least = week.limits().value(LimitName.WEEKLY_REST, monday, 0);
        for (Member member : Employees.of(week)) {
            OptionalInt worst = worst(week, member, least);
            if (worst.isPresent()) {
                found.add(
                        new RestConflict(
                                ConflictKind.WEEKLY_REST,
                                member.id(),
                                monday,
                                List.of(),
                                worst.getAsInt(),
                                least,
                                week.limits().source(LimitName.WEEKLY_REST, monday)));
            }
        }
        return found;
    }

    /// The longest rest of the seven days in which that is least, if it is too little.
    private static OptionalInt worst(RosterWeek week, Member member, int least) {
        LocalDate monday = week.week().monday();
        int days = week.limits().value(LimitName.WEEKLY_REST_DAYS, monday, 0);
        int split = week.limits().value(LimitName.SPLIT_REST_DAYS, monday, 0);
        List<Shift> shifts =
                week.shifts(
                        member,
                        monday.minusDays(days),
                        week.week().sunday().plusDays(Math.max(days, split)));
        OptionalInt worst = OptionalInt.empty();
        for (int i = 0; i < shifts.size(); i++) {
            List<Shift> from = shifts.subList(i, shifts.size());
            if (!hasWorkOf(week, within(from, days))) {
                continue;
            }
            int longest = rests(from, days).stream().mapToInt(rest -> rest).max().orElse(0);
            if (longest < Math.min(least, worst.orElse(least)) && !isSpread(week, from, split)) {
                worst = OptionalInt.of(longest);
            }
        }
        return worst;
    }

    private static boolean hasWorkOf(RosterWeek week, List<Shift> shifts) {
        return shifts.stream().anyMatch(shift -> week.week().contains(shift.date()));
    }

    /// Those that begin in so many days from the first on.
    private static List<Shift> within(List<Shift> shifts, int days) {
        long end = end(shifts, days);
        return shifts.stream().filter(shift -> shift.from() < end).toList();
    }

    private static long end(List<Shift> shifts, int days) {
        return shifts.getFirst().from() + Duration.ofDays(days).toMinutes();
    }

    private static boolean isSpread(RosterWeek week, List<Shift> shifts, int days) {
        LocalDate monday = week.week().monday();
        int part = week.limits().value(LimitName.SPLIT_REST, monday, Integer.MAX_VALUE);
        int total = week.limits().value(LimitName.SPLIT_REST_TOTAL, monday, Integer.MAX_VALUE);
        int sum = rests(shifts, days).stream().filter(rest -> rest >= part).mapToInt(r -> r).sum();
        return sum >= total;
    }

    /// Minutes of each rest in a stretch of time that begins with the first of these shifts.
    private static List<Integer> rests(List<Shift> shifts, int days) {
        long end = end(shifts, days);
        List<Integer> rests = new ArrayList<>();
        for (int i = 0; i < shifts.size() && shifts.get(i).to() < end; i++) {
            long next = i + 1 < shifts.size() ? shifts.get(i + 1).from() : end;
            rests.add((int) Math.max(0, Math.min(next, end) - shifts.get(i).to()));
        }
        return rests;
    }
}
