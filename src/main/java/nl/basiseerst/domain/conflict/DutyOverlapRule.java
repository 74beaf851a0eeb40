package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// Nobody is planned here while on duty elsewhere. Of the time they are away that is told already.
final class DutyOverlapRule implements RosterRule {

    @Override
    public List<DutyConflict> conflicts(RosterWeek week) {
        List<DutyConflict> found = new ArrayList<>();
        for (Block block : week.blocks()) {
            for (Duty duty : week.duties(block.member())) {
                boolean both =
                        week.worked(week.member(block), block.date()).spans().stream()
                                .flatMap(span -> span.intersection(block.span()).stream())
                                .anyMatch(span -> isDuring(duty, block.date(), span));
                if (both) {
                    found.add(new DutyConflict(ConflictKind.DUTY_OVERLAP, block, duty));
                }
            }
        }
        return found;
    }

    private static boolean isDuring(Duty duty, LocalDate date, TimeSpan span) {
        LocalDateTime midnight = date.atStartOfDay();
        return duty.from().isBefore(midnight.plusMinutes(span.to()))
                && duty.to().isAfter(midnight.plusMinutes(span.from()));
    }
}
