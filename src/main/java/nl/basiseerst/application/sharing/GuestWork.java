package nl.basiseerst.application.sharing;

import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.store.PracticeStore;

import java.util.Optional;
import java.util.OptionalLong;

/// What the program of one guest can do on the computer with the data. It may do there what whoever
/// has logged in from there may do, whatever the guest itself thinks of that. Calls block.
public interface GuestWork {

    /// The practice, which refuses what may not be done.
    PracticeStore store();

    /// Whether there are accounts, so that somebody has to log in.
    boolean hasAccounts();

    /// The account that has logged in from there; empty if none has. Of others a guest is told
    /// nothing, not even that there are any by some name.
    Optional<Account> account();

    /// Lets somebody in who sits at the guest. The password is compared here and goes nowhere else.
    ///
    /// @param password left as it is; the caller wipes it
    /// @throws nl.basiseerst.application.Failure `login-wrong` or `login-wait`
    void logIn(String name, char[] password);

    /// Whoever has logged in from there has gone.
    void logOut();

    /// The number of the change that was stored for a request; empty if none was. Told also while
    /// nobody has logged in: only whoever asked for the change knows the random name of the
    /// request.
    OptionalLong numberOf(String request);

    /// A setting of the practice as a whole.
    Optional<String> setting(String name);
}
