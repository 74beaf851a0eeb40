package nl.basiseerst.application.store;

import nl.basiseerst.application.Failure;

/// A change that would have overwritten what somebody else did in the meantime. Nothing of it was
/// stored.
public final class StaleChange extends Failure {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String id;

    /// @param kind what kind of thing it is about, as [nl.basiseerst.application.EntityText] names
    ///   it
    /// @param id the first thing that is not as it was seen
    public StaleChange(String kind, String id) {
        super("stale-change", kind, id);
        this.kind = kind;
        this.id = id;
    }

    public String kind() {
        return kind;
    }

    public String id() {
        return id;
    }
}
