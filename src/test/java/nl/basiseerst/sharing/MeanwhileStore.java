package nl.basiseerst.sharing;

import nl.basiseerst.application.store.PassedOnStore;
import nl.basiseerst.application.store.PracticeStore;

import java.util.concurrent.atomic.AtomicReference;

/// A store during whose first answer about how far the practice is something else happens.
final class MeanwhileStore extends PassedOnStore {

    private final AtomicReference<Runnable> once;

    MeanwhileStore(PracticeStore store, Runnable once) {
        super(store);
        this.once = new AtomicReference<>(once);
    }

    @Override
    public long changeNo() {
        once.getAndSet(() -> {}).run();
        return super.changeNo();
    }
}
