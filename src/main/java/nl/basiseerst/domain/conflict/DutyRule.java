package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.team.Member;

import java.time.LocalDate;
import java.time.LocalTime;
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
                        && isInTheNight(duty, morning)) {
                    first(week, member, morning)
                            .ifPresent(
                                    block ->
                                            found.add(
                                                    new DutyConflict(
                                                            ConflictKind.DUTY_BEFORE_WORK,
                                                            block,
                                                            duty)));
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

    /// Whether more than an hour of it lies between midnight and six o'clock.
    private static boolean isInTheNight(Duty duty, LocalDate morning) {
        return duty.from().isBefore(morning.atTime(LocalTime.of(5, 0)))
                && duty.to().isAfter(morning.atTime(LocalTime.of(1, 0)));
    }

    private static Optional<Block> first(RosterWeek week, Member member, LocalDate morning) {
        return week.blocks(member.id(), morning).stream()
                .filter(block -> block.span().from() < LocalTime.NOON.toSecondOfDay() / 60)
                .findFirst();
    }
}
