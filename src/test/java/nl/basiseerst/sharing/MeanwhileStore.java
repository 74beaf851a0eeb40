package nl.basiseerst.sharing;

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
import java.util.concurrent.atomic.AtomicReference;

/// A store during whose first answer about how far the practice is something else happens.
final class MeanwhileStore implements PracticeStore {

    private final PracticeStore store;
    private final AtomicReference<Runnable> once;

    MeanwhileStore(PracticeStore store, Runnable once) {
        this.store = store;
        this.once = new AtomicReference<>(once);
    }

    @Override
    public long changeNo() {
        once.getAndSet(() -> {}).run();
        return store.changeNo();
    }

    @Override
    public Optional<StoredPractice> load(Period period) {
        return store.load(period);
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
