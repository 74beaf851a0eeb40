package nl.basiseerst.application.backup;

import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A store of which a backup is made before a whole practice is put in place of what it holds.
///
/// @param backUp makes one if something changed since the last; what it throws stops the replacing
public record BackUpBeforeReplacing(PracticeStore store, Runnable backUp) implements PracticeStore {

    @Override
    public long replace(PracticePlan plan, ChangeHeader header) {
        backUp.run();
        return store.replace(plan, header);
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
