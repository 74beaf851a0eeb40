package nl.basiseerst.application.privacy;

import java.util.Optional;

/// The accounts, as far as somebody has a right to see their own. Blocks.
public interface KnownAccounts {

    /// The account of a member; empty if there is none.
    Optional<PersonFile.KnownAccount> of(String member);
}
