package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.team.Member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Rest between the work of two days: a least, and a shorter one once in seven days where the work
/// asks for it.
final class DailyRestRule implements RosterRule {

    private static final int DAYS_OF_SHORT = 7;

    @Override
    public List<RestConflict> conflicts(RosterWeek week) {
        List<RestConflict> found = new ArrayList<>();
        for (Member member : Employees.of(week)) {
            addOf(found, week, member);
        }
        return found;
    }

    private static void addOf(List<RestConflict> found, RosterWeek week, Member member) {
        LocalDate monday = week.week().monday();
        List<WorkDay> days =
                week.workDays(member, monday.minusDays(DAYS_OF_SHORT), week.week().sunday());
        LocalDate lastShort = monday.minusYears(1);
        for (int i = 1; i < days.size(); i++) {
            WorkDay day = days.get(i);
            int rest = (int) (day.from() - days.get(i - 1).to());
            int least = week.limits().value(LimitName.DAILY_REST, day.date(), 0);
            if (rest >= least) {
                continue;
            }
            int shortest = week.limits().value(LimitName.SHORT_REST, day.date(), least);
            boolean once =
                    rest >= shortest && lastShort.isBefore(day.date().minusDays(DAYS_OF_SHORT - 1));
            lastShort = day.date();
            if (week.week().contains(day.date())) {
                found.add(conflict(week, member, day, Math.max(0, rest), once));
            }
        }
    }

    private static RestConflict conflict(
            RosterWeek week, Member member, WorkDay day, int rest, boolean once) {
        LimitName name = LimitName.DAILY_REST;
        return new RestConflict(
                once ? ConflictKind.SHORT_REST : ConflictKind.DAILY_REST,
                member.id(),
                day.date(),
                week.firstBlock(member, day.date()),
                rest,
                week.limits().value(name, day.date(), 0),
                week.limits().source(name, day.date()));
    }
}
