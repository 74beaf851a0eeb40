package nl.basiseerst.sharing;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.access.AccountEdit;
import nl.basiseerst.application.access.Accounts;
import nl.basiseerst.application.access.Secret;
import nl.basiseerst.application.access.Secrets;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.PracticeSettings;
import nl.basiseerst.sharing.RemoteStore.LoggedIn;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Optional;

/// The accounts and settings that the other computer keeps, as far as a guest has to know them: the
/// account that has logged in from here. Which others there are, and any hash of a password, stays
/// over there: a name is sent with the password that was typed, and the other computer compares
/// them. Accounts cannot be changed from here.
public final class RemoteAccounts implements Accounts, Secrets, PracticeSettings {

    private static final String WRONG = "login-wrong";

    private static final Logger LOG = LoggerFactory.getLogger(RemoteAccounts.class);

    /// Stands for the accounts that are not told of: somebody has to log in.
    private static final Account SOMEBODY =
            new Account("-", "-", AccessRole.READER, null, false, 0);

    private final RemoteStore remote;

    public RemoteAccounts(RemoteStore remote) {
        this.remote = remote;
    }

    /// The one that has logged in; one that nobody can log in with while none has; none while
    /// nobody needs to.
    @Override
    public List<Account> all() {
        LoggedIn now = remote.loggedIn();
        return now.account()
                .map(List::of)
                .orElseGet(() -> now.needed() ? List.of(SOMEBODY) : List.of());
    }

    /// Whoever that is: the other computer tells when the password comes.
    @Override
    public Optional<Account> called(String name) {
        return remote.loggedIn().account().filter(own -> own.isCalled(name)).or(() -> typed(name));
    }

    private static Optional<Account> typed(String name) {
        String plain = name.strip();
        return plain.isEmpty() || plain.length() > Account.LONGEST_NAME
                ? Optional.empty()
                : Optional.of(new Account(plain, plain, AccessRole.READER, null, false, 0));
    }

    /// The name that goes with the password.
    @Override
    public Optional<Secret> secretOf(String id) {
        return Optional.of(
                new Secret(
                        remote.loggedIn()
                                .account()
                                .filter(own -> own.id().equals(id))
                                .map(Account::name)
                                .orElse(id)));
    }

    @Override
    public long apply(AccountEdit edit, ChangeHeader header) {
        throw notHere();
    }

    /// Of no password: that is no name of an account.
    @Override
    public Secret of(char[] password) {
        return new Secret("-");
    }

    @Override
    public boolean matches(char[] password, Secret secret) {
        try {
            remote.logIn(secret.hash(), password);
            return true;
        } catch (Failure refused) {
            if (refused.key().equals(WRONG)) {
                return false;
            }
            throw refused;
        }
    }

    /// Over a line that is lost that cannot be told; whoever comes next logs in all the same.
    @Override
    public void leave() {
        try {
            remote.logOut();
        } catch (Failure lost) {
            LOG.info("The other computer was not told that somebody left: {}", lost.key());
        }
    }

    @Override
    public Optional<String> find(String name) {
        return remote.setting(name);
    }

    @Override
    public void set(String name, String setting) {
        throw notHere();
    }

    private static Failure notHere() {
        return new Failure("share-here-off");
    }
}
