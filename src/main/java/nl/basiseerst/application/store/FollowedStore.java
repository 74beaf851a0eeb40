package nl.basiseerst.application.store;

import nl.basiseerst.domain.plan.PracticePlan;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;

/// A store that tells of every change made through it, by whoever, so that others can look again.
public final class FollowedStore extends PassedOnStore {

    private final List<LongConsumer> followers = new CopyOnWriteArrayList<>();

    public FollowedStore(PracticeStore store) {
        super(store);
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
    public long apply(Change change) {
        return told(super.apply(change));
    }

    @Override
    public long replace(PracticePlan plan, ChangeHeader header) {
        return told(super.replace(plan, header));
    }

    @Override
    public long undo(long changeNo, ChangeHeader header) {
        return told(super.undo(changeNo, header));
    }
}
