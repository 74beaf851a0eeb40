package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Nobody is planned in the morning after a night at the out-of-hours post. Not told where the rule
/// of daily rest says so already.
final class DutyRule implements RosterRule {

    @Override
    public List<DutyConflict> conflicts(RosterWeek week) {
        List<DutyConflict> found = new ArrayList<>();
        for (Member member : week.judged()) {
            Set<LocalDate> told = told(week, member);
            for (Duty duty : week.duties(member.id())) {
                LocalDate morning = duty.to().toLocalDate();
                if (week.week().contains(morning)
                        && !told.contains(morning)
                        && isInTheNight(week, duty, morning)) {
                    first(week, member, duty).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Set<LocalDate> told(RosterWeek week, Member member) {
        return Employees.isEmployee(member)
                ? DailyRestRule.of(week, member).stream()
                        .map(RestConflict::date)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static boolean isInTheNight(RosterWeek week, Duty duty, LocalDate morning) {
        int from = week.limits().value(LimitName.NIGHT_FROM, morning, Integer.MAX_VALUE);
        int until = week.limits().value(LimitName.NIGHT_UNTIL, morning, 0);
        return duty.from().isBefore(morning.atStartOfDay().plusMinutes(until))
                && duty.to().isAfter(morning.atStartOfDay().plusMinutes(from));
    }

    /// The first block of the morning in which they work, after the duty: what is during it is told
    /// already, and whoever is away that morning can sleep.
    private static Optional<DutyConflict> first(RosterWeek week, Member member, Duty duty) {
        LocalDate morning = duty.to().toLocalDate();
        int until = week.limits().value(LimitName.MORNING_UNTIL, morning, 0);
        TimeSet worked = week.worked(member, morning);
        for (Block block : week.blocks(member.id(), morning)) {
            TimeSet time = worked.and(TimeSet.of(block.span()));
            if (!time.isEmpty()) {
                int begins = time.spans().getFirst().from();
                if (begins < until
                        && !morning.atStartOfDay().plusMinutes(begins).isBefore(duty.to())) {
                    return Optional.of(
                            new DutyConflict(ConflictKind.DUTY_BEFORE_WORK, block, duty, begins));
                }
            }
        }
        return Optional.empty();
    }
}
