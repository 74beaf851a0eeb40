package nl.basiseerst.ui.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.FirstDay;
import nl.basiseerst.application.PracticeFiles;
import nl.basiseerst.application.PracticeSize;
import nl.basiseerst.application.usecase.ExportPractice;
import nl.basiseerst.application.usecase.PracticeSource;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

/// A practice file taken in, in place of what is there, or written. What would be replaced by what
/// is shown first.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class PracticeFileViewModel {

    private static final String EXTENSION = "basiseerst.json";

    /// A practice that is about to take the place of another.
    ///
    /// @param now what is stored, with its whole schedule
    /// @param then what the file holds
    record Preview(Path file, PracticePlan plan, PracticeSize now, PracticeSize then) {}

    /// What was done last.
    ///
    /// @param key of the sentence, with a place for the detail
    record Done(String key, String detail) {}

    private final Desk desk;
    private final BackgroundWork storage;
    private final PracticeSource stored;
    private final PracticeFiles files;
    private final FileChoice choice;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview =
            new ReadOnlyObjectWrapper<>(this, "preview");
    private final ReadOnlyObjectWrapper<@Nullable Done> done =
            new ReadOnlyObjectWrapper<>(this, "done");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    /// @param storage runs its work one after another, together with that of the desk
    /// @param stored the practice as it is stored, with its whole schedule
    public PracticeFileViewModel(
            Desk desk,
            BackgroundWork storage,
            PracticeSource stored,
            PracticeFiles files,
            FileChoice choice,
            Consumer<Throwable> failures) {
        this.desk = desk;
        this.storage = storage;
        this.stored = stored;
        this.files = files;
        this.choice = choice;
        this.failures = failures;
    }

    /// Asks for a file and shows what it would replace; nothing changes yet.
    void choose() {
        choice.toRead(
                        "settings.file.import.title",
                        new FileChoice.Kind("settings.file.kind", "json"))
                .ifPresent(this::read);
    }

    /// Puts the practice of the preview in place of what is stored. That can be undone.
    void confirm() {
        Preview chosen = preview.get();
        if (chosen != null) {
            preview.set(null);
            desk.show(FirstDay.near(desk.today(), chosen.plan()));
            desk.replace(chosen.plan());
            done.set(new Done("settings.file.imported", chosen.then().name()));
        }
    }

    /// Leaves everything as it is.
    void cancel() {
        preview.set(null);
    }

    /// Asks where, and writes the whole practice there.
    void export() {
        Shown shown = desk.shownProperty().get();
        if (shown == null) {
            return;
        }
        String name = fileName(shown.plan().practice().name()) + "." + EXTENSION;
        choice.toWrite(
                        "settings.file.export.title",
                        new FileChoice.Kind("settings.file.kind", EXTENSION),
                        name)
                .ifPresent(this::write);
    }

    /// What would be replaced by what; null while nothing is chosen.
    ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// What was done last; null before that.
    ReadOnlyObjectProperty<@Nullable Done> doneProperty() {
        return done.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// The name of a practice as every computer takes it for a file: `huisartsenpraktijk-de-linde`.
    static String fileName(String practice) {
        String plain =
                Normalizer.normalize(practice, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "praktijk" : plain;
    }

    private void read(Path file) {
        start(
                () -> {
                    PracticePlan plan = files.read(file);
                    PracticePlan now = stored.load(Period.ALWAYS).plan();
                    return new Preview(file, plan, PracticeSize.of(now), PracticeSize.of(plan));
                },
                preview::set);
    }

    private void write(Path file) {
        start(
                () -> new ExportPractice(stored, files).to(file),
                _ -> done.set(new Done("settings.file.exported", file.toString())));
    }

    private interface Work<T> {
        T run();
    }

    private <T> void start(Work<T> work, Consumer<T> after) {
        busy.set(true);
        done.set(null);
        preview.set(null);
        storage.start(
                _ -> work.run(),
                result -> {
                    busy.set(false);
                    after.accept(result);
                },
                failure -> {
                    busy.set(false);
                    failures.accept(failure);
                });
    }

    Desk desk() {
        return desk;
    }
}
