package nl.basiseerst.ui.common.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.access.Actor;
import nl.basiseerst.application.store.Conflict;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.usecase.EditPractice;
import nl.basiseerst.application.usecase.EditPractice.Steps;
import nl.basiseerst.application.usecase.Sight;
import nl.basiseerst.application.usecase.UndecidedChange;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What was changed by two people at the same time: the second is asked what is to be. One after
/// another, if there are more. Use on the JavaFX thread only.
public final class Conflicts {

    private final EditPractice practice;
    private final Consumer<Throwable> failures;
    private final BiPredicate<String, List<Edit>> edit;
    private boolean asks = true;
    private String who = "";
    private final Deque<Conflict> more = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Conflict> now =
            new ReadOnlyObjectWrapper<>(this, "now");

    /// @param rights of who is at work: what one of them has to decide is not asked of another
    /// @param edit makes an edit of what is on screen; false if it was refused
    Conflicts(
            EditPractice practice,
            Rights rights,
            Consumer<Throwable> failures,
            BiPredicate<String, List<Edit>> edit) {
        this.practice = practice;
        this.failures = failures;
        this.edit = edit;
        rights.actorProperty().subscribe(this::isAtWork);
    }

    private void isAtWork(@Nullable Actor actor) {
        if (actor != null && !actor.name().equals(who)) {
            who = actor.name();
            more.clear();
            now.set(null);
        }
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

    /// One's own change is made on top of what is stored. Where that cannot be done at the moment
    /// it stays to be settled.
    public void makeOnTop() {
        Conflict settled = now.get();
        if (settled != null && edit.test(settled.subject(), settled.onTop())) {
            now.set(more.poll());
        }
    }

    /// Stores an edit, also where somebody else changed the same meanwhile.
    ///
    /// @param on what the person saw; null if that is not known
    /// @param seen the same, before the edits
    /// @param period what is on the screen
    Supplier<Steps> storing(
            String subject,
            List<Edit> edits,
            @Nullable Sight on,
            PracticePlan seen,
            @Nullable Period period) {
        if (on == null) {
            return () -> practice.apply(subject, edits);
        }
        return asks && period != null
                ? () -> practice.applyBeside(on, subject, edits, seen, period)
                : () -> practice.apply(on, subject, edits);
    }

    /// Takes what went wrong with an edit: what has to be decided is asked.
    void take(Throwable failure) {
        if (!(failure instanceof UndecidedChange undecided)) {
            failures.accept(failure);
        } else if (now.get() == null) {
            now.set(undecided.conflict());
        } else {
            more.add(undecided.conflict());
        }
    }
}
