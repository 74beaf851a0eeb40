package nl.basiseerst.application.usecase;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.time.Period;

import java.nio.file.Path;

/// The practice that this computer keeps.
public final class StoreSource implements PracticeSource {

    private final PracticeStore store;
    private final Path folder;

    /// @param folder where the store keeps it, to name in a failure
    public StoreSource(PracticeStore store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /// @throws Failure `nothing-stored` with the folder, if nothing was ever imported
    @Override
    public StoredPractice load(Period period) {
        return store.load(period).orElseThrow(() -> new Failure("nothing-stored", folder));
    }
}
