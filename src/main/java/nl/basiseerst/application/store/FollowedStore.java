package nl.basiseerst.application.store;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;

/// A store that tells of every change made through it, by whoever, so that others can look again.
public final class FollowedStore implements PracticeStore {

    private final PracticeStore store;
    private final List<LongConsumer> followers = new CopyOnWriteArrayList<>();

    public FollowedStore(PracticeStore store) {
        this.store = store;
    }

    /// Calls that with the number of every change that was stored, on the thread that stored it.
    public void follow(LongConsumer follower) {
        followers.add(follower);
    }

    private long told(long changeNo) {
        followers.forEach(follower -> follower.accept(changeNo));
        return changeNo;
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
        return told(store.apply(change));
    }

    @Override
    public long replace(PracticePlan plan, ChangeHeader header) {
        return told(store.replace(plan, header));
    }

    @Override
    public long undo(long changeNo, ChangeHeader header) {
        return told(store.undo(changeNo, header));
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
