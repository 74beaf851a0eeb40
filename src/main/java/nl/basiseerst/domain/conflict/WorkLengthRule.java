package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.team.Member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The most work in a shift, in a week, and a week on average.
final class WorkLengthRule implements RosterRule {

    @Override
    public List<RestConflict> conflicts(RosterWeek week) {
        List<RestConflict> found = new ArrayList<>();
        for (Member member : Employees.of(week)) {
            addShifts(found, week, member);
            LocalDate monday = week.week().monday();
            int ofWeek = week.minutes(member, week.week());
            add(found, week, member, ConflictKind.LONG_WEEK, LimitName.WEEK, ofWeek);
            int weeks = week.limits().value(LimitName.AVERAGE_WEEKS, monday, 0);
            if (weeks > 0 && ofWeek > 0) {
                int sum = 0;
                for (int back = 0; back < weeks; back++) {
                    sum += week.minutes(member, week.week().plusWeeks(-back));
                }
                add(
                        found,
                        week,
                        member,
                        ConflictKind.LONG_AVERAGE,
                        LimitName.AVERAGE_WEEK,
                        sum / weeks);
            }
        }
        return found;
    }

    private static void addShifts(List<RestConflict> found, RosterWeek week, Member member) {
        for (Shift shift : week.shifts(member, week.week().monday(), week.week().sunday())) {
            int most = week.limits().value(LimitName.DAY, shift.date(), Integer.MAX_VALUE);
            if (shift.minutes() > most) {
                found.add(
                        new RestConflict(
                                ConflictKind.LONG_DAY,
                                member.id(),
                                shift.date(),
                                week.ids(member, shift),
                                shift.minutes(),
                                most,
                                week.limits().source(LimitName.DAY, shift.date())));
            }
        }
    }

    private static void add(
            List<RestConflict> found,
            RosterWeek week,
            Member member,
            ConflictKind kind,
            LimitName name,
            int minutes) {
        LocalDate monday = week.week().monday();
        int most = week.limits().value(name, monday, Integer.MAX_VALUE);
        if (minutes > most) {
            String source = week.limits().source(name, monday);
            found.add(
                    new RestConflict(kind, member.id(), monday, List.of(), minutes, most, source));
        }
    }
}
