package nl.basiseerst.application.store;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A store in front of another, which does what that one does, save what a subclass does otherwise.
/// Not for one that guards another: such a one has to say of each call what it takes.
public abstract class PassedOnStore implements PracticeStore {

    private final PracticeStore store;

    /// @param store the one behind it
    protected PassedOnStore(PracticeStore store) {
        this.store = store;
    }

    @Override
    public Optional<StoredPractice> load(Period period) {
        return store.load(period);
    }

    @Override
    public long changeNo() {
        return store.changeNo();
    }

    @Override
    public long apply(Change change) {
        return store.apply(change);
    }

    @Override
    public long replace(PracticePlan plan, ChangeHeader header) {
        return store.replace(plan, header);
    }

    @Override
    public long undo(long changeNo, ChangeHeader header) {
        return store.undo(changeNo, header);
    }

    @Override
    public OptionalLong numberOf(String request) {
        return store.numberOf(request);
    }

    @Override
    public List<LoggedChange> changesAfter(long changeNo) {
        return store.changesAfter(changeNo);
    }

    @Override
    public List<ChangeEntry> entriesOf(long changeNo) {
        return store.entriesOf(changeNo);
    }
}
