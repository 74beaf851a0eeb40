package nl.basiseerst.application.store;

import nl.basiseerst.application.Failure;

/// An edit of something that is no longer there, or no longer as the edit supposes. Nothing
/// changed.
public final class OutdatedEdit extends Failure {

    private static final long serialVersionUID = 1L;

    public OutdatedEdit() {
        super("outdated-edit");
    }
}
