package nl.basiseerst.ui.week;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.plan.WeekStanding;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// How the shown week stands to what people were told of it, and telling them.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class PublicationViewModel {

    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable WeekStanding> standing =
            new ReadOnlyObjectWrapper<>(this, "standing");

    /// @param kind weeks of a cycle are told nobody: they have no standing
    PublicationViewModel(Desk desk, WeekKind kind) {
        this.desk = desk;
        if (kind == WeekKind.CALENDAR) {
            desk.shownProperty().subscribe(this::follow);
        }
    }

    /// Null while no practice is shown.
    ReadOnlyObjectProperty<@Nullable WeekStanding> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// The practice that is shown; empty while it is being read.
    Optional<PracticePlan> plan() {
        return Optional.ofNullable(desk.shownProperty().get()).map(Shown::plan);
    }

    Desk desk() {
        return desk;
    }

    /// Whether there is something to publish.
    boolean canPublish() {
        WeekStanding now = standing.get();
        return now != null && plan().map(plan -> now.canBePublished(plan.blocks())).orElse(false);
    }

    /// Publishes the shown week as its next version: one change, which can be taken back.
    ///
    /// @return whether it was done; if not, the person was told why, or there was nothing to
    ///   publish
    boolean publish() {
        WeekStanding now = standing.get();
        Optional<PracticePlan> plan = plan();
        if (now == null || plan.isEmpty() || !canPublish() || desk.refuses(Action.PLAN)) {
            return false;
        }
        Publication next = now.next(plan.get(), desk.now());
        Edit edit = now.publication() == null ? new Edit.Add(next) : new Edit.Update(next);
        return desk.edit(now.week().toString(), List.of(edit));
    }

    private void follow(@Nullable Shown shown) {
        WeekStanding next = shown == null ? null : WeekStanding.of(shown.plan(), shown.week());
        if (next == null || !next.equals(standing.get())) {
            standing.set(next);
        }
    }
}
