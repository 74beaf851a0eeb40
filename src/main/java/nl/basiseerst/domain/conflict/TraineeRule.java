package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a GP trainee may be planned for in the practice: a day, a week, and between which hours.
final class TraineeRule implements RosterRule {

    @Override
    public List<RestConflict> conflicts(RosterWeek week) {
        List<RestConflict> found = new ArrayList<>();
        for (Member member : week.members()) {
            if (member.role() == Role.GP_TRAINEE) {
                addDays(found, week, member);
                int planned = week.worked(member, week.week());
                LocalDate monday = week.week().monday();
                int most = limit(week, LimitName.TRAINEE_WEEK, monday, Integer.MAX_VALUE);
                if (planned > most) {
                    found.add(
                            new RestConflict(
                                    ConflictKind.TRAINEE_WEEK,
                                    member.id(),
                                    monday,
                                    List.of(),
                                    planned,
                                    most,
                                    week.limits().source(LimitName.TRAINEE_WEEK, monday)));
                }
            }
        }
        return found;
    }

    private static void addDays(List<RestConflict> found, RosterWeek week, Member member) {
        for (LocalDate date : week.week().days()) {
            int planned = week.worked(member, date).minutes();
            int most = limit(week, LimitName.TRAINEE_DAY, date, Integer.MAX_VALUE);
            if (planned > most) {
                found.add(
                        new RestConflict(
                                ConflictKind.TRAINEE_DAY,
                                member.id(),
                                date,
                                week.ids(member, date),
                                planned,
                                most,
                                week.limits().source(LimitName.TRAINEE_DAY, date)));
            }
            for (Block block : week.blocks(member.id(), date)) {
                addIfOutside(found, week, block);
            }
        }
    }

    private static void addIfOutside(List<RestConflict> found, RosterWeek week, Block block) {
        int from = limit(week, LimitName.TRAINEE_FROM, block.date(), 0);
        int until = limit(week, LimitName.TRAINEE_UNTIL, block.date(), Integer.MAX_VALUE);
        boolean early = block.span().from() < from;
        if (early || block.span().to() > until) {
            LimitName name = early ? LimitName.TRAINEE_FROM : LimitName.TRAINEE_UNTIL;
            found.add(
                    new RestConflict(
                            ConflictKind.TRAINEE_HOURS,
                            block.member(),
                            block.date(),
                            List.of(block.id()),
                            early ? block.span().from() : block.span().to(),
                            early ? from : until,
                            week.limits().source(name, block.date())));
        }
    }

    private static int limit(RosterWeek week, LimitName name, LocalDate date, int otherwise) {
        return week.limits().value(name, date, otherwise);
    }
}
