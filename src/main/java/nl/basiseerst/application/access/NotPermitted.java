package nl.basiseerst.application.access;

import nl.basiseerst.application.Failure;

/// Somebody tried what their role may not do. Nothing changed.
public final class NotPermitted extends Failure {

    private static final long serialVersionUID = 1L;

    private final AccessRole role;
    private final Action action;

    public NotPermitted(AccessRole role, Action action) {
        super("not-permitted", role, action);
        this.role = role;
        this.action = action;
    }

    /// Of who tried.
    public AccessRole role() {
        return role;
    }

    /// What was tried.
    public Action action() {
        return action;
    }
}
