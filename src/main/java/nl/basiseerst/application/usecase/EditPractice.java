package nl.basiseerst.application.usecase;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Conflict;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.application.store.UndoHistory;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.Entity;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Work on the stored practice: look, change, take back, do again. Every change is durable when the
/// call returns.
///
/// Calls block and must come one after another, from one thread at a time: it remembers which
/// change was seen last.
public final class EditPractice {

    /// How far back can be undone.
    private static final int STEPS_KEPT = 200;

    private final BooleanSupplier kept;
    private final Supplier<PracticeStore> store;
    private final Clock clock;
    private final Supplier<String> who;
    private Sight sight = new Sight(0);

    /// @param kept whether there is a store to look into; while there is none, looking makes none
    /// @param store asked for at every call; the first that changes something makes it
    /// @param who name of the user, for the change log
    public EditPractice(
            BooleanSupplier kept, Supplier<PracticeStore> store, Clock clock, String who) {
        this(kept, store, clock, () -> who);
    }

    /// @param who the name under which the store logs what is changed here; asked at every call
    public EditPractice(
            BooleanSupplier kept,
            Supplier<PracticeStore> store,
            Clock clock,
            Supplier<String> who) {
        this.kept = kept;
        this.store = store;
        this.clock = clock;
        this.who = who;
    }

    /// A change that can be taken back, or done again.
    ///
    /// @param changeNo its number, or that of its undoing if it can be done again
    /// @param entries what the change did, thing by thing
    public record Step(long changeNo, List<ChangeEntry> entries) {

        public Step {
            entries = List.copyOf(entries);
        }
    }

    /// How things stand after a change.
    ///
    /// @param changeNo number of the last change, 0 if there was none
    /// @param undo what is undone next, null for nothing
    /// @param redo what is redone next: the entries of its undoing; null for nothing
    public record Steps(long changeNo, @Nullable Step undo, @Nullable Step redo) {}

    /// What taking back, or doing again, came to.
    ///
    /// @param step the change that was taken back, null if there was none
    public record Stepped(@Nullable Step step, Steps steps) {}

    /// The practice with the part of its schedule that touches the period, or empty before the
    /// first import.
    ///
    /// @throws Failure if the storage fails; likewise below
    public Optional<StoredPractice> load(Period period) {
        if (!kept.getAsBoolean()) {
            return Optional.empty();
        }
        Optional<StoredPractice> stored = store.get().load(period);
        stored.ifPresent(practice -> sight = new Sight(practice.changeNo()));
        return stored;
    }

    /// The part of the practice that touches another period, to be looked at beside what was read:
    /// whoever shows that made no change on this. Empty as for [#load].
    public Optional<StoredPractice> look(Period period) {
        return kept.getAsBoolean() ? store.get().load(period) : Optional.empty();
    }

    /// What was read last, as far as changes go: whoever shows it makes their changes on it.
    public Sight sight() {
        return sight;
    }

    /// Stores edits of what was read last as one change.
    public Steps apply(String subject, List<Edit> edits) {
        return apply(sight, subject, edits);
    }

    /// Stores edits as one change.
    ///
    /// @param on what the person saw
    /// @param subject what it is about, as [ChangeHeader] has it
    /// @throws nl.basiseerst.application.store.StaleChange if somebody else changed the same thing
    /// @throws nl.basiseerst.domain.value.InvalidValue if the practice as a whole would be illegal
    public Steps apply(Sight on, String subject, List<Edit> edits) {
        long seen = on.seenOf(edits);
        long changeNo =
                store.get().apply(new Change(seen, header(ChangeKind.EDIT, subject), edits));
        made(on, changeNo);
        return stepsAfter(changeNo);
    }

    /// Stores edits as one change, also where somebody else changed the same things meanwhile, as
    /// far as the two do not meet: all before anything else is done with the store.
    ///
    /// @param on what the person saw
    /// @param seen the same, before the edits
    /// @param period what is on the screen
    /// @throws UndecidedChange if somebody else made something else of the same
    /// @throws nl.basiseerst.application.store.StaleChange if there is no practice any more
    /// @throws nl.basiseerst.domain.value.InvalidValue if the practice as a whole would be illegal
    public Steps applyBeside(
            Sight on, String subject, List<Edit> edits, PracticePlan seen, Period period) {
        try {
            return apply(on, subject, edits);
        } catch (StaleChange stale) {
            Conflict found = conflict(subject, edits, on, seen, period).orElseThrow(() -> stale);
            List<Edit> onTop = found.onTop();
            if (!onTop.isEmpty() && !found.clashes().isEmpty()) {
                throw new UndecidedChange(stale, found);
            }
            on.lost(); // what is stored is more than what is on the screen
            return onTop.isEmpty() ? steps() : apply(subject, onTop);
        }
    }

