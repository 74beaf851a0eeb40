package nl.basiseerst.application.access;

/// Who is at work now, and what they may do. Safe for use by several threads.
public interface Access {

    /// Who is at work.
    ///
    /// @throws nl.basiseerst.application.Failure `login-needed` while nobody has logged in
    Actor actor();

    /// Whether whoever is at work may do that; false while nobody has logged in.
    boolean permits(Action action);

    /// @throws NotPermitted if whoever is at work may not
    /// @throws nl.basiseerst.application.Failure `login-needed` while nobody has logged in
    default void require(Action action) {
        Actor actor = actor();
        if (!permits(action)) {
            throw new NotPermitted(actor.role(), action);
        }
    }
}
