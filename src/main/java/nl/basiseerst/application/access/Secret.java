package nl.basiseerst.application.access;

/// What a password is compared with: a hash with its salt and cost, never the password. Does not
/// show in any text by itself.
///
/// @param hash as [Secrets] spells it, from 1 to 300 characters; marked if somebody else chose the
///   password
public record Secret(String hash) {

    private static final String ONCE = "once:";

    /// Of a password that somebody else chose: whoever logs in with it must choose another.
    public Secret once() {
        return isOnce() ? this : new Secret(ONCE + hash);
    }

    public boolean isOnce() {
        return hash.startsWith(ONCE);
    }

    /// Without that mark, to compare with.
    Secret bare() {
        return isOnce() ? new Secret(hash.substring(ONCE.length())) : this;
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