    /// A change was made here. What others changed since is not on the screen.
    private void made(Sight on, long changeNo) {
        try {
            for (long other = on.number() + 1; other < changeNo; other++) {
                on.missed(store.get().entriesOf(other));
            }
            on.reached(changeNo);
        } catch (Failure unreadable) { // the change was stored all the same
            on.lost();
        }
    }

    private Steps stepsAfter(long changeNo) {
        try {
            return steps();
        } catch (Failure unreadable) { // the change was stored all the same
            return new Steps(changeNo, null, null);
        }
    }

    /// What came between a person and their change: reads what is stored, and who changed it.
    private Optional<Conflict> conflict(
            String subject, List<Edit> edits, Sight on, PracticePlan seen, Period period) {
        return load(period)
                .map(
                        stored ->
                                Conflict.of(
                                        subject,
                                        edits,
                                        seen,
                                        stored.plan(),
                                        lastChangeOfOne(edits, on).orElse(null)));
    }

    private Optional<LoggedChange> lastChangeOfOne(List<Edit> edits, Sight since) {
        return edits.stream()
                .map(Edit::entity)
                .flatMap(thing -> lastChangeOf(thing, since).stream())
                .findFirst();
    }

    private Optional<LoggedChange> lastChangeOf(Entity thing, Sight since) {
        return store.get().changesAfter(since.read()).reversed().stream()
                .filter(change -> touches(change, thing))
                .findFirst();
    }

    private boolean touches(LoggedChange change, Entity thing) {
        return store.get().entriesOf(change.changeNo()).stream()
                .map(ChangeEntry::entity)
                .anyMatch(e -> e.getClass() == thing.getClass() && e.id().equals(thing.id()));
    }

    /// Makes the practice equal to a whole plan, as one change: for a new or an imported practice.
    public Steps replace(PracticePlan plan) {
        long changeNo = store.get().replace(plan, header(ChangeKind.IMPORT, plan.practice().id()));
        made(sight, changeNo);
        return steps();
    }

    /// Takes the last change back; nothing happens if there is none.
    ///
    /// @throws nl.basiseerst.application.store.StaleChange if what it did was changed since
    public Stepped undo() {
        return step(steps().undo(), ChangeKind.UNDO);
    }

    /// Does again what was taken back last; nothing happens if there is nothing.
    ///
    /// @throws nl.basiseerst.application.store.StaleChange if it was changed since
    public Stepped redo() {
        return step(steps().redo(), ChangeKind.REDO);
    }

    private Stepped step(@Nullable Step step, ChangeKind kind) {
        if (step != null) {
            String subject = Long.toString(step.changeNo());
            made(sight, store.get().undo(step.changeNo(), header(kind, subject)));
        }
        return new Stepped(step, steps());
    }

    /// What can be taken back and done again, also of what was changed before this start. Only what
    /// was changed under one's own name: nobody takes back by accident what a colleague did.
    public Steps steps() {
        if (!kept.getAsBoolean()) {
            return new Steps(0, null, null);
        }
        PracticeStore practices = store.get();
        long changeNo = practices.changeNo();
        String own = who.get();
        UndoHistory history =
                UndoHistory.of(
                        practices.changesAfter(Math.max(0, changeNo - STEPS_KEPT)).stream()
                                .filter(change -> change.header().who().equals(own))
                                .toList());
        return new Steps(changeNo, step(history.undo()), step(history.redo()));
    }

    private @Nullable Step step(@Nullable Long changeNo) {
        return changeNo == null ? null : new Step(changeNo, store.get().entriesOf(changeNo));
    }

    private ChangeHeader header(ChangeKind kind, String subject) {
        return ChangeHeader.once(who.get(), clock.instant(), kind, subject);
    }
}
