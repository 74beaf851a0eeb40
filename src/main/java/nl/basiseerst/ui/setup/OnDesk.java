package nl.basiseerst.ui.setup;

import nl.basiseerst.application.catalogue.StarterCatalogue;
import nl.basiseerst.application.catalogue.Template;
import nl.basiseerst.application.setup.TeamChanges;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import java.util.List;
import java.util.Optional;

/// The practice on the desk beside what the program ships, as the steps work on both.
final class OnDesk {

    private final Desk desk;
    private final SetupProgress progress;

    OnDesk(Desk desk, SetupProgress progress) {
        this.desk = desk;
        this.progress = progress;
    }

    /// Calls that now, and whenever either has changed.
    void follow(Runnable refresh) {
        desk.shownProperty().subscribe(_ -> refresh.run());
        progress.shippedProperty().subscribe(_ -> refresh.run());
    }

    /// The practice as it is now; empty until it was read.
    Optional<PracticePlan> plan() {
        Shown shown = desk.shownProperty().get();
        return shown == null ? Optional.empty() : Optional.of(shown.plan());
    }

    /// Empty until it was read.
    Optional<StarterCatalogue> catalogue() {
        SetupProgress.Shipped shipped = progress.shippedProperty().get();
        return shipped == null ? Optional.empty() : Optional.of(shipped.catalogue());
    }

    /// None until they were read.
    List<Template> templates() {
        SetupProgress.Shipped shipped = progress.shippedProperty().get();
        return shipped == null ? List.of() : shipped.templates();
    }

    /// The changes that follow the team; empty until the practice was read.
    Optional<TeamChanges> changes() {
        return plan().map(plan -> new TeamChanges(plan, templates(), desk.today()));
    }

    /// Tried first, so that what is illegal is said at the field and nowhere else.
    ///
    /// @throws nl.basiseerst.domain.value.InvalidValue if the practice may not be so
    void apply(String subject, List<Edit> edits) {
        Optional<PracticePlan> plan = plan();
        if (plan.isPresent() && !edits.isEmpty()) {
            EditedPlan.of(plan.get(), edits);
            desk.edit(subject, edits);
        }
    }
}
