package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.team.Member;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A day of work has a break in which nobody is planned: time between two blocks. A pause in which
/// somebody has to stay within reach is a block, and no break.
final class BreakRule implements RosterRule {

    @Override
    public List<RestConflict> conflicts(RosterWeek week) {
        List<RestConflict> found = new ArrayList<>();
        for (Member member : Employees.of(week)) {
            for (WorkDay day : week.workDays(member, week.week().monday(), week.week().sunday())) {
                LimitName asked = asked(week, day);
                if (asked != null) {
                    addIfShort(found, week, member, day, asked);
                }
            }
        }
        return found;
    }

    private static @Nullable LimitName asked(RosterWeek week, WorkDay day) {
        RosterLimits limits = week.limits();
        LocalDate date = day.date();
        if (day.minutes() > limits.value(LimitName.LONG_BREAK_AFTER, date, Integer.MAX_VALUE)) {
            return LimitName.LONG_BREAK;
        }
        return day.minutes() > limits.value(LimitName.BREAK_AFTER, date, Integer.MAX_VALUE)
                ? LimitName.BREAK
                : null;
    }

    private static void addIfShort(
            List<RestConflict> found,
            RosterWeek week,
            Member member,
            WorkDay day,
            LimitName asked) {
        int piece = week.limits().value(LimitName.BREAK_PIECE, day.date(), 0);
        int had = day.pauses().stream().filter(pause -> pause >= piece).mapToInt(p -> p).sum();
        int least = week.limits().value(asked, day.date(), 0);
        if (had < least) {
            found.add(
                    new RestConflict(
                            ConflictKind.BREAK_MISSING,
                            member.id(),
                            day.date(),
                            week.ids(member, day.date()),
                            had,
                            least,
                            week.limits().source(asked, day.date())));
        }
    }
}
