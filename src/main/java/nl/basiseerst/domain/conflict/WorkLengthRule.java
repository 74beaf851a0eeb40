package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The most work in a day, in a week, and a week on average.
final class WorkLengthRule implements RosterRule {

    @Override
    public List<RestConflict> conflicts(RosterWeek week) {
        List<RestConflict> found = new ArrayList<>();
        for (Member member : Employees.of(week)) {
            addDays(found, week, member);
            LocalDate monday = week.week().monday();
            int ofWeek = minutes(week, member, week.week());
            add(found, week, member, ConflictKind.LONG_WEEK, LimitName.WEEK, monday, ofWeek);
            int weeks = week.limits().value(LimitName.AVERAGE_WEEKS, monday, 0);
            if (weeks > 0 && ofWeek > 0) {
                int sum = 0;
                for (int back = 0; back < weeks; back++) {
                    sum += minutes(week, member, week.week().plusWeeks(-back));
                }
                add(
                        found,
                        week,
                        member,
                        ConflictKind.LONG_AVERAGE,
                        LimitName.AVERAGE_WEEK,
                        monday,
                        sum / weeks);
            }
        }
        return found;
    }

    private static int minutes(RosterWeek week, Member member, IsoWeek other) {
        return week.workDays(member, other.monday(), other.sunday()).stream()
                .mapToInt(WorkDay::minutes)
                .sum();
    }

    private static void addDays(List<RestConflict> found, RosterWeek week, Member member) {
        for (WorkDay day : week.workDays(member, week.week().monday(), week.week().sunday())) {
            add(
                    found,
                    week,
                    member,
                    ConflictKind.LONG_DAY,
                    LimitName.DAY,
                    day.date(),
                    day.minutes());
        }
    }

    private static void add(
            List<RestConflict> found,
            RosterWeek week,
            Member member,
            ConflictKind kind,
            LimitName name,
            LocalDate date,
            int minutes) {
        int most = week.limits().value(name, date, Integer.MAX_VALUE);
        if (minutes > most) {
            List<String> blocks =
                    kind == ConflictKind.LONG_DAY ? week.ids(member, date) : List.of();
            String source = week.limits().source(name, date);
            found.add(new RestConflict(kind, member.id(), date, blocks, minutes, most, source));
        }
    }
}
