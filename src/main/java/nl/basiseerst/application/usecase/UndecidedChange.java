package nl.basiseerst.application.usecase;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.store.Conflict;
import nl.basiseerst.application.store.StaleChange;

/// A change of what somebody else changed too, in another way: which of the two it is to be must be
/// decided first. Nothing of it was stored.
public final class UndecidedChange extends Failure {

    private static final long serialVersionUID = 1L;

    private final transient Conflict conflict;

    UndecidedChange(StaleChange stale, Conflict conflict) {
        super("stale-change", stale, stale.kind(), stale.id());
        this.conflict = conflict;
    }

    /// Both of them.
    public Conflict conflict() {
        return conflict;
    }
}
