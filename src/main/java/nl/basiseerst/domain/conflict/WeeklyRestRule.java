package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.team.Member;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A long rest in the seven days that begin with the first work of the week, or parts of it spread
/// over fourteen.
final class WeeklyRestRule implements RosterRule {

    private static final int DAYS = 7;
    private static final long WEEK = Duration.ofDays(DAYS).toMinutes();

    @Override
    public List<RestConflict> conflicts(RosterWeek week) {
        List<RestConflict> found = new ArrayList<>();
        LocalDate monday = week.week().monday();
        if (week.limits().on(LimitName.WEEKLY_REST, monday).isEmpty()) {
            return found;
        }
        int least = week.limits().value(LimitName.WEEKLY_REST, monday, 0);
        for (Member member : Employees.of(week)) {
            List<WorkDay> days = week.workDays(member, monday, monday.plusDays(3L * DAYS));
            if (days.isEmpty() || !week.week().contains(days.getFirst().date())) {
                continue;
            }
            int longest = rests(days, WEEK).stream().mapToInt(rest -> rest).max().orElse(0);
            if (longest < least && !isSpread(week, days)) {
                found.add(
                        new RestConflict(
                                ConflictKind.WEEKLY_REST,
                                member.id(),
                                monday,
                                List.of(),
                                longest,
                                least,
                                week.limits().source(LimitName.WEEKLY_REST, monday)));
            }
        }
        return found;
    }

    private static boolean isSpread(RosterWeek week, List<WorkDay> days) {
        LocalDate monday = week.week().monday();
        int part = week.limits().value(LimitName.SPLIT_REST, monday, Integer.MAX_VALUE);
        int total = week.limits().value(LimitName.SPLIT_REST_TOTAL, monday, Integer.MAX_VALUE);
        int sum =
                rests(days, 2 * WEEK).stream().filter(rest -> rest >= part).mapToInt(r -> r).sum();
        return sum >= total;
    }

    /// Minutes of each rest in a stretch of time that begins with the first of these days.
    private static List<Integer> rests(List<WorkDay> days, long minutes) {
        long end = days.getFirst().from() + minutes;
        List<Integer> rests = new ArrayList<>();
        for (int i = 0; i < days.size() && days.get(i).to() < end; i++) {
            long next = i + 1 < days.size() ? days.get(i + 1).from() : end;
            rests.add((int) Math.max(0, Math.min(next, end) - days.get(i).to()));
        }
        return rests;
    }
}
