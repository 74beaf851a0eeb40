package nl.basiseerst.ui.team;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import nl.basiseerst.application.duties.DutyPreview;
import nl.basiseerst.application.duties.ReadDuties;
import nl.basiseerst.application.usecase.PracticeSource;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.SaveState;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Duties of a file on their way into the practice: what taking them over comes to, and the one
/// change that does so. Nothing is written before that.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class DutyImportViewModel {

    private static final FileChoice.Kind FILES =
            new FileChoice.Kind("duties.file.kind", "ics", List.of("csv", "xlsx", "txt", "ical"));

    /// A file that was read, or is being read.
    ///
    /// @param member id of whose duties it was chosen for
    /// @param found null while it is being read
    record Looked(Path file, String member, @Nullable Found found) {}

    /// What was found in it.
    ///
    /// @param plan the practice that it was held against, with all its duties
    record Found(PracticePlan plan, DutyPreview preview) {}

    private final Desk desk;
    private final ReadDuties reading;
    private final PracticeSource stored;
    private final BackgroundWork storage;
    private final FileChoice choice;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable Looked> looked =
            new ReadOnlyObjectWrapper<>(this, "looked");
    private final ReadOnlyObjectWrapper<@Nullable Looked> done =
            new ReadOnlyObjectWrapper<>(this, "done");
    private final BooleanProperty remove = new SimpleBooleanProperty(this, "remove", true);
    private @Nullable Job job;

    /// How many times something was asked: an older answer has no say any more.
    private int turn;

    /// @param stored the practice as it is stored, with its whole schedule
    /// @param storage runs its work one after another, together with that of the desk
    public DutyImportViewModel(
            Desk desk,
            ReadDuties reading,
            PracticeSource stored,
            BackgroundWork storage,
            FileChoice choice,
            Consumer<Throwable> failures) {
        this.desk = desk;
        this.reading = reading;
        this.stored = stored;
        this.storage = storage;
        this.choice = choice;
        this.failures = failures;
        desk.savingProperty().subscribe(this::saved);
    }

    /// What was read; null for nothing.
    ReadOnlyObjectProperty<@Nullable Looked> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /// What was taken over last, until that is put away; null for nothing.
    ReadOnlyObjectProperty<@Nullable Looked> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// Whether what is gone from the file is taken away.
    BooleanProperty removeProperty() {
        return remove;
    }

    /// Asks for a file and reads it.
    ///
    /// @param member id of whose duties they are if the file says nothing of that
    void choose(String member) {
        choice.toRead("duties.file.title", FILES).ifPresent(file -> open(file, member));
    }

    void open(Path file, String member) {
        clear();
        done.set(null);
        remove.set(true);
        look(file, member);
    }

    /// Takes over what the preview shows, as one change that can be undone.
    void accept() {
        Looked now = looked.get();
        Found found = now == null ? null : now.found();
        if (now != null && found != null) {
            looked.set(null); // what is stored now is not held against the file again
            desk.editStored(now.member(), found.preview().edits(remove.get()));
            done.set(now);
        }
    }

    /// Puts the file away, and stops reading it.
    void clear() {
        turn++;
        if (job != null) {
            job.cancel();
            job = null;
        }
        looked.set(null);
        done.set(null);
    }

    /// Takes back what was taken over last.
    void undo() {
        done.set(null);
        desk.undo();
    }

    private void look(Path file, String member) {
        LocalDate today = desk.today();
        int asked = ++turn;
        looked.set(new Looked(file, member, null));
        job =
                storage.start(
                        _ -> {
                            PracticePlan plan = stored.load(Period.ALWAYS).plan();
                            return new Found(plan, reading.preview(file, member, plan, today));
                        },
                        found -> {
                            if (asked == turn) {
                                looked.set(new Looked(file, member, found));
                            }
                        },
                        thrown -> {
                            if (asked == turn) {
                                looked.set(null);
                                if (!(thrown instanceof CancellationException)) {
                                    failures.accept(thrown);
                                }
                            }
                        });
    }

    /// What changed meanwhile may be among what the file says.
    private void saved(SaveState state) {
        Looked now = looked.get();
        if (state instanceof SaveState.Saved && now != null && now.found() != null) {
            look(now.file(), now.member());
        }
    }
}
