package nl.basiseerst.application.sharing;

import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.store.PracticeStore;

import java.util.List;
import java.util.Optional;

/// What the program of one guest can do on the computer with the data. It may do there what whoever
/// has logged in from there may do. Calls block.
public interface GuestWork {

    /// The practice, which refuses what may not be done.
    PracticeStore store();

    /// Who can log in; none while nobody needs to.
    List<Account> accounts();

    /// Lets somebody in who sits at the guest. The password is compared here and goes nowhere else.
    ///
    /// @param accountId of the account
    /// @throws nl.basiseerst.application.Failure `login-wrong` or `login-wait`
    void logIn(String accountId, char[] password);

    /// A setting of the practice as a whole.
    Optional<String> setting(String name);
}
