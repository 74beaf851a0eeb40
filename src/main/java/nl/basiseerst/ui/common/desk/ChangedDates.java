package nl.basiseerst.ui.common.desk;

import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.usecase.EditPractice.Step;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.warning.Acceptance;

import java.time.LocalDate;
import java.util.Optional;

/// On which day a change can be seen.
final class ChangedDates {

    private ChangedDates() {}

    /// The day of the first thing that has one.
    static Optional<LocalDate> of(Step step) {
        return step.entries().stream()
                .map(ChangeEntry::entity)
                .flatMap(thing -> date(thing).stream())
                .findFirst();
    }

    private static Optional<LocalDate> date(Entity thing) {
        return switch (thing) {
            case Block block -> Optional.of(block.date());
            case Absence absence -> Optional.of(absence.from());
            case Task task -> Optional.of(task.date());
            case Publication publication -> Optional.of(publication.week().monday());
            case Acceptance acceptance -> Optional.of(acceptance.warning().date());
            case Duty duty -> Optional.of(duty.from().toLocalDate());
            default -> Optional.empty();
        };
    }
}
