package nl.basiseerst.application.backup;

import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.PassedOnStore;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.domain.plan.PracticePlan;

/// A store of which a backup is made before a whole practice is put in place of what it holds.
public final class BackUpBeforeReplacing extends PassedOnStore {

    private final Runnable backUp;

    /// @param backUp makes one if something changed since the last; what it throws stops the
    ///   replacing
    public BackUpBeforeReplacing(PracticeStore store, Runnable backUp) {
        super(store);
        this.backUp = backUp;
    }

    @Override
    public long replace(PracticePlan plan, ChangeHeader header) {
        backUp.run();
        return super.replace(plan, header);
    }
}
