package nl.basiseerst.ui.division;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import nl.basiseerst.application.usecase.PracticeSource;
import nl.basiseerst.domain.fairness.Division;
import nl.basiseerst.domain.fairness.Fairness;
import nl.basiseerst.domain.fairness.HardRules;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.function.Consumer;

/// Who had how much of the work that few people like, in the weeks up to the shown one.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class DivisionViewModel {

    /// What is seen of some weeks.
    ///
    /// @param to last day, inclusive
    record Image(LocalDate from, LocalDate to, Division division) {}

    private final Desk desk;
    private final HardRules rules;
    private final BackgroundWork storage;
    private final PracticeSource source;
    private final Consumer<Throwable> failures;
    private final ObjectProperty<Stretch> stretch =
            new SimpleObjectProperty<>(this, "stretch", Stretch.QUARTER);
    private final ReadOnlyObjectWrapper<@Nullable Image> image =
            new ReadOnlyObjectWrapper<>(this, "image");
    private boolean wanted;
    private boolean late = true;
    private int turn;

    /// @param storage reads and counts beside the JavaFX thread
    /// @param source the stored practice; asked where the work with the store goes
    public DivisionViewModel(
            Desk desk,
            HardRules rules,
            BackgroundWork storage,
            PracticeSource source,
            Consumer<Throwable> failures) {
        this.desk = desk;
        this.rules = rules;
        this.storage = storage;
        this.source = source;
        this.failures = failures;
        desk.shownProperty().subscribe((_, _) -> look());
        desk.stepsProperty().subscribe((_, _) -> look());
        stretch.subscribe((_, _) -> look());
    }

    Desk desk() {
        return desk;
    }

    HardRules rules() {
        return rules;
    }

    ObjectProperty<Stretch> stretchProperty() {
        return stretch;
    }

    /// What is seen; null until it is there.
    ReadOnlyObjectProperty<@Nullable Image> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /// While it is not looked at, nothing is read.
    void setWanted(boolean now) {
        wanted = now;
        if (now && late) {
            look();
        }
    }

    private void look() {
        late = true;
        Shown shown = desk.shownProperty().get();
        if (shown == null) {
            turn++;
            image.set(null);
            return;
        }
        if (!wanted) {
            return;
        }
        late = false;
        int now = ++turn;
        LocalDate from = stretch.get().from(shown.week());
        LocalDate to = shown.week().sunday();
        storage.start(
                _ ->
                        new Image(
                                from,
                                to,
                                Fairness.divide(
                                        source.load(Period.of(from, to)).plan(), from, to, rules)),
                seen -> {
                    if (now == turn) {
                        image.set(seen);
                    }
                },
                failures);
    }
}
