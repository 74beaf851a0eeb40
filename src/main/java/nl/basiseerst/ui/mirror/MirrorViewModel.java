package nl.basiseerst.ui.mirror;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.catalogue.Reference;
import nl.basiseerst.application.catalogue.Templates;
import nl.basiseerst.application.mirror.Mirror;
import nl.basiseerst.application.mirror.MirrorRow.Missing;
import nl.basiseerst.application.mirror.PohFormula;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The practice beside figures of the field, by its contracts and by the shown week.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class MirrorViewModel {

    /// What is seen in the mirror of one day.
    ///
    /// @param counted whether the POH-S formula went by numbers of the practice's own
    record Image(PracticePlan plan, LocalDate date, Mirror.Seen seen, boolean counted) {

        boolean looksLike(Image other) {
            return date.equals(other.date)
                    && counted == other.counted
                    && seen.equals(other.seen)
                    && plan.members().equals(other.plan.members());
        }
    }

    private final Desk desk;
    private final BackgroundWork work;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable Image> image =
            new ReadOnlyObjectWrapper<>(this, "image");
    private final ReadOnlyObjectWrapper<List<PohFormula.Condition>> conditions =
            new ReadOnlyObjectWrapper<>(this, "conditions", List.of());
    private final Map<String, Integer> counted = new HashMap<>();
    private List<Reference> references = List.of();
    private int turn;

    /// @param templates hold the figures of the field
    /// @param work reads and computes beside the JavaFX thread
    public MirrorViewModel(
            Desk desk, Templates templates, BackgroundWork work, Consumer<Throwable> failures) {
        this.desk = desk;
        this.work = work;
        this.failures = failures;
        work.start(_ -> templates.catalogue().references(), this::found, failures);
        desk.shownProperty().subscribe((_, _) -> look());
    }

    Desk desk() {
        return desk;
    }

    /// What is seen; null until it is there.
    ReadOnlyObjectProperty<@Nullable Image> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /// The conditions of which a practice may know its own number of patients.
    ReadOnlyObjectProperty<List<PohFormula.Condition>> conditionsProperty() {
        return conditions.getReadOnlyProperty();
    }

    /// How many patients have a condition, where somebody filled that in.
    Optional<Integer> counted(PohFormula.Condition condition) {
        return Optional.ofNullable(counted.get(condition.id()));
    }

    /// Whether the formula goes by numbers of the practice's own, in part or in full.
    boolean isCounted() {
        return !counted.isEmpty();
    }

    /// Says how many patients have a condition; nothing for the assumption. Not kept.
    void count(PohFormula.Condition condition, Optional<Integer> patients) {
        if (patients.isPresent()) {
            counted.put(condition.id(), patients.get());
        } else {
            counted.remove(condition.id());
        }
        look();
    }

    /// Goes to where what is missing can be filled in.
    void fill(Missing missing) {
        desk.goTo(
                switch (missing) {
                    case PATIENTS -> new Destination("settings", "practice");
                    case HOURS, PANELS -> new Destination("team", null);
                });
    }

    /// Goes to the first of those whose hours are not known.
    void fillHours() {
        Image shown = image.get();
        if (shown != null && !shown.seen().contract().unknown().isEmpty()) {
            String member = shown.seen().contract().unknown().getFirst();
            desk.goTo(new Destination("team", member));
        }
    }

    private void found(List<Reference> figures) {
        references = figures;
        conditions.set(new PohFormula(figures).conditions());
        look();
    }

    private void look() {
        int now = ++turn;
        Shown shown = desk.shownProperty().get();
        if (shown == null || references.isEmpty()) {
            image.set(null);
            return;
        }
        Mirror mirror = new Mirror(references);
        Map<String, Integer> own = Map.copyOf(counted);
        work.start(
                _ ->
                        new Image(
                                shown.plan(),
                                shown.date(),
                                mirror.of(shown.plan(), shown.date(), own),
                                !own.isEmpty()),
                seen -> {
                    if (now == turn) {
                        image.set(seen);
                    }
                },
                failures);
    }
}
