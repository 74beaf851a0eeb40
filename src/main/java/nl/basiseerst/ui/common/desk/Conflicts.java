package nl.basiseerst.ui.common.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.store.Conflict;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.application.usecase.EditPractice;
import nl.basiseerst.application.usecase.Sight;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.ui.common.BackgroundWork;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What was changed by two people at the same time: the second is asked what is to be. One after
/// another, if there are more. Use on the JavaFX thread only.
public final class Conflicts {

    private final EditPractice practice;
    private final BackgroundWork storage;
    private final Consumer<Throwable> failures;
    private final BiConsumer<String, List<Edit>> edit;
    private boolean asks = true;
    private final Deque<Conflict> more = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Conflict> now =
            new ReadOnlyObjectWrapper<>(this, "now");

    /// @param edit makes an edit of what is on screen
    Conflicts(
            EditPractice practice,
            BackgroundWork storage,
            Consumer<Throwable> failures,
            BiConsumer<String, List<Edit>> edit) {
        this.practice = practice;
        this.storage = storage;
        this.failures = failures;
        this.edit = edit;
    }

    /// From now on a conflict is only told as a failure, and what is stored stays.
    public void onlyTell() {
        asks = false;
    }

    /// The one to be settled; null for none.
    public ReadOnlyObjectProperty<@Nullable Conflict> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /// What is stored stays.
    public void keepStored() {
        now.set(more.poll());
    }

    /// One's own change is made on top of what is stored.
    public void makeOnTop() {
        Conflict settled = now.get();
        now.set(more.poll());
        if (settled != null) {
            edit.accept(settled.subject(), settled.onTop());
        }
    }

    /// What to do with what goes wrong with an edit.
    ///
    /// @param on what the person saw; null if that is not known
    /// @param seen the same, before the edits
    /// @param period what is on the screen
    Consumer<Throwable> after(
            String subject,
            List<Edit> edits,
            @Nullable Sight on,
            PracticePlan seen,
            @Nullable Period period) {
        return failure -> {
            if (asks && failure instanceof StaleChange && on != null && period != null) {
                storage.start(
                        _ -> practice.conflict(subject, edits, on, seen, period),
                        found -> told(found, failure),
                        failures);
            } else {
                failures.accept(failure);
            }
        };
    }

    private void told(Optional<Conflict> found, Throwable stale) {
        if (found.isEmpty()) {
            failures.accept(stale);
        } else if (found.get().onTop().isEmpty()) {
            return; // both want the same
        } else if (found.get().clashes().isEmpty()) {
            edit.accept(found.get().subject(), found.get().onTop()); // nothing of it differs
        } else if (now.get() == null) {
            now.set(found.get());
        } else {
            more.add(found.get());
        }
    }
}
