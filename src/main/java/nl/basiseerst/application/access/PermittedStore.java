package nl.basiseerst.application.access;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The one door to the stored practice: nothing is read by who has not logged in, and nothing is
/// changed by who may not. Every use case is given this store, so none can forget to ask.
///
/// Whoever is at work stands in the change log as who made a change, whatever the use case was
/// told.
public final class PermittedStore implements PracticeStore {

    private final PracticeStore real;
    private final Access access;

    public PermittedStore(PracticeStore real, Access access) {
        this.real = real;
        this.access = access;
    }

    @Override
    public Optional<StoredPractice> load(Period period) {
        access.require(Action.READ);
        return real.load(period);
    }

    @Override
    public long changeNo() {
        access.require(Action.READ);
        return real.changeNo();
    }

    /// @throws Failure `not-permitted` if whoever is at work may not change all of these things;
    ///   likewise below
    @Override
    public long apply(Change change) {
        NeededActions.forEdits(change.edits()).forEach(access::require);
        if (change.header().kind() == ChangeKind.ERASE) {
            access.require(Action.ERASE_PERSON);
        }
        return real.apply(new Change(change.seen(), signed(change.header()), change.edits()));
    }

    @Override
    public long replace(PracticePlan plan, ChangeHeader header) {
        access.require(Action.REPLACE_PRACTICE);
        return real.replace(plan, signed(header));
    }

    /// Taking a change back needs the right to make it.
    @Override
    public long undo(long changeNo, ChangeHeader header) {
        access.require(Action.READ);
        if (replaces(changeNo)) {
            access.require(Action.REPLACE_PRACTICE);
        }
        NeededActions.forEntries(real.entriesOf(changeNo)).forEach(access::require);
        return real.undo(changeNo, signed(header));
    }

    /// Whether that change, or the one it took back, put a whole practice in place of another.
    private boolean replaces(long changeNo) {
        Optional<LoggedChange> change =
                real.changesAfter(changeNo - 1).stream()
                        .filter(c -> c.changeNo() == changeNo)
                        .findFirst();
        if (change.isEmpty()) {
            return false; // the store says that there is none
        }
        Long undoes = change.get().undoes();
        return change.get().header().kind() == ChangeKind.IMPORT
                || (undoes != null && replaces(undoes));
    }

    @Override
    public OptionalLong numberOf(String request) {
        access.require(Action.READ);
        return real.numberOf(request);
    }

    @Override
    public List<LoggedChange> changesAfter(long changeNo) {
        access.require(Action.READ);
        return real.changesAfter(changeNo);
    }

    @Override
    public List<ChangeEntry> entriesOf(long changeNo) {
        access.require(Action.READ);
        return real.entriesOf(changeNo);
    }

    private ChangeHeader signed(ChangeHeader header) {
        return header.by(access.actor().name());
    }
}
