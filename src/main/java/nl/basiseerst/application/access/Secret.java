package nl.basiseerst.application.access;

/// What a password is compared with: a hash with its salt and cost, never the password. Does not
/// show in any text by itself.
///
/// @param hash as [Secrets] spells it, from 1 to 300 characters
public record Secret(String hash) {

    @Override
    public String toString() {
        return "Secret";
    }
}
