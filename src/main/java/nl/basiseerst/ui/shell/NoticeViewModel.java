package nl.basiseerst.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.words.HealthWords;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.SaveState;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What must be known of the place the data are in for as long as it is so: that they may only be
/// read, that the disk is nearly full. Looked at when the practice opens and after every change.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class NoticeViewModel {

    private final BackgroundWork storage;
    private final Supplier<List<Finding>> place;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());

    /// @param storage where the place is looked at, like all work with the store
    /// @param place what there is to tell of it
    public NoticeViewModel(
            Desk desk,
            BackgroundWork storage,
            Supplier<List<Finding>> place,
            Consumer<Throwable> failures) {
        this.storage = storage;
        this.place = place;
        this.failures = failures;
        desk.stageProperty().subscribe(this::reached);
        desk.savingProperty().subscribe(this::saved);
    }

    private void reached(Desk.Stage stage) {
        if (stage == Desk.Stage.OPEN) {
            look();
        }
    }

    private void saved(SaveState state) {
        if (state instanceof SaveState.Saved || state instanceof SaveState.NotSaved) {
            look();
        }
    }

    private void look() {
        storage.start(_ -> place.get(), findings::set, failures);
    }

    ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /// All of it in words; empty if there is nothing to tell.
    ObservableValue<String> sentences(Texts texts) {
        return texts.in(HealthWords::new)
                .flatMap(
                        words ->
                                findings.map(
                                        all ->
                                                all.stream()
                                                        .map(words::sentence)
                                                        .collect(Collectors.joining(" "))));
    }
}
