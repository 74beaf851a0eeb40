package nl.basiseerst.application.audit;

/// The end of the chain of changes.
///
/// @param changeNo number of the last change, 0 if there was none
/// @param chain 64 hexadecimal digits, all zeros if there was no change
public record ChainHead(long changeNo, String chain) {

    /// What stands before the first change.
    public static final String START = "0".repeat(64);
}
