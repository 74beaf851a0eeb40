package nl.basiseerst.application.access;

/// Turns passwords into what may be kept of them. Each call takes a while on purpose, so never make
/// one on the JavaFX thread.
public interface Secrets {

    /// What to keep of a password.
    ///
    /// @param password left as it is; the caller wipes it
    Secret of(char[] password);

    /// Whether it was made of that password.
    ///
    /// @param password left as it is; the caller wipes it
    boolean matches(char[] password, Secret secret);

    /// Whoever was let in last has gone.
    default void leave() {
        // where passwords are compared here nothing else remembers who is in
    }
}
