package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.team.Member;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Work in the practice has a break in which nobody is planned: time between two blocks of a shift.
/// Before the first and after the last work here there is none, also where a duty elsewhere comes
/// before or after: that does not interrupt the work here. A pause in which somebody has to stay
/// within reach is a block, and no break. Of a duty elsewhere only begin and end are known; its
/// breaks are given there.
final class BreakRule implements RosterRule {

    @Override
    public List<RestConflict> conflicts(RosterWeek week) {
        List<RestConflict> found = new ArrayList<>();
        for (Member member : Employees.of(week)) {
            for (Shift shift : week.shifts(member, week.week().monday(), week.week().sunday())) {
                LimitName asked = asked(week, shift);
                if (asked != null) {
                    addIfShort(found, week, member, shift, asked);
                }
            }
        }
        return found;
    }

    private static @Nullable LimitName asked(RosterWeek week, Shift shift) {
        RosterLimits limits = week.limits();
        LocalDate date = shift.date();
        int minutes = shift.minutesHere();
        if (minutes > limits.value(LimitName.LONG_BREAK_AFTER, date, Integer.MAX_VALUE)) {
            return LimitName.LONG_BREAK;
        }
        return minutes > limits.value(LimitName.BREAK_AFTER, date, Integer.MAX_VALUE)
                ? LimitName.BREAK
                : null;
    }

    private static void addIfShort(
            List<RestConflict> found,
            RosterWeek week,
            Member member,
            Shift shift,
            LimitName asked) {
        int piece = week.limits().value(LimitName.BREAK_PIECE, shift.date(), 0);
        int had =
                shift.pausesHere().stream().filter(pause -> pause >= piece).mapToInt(p -> p).sum();
        int least = week.limits().value(asked, shift.date(), 0);
        if (had < least) {
            found.add(
                    new RestConflict(
                            ConflictKind.BREAK_MISSING,
                            member.id(),
                            shift.date(),
                            week.ids(member, shift),
                            had,
                            least,
                            week.limits().source(asked, shift.date())));
        }
    }
}
