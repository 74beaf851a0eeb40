package nl.basiseerst.ui.team;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import nl.basiseerst.application.duties.DutyPreview;
import nl.basiseerst.application.duties.ReadDuties;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.usecase.PracticeSource;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.LastDone;
import nl.basiseerst.ui.common.desk.SaveState;
import nl.basiseerst.ui.common.desk.Shown;

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
    private final BooleanBinding acceptable;
    private final LastDone last;
    private @Nullable Job job;

    /// What is being stored; null for nothing.
    private @Nullable Looked storing;

    /// The practice on screen when the preview was asked for.
    private @Nullable PracticePlan seen;

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
        acceptable = Bindings.createBooleanBinding(() -> !edits().isEmpty(), looked, remove);
        last = new LastDone(desk, () -> done.set(null));
        desk.savingProperty().subscribe(this::saved);
        desk.shownProperty().subscribe(this::changed);
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

    /// Whether there is something to take over.
    BooleanBinding acceptableProperty() {
        return acceptable;
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
        List<Edit> edits = edits();
        if (now == null || edits.isEmpty()) {
            return;
        }
        looked.set(null); // what is stored now is not held against the file again
        storing = now;
        if (!last.store(edits, () -> desk.editStored(now.member(), edits), () -> stored(now))) {
            storing = null;
            looked.set(now);
        }
    }

    private void stored(Looked what) {
        if (storing != null) {
            storing = null;
            done.set(what);
        }
    }

    /// What is to be stored; nothing while that is not known.
    private List<Edit> edits() {
        Looked now = looked.get();
        Found found = now == null ? null : now.found();
        return found == null ? List.of() : found.preview().edits(remove.get());
    }

    /// Puts the file away, and stops reading it.
    void clear() {
        turn++;
        if (job != null) {
            job.cancel();
            job = null;
        }
        storing = null;
        looked.set(null);
        done.set(null);
    }

    /// Takes back what was taken over last, unless something else was changed since.
    void undo() {
        if (done.get() != null) {
            done.set(null);
            desk.undo();
        }
    }

    private void look(Path file, String member) {
        LocalDate today = desk.today();
        int asked = ++turn;
        Shown shown = desk.shownProperty().get();
        seen = shown == null ? null : shown.plan();
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

    /// What changed meanwhile may be among what the file says; and what could not be stored is
    /// looked at again.
    private void saved(SaveState state) {
        Looked failed = storing;
        Looked now = looked.get();
        if (state instanceof SaveState.NotSaved && failed != null && now == null) {
            storing = null;
            look(failed.file(), failed.member());
        } else if (state instanceof SaveState.Saved && now != null && now.found() != null) {
            look(now.file(), now.member());
        }
    }

    /// The practice changed under the preview, by a colleague or here: looked at again unless it is
    /// the very same, as comparing a year of blocks would take longer.
    @SuppressWarnings("ReferenceEquality")
    private void changed(@Nullable Shown shown) {
        Looked now = looked.get();
        if (shown != null && now != null && shown.plan() != seen) {
            look(now.file(), now.member());
        }
    }
}
