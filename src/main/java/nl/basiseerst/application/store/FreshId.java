package nl.basiseerst.application.store;

import java.util.UUID;

/// Ids for things that are made on this computer: random, so that two computers never choose the
/// same.
public final class FreshId {

    private static final int LENGTH = 12;

    private FreshId() {}

    /// An id such as `b-3f9c0a71d2e4`.
    ///
    /// @param prefix one or some of `a-z` and `-`, to tell kinds apart when reading a practice file
    public static String of(String prefix) {
        return prefix + "-" + UUID.randomUUID().toString().replace("-", "").substring(0, LENGTH);
    }
}
