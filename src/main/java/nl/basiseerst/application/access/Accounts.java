package nl.basiseerst.application.access;

import nl.basiseerst.application.store.ChangeHeader;

import java.util.List;
import java.util.Optional;

/// Where accounts are kept: beside the practice, so that a backup holds them too. Calls block, so
/// never make one on the JavaFX thread. Each throws [nl.basiseerst.application.Failure] if the
/// storage fails.
public interface Accounts {

    /// All of them, in the order of their names; none while nobody needs to log in.
    List<Account> all();

    /// The account by which somebody can log in under that name; empty if there is none.
    default Optional<Account> called(String name) {
        return all().stream().filter(a -> a.active() && a.isCalled(name)).findFirst();
    }

    /// What the password of an account is compared with; empty if there is no such account.
    Optional<Secret> secretOf(String id);

    /// Stores an edit, and in the change log that it was made: all of it or nothing. Two edits at a
    /// time, also from two computers, are made one after another.
    ///
    /// @param header its subject is that of the edit
    /// @return the number of the change
    /// @throws nl.basiseerst.application.Failure if [AccountBook#with] refuses it
    long apply(AccountEdit edit, ChangeHeader header);
}
