package nl.basiseerst.sharing;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.access.AccountEdit;
import nl.basiseerst.application.access.Accounts;
import nl.basiseerst.application.access.Secret;
import nl.basiseerst.application.access.Secrets;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.PracticeSettings;

import java.util.List;
import java.util.Optional;

/// The accounts and settings that the other computer keeps. No hash of a password comes here: what
/// stands for one is the id of the account, and a password is compared over there. They cannot be
/// changed from here.
public final class RemoteAccounts implements Accounts, Secrets, PracticeSettings {

    private static final String WRONG = "login-wrong";

    private final RemoteStore remote;

    public RemoteAccounts(RemoteStore remote) {
        this.remote = remote;
    }

    @Override
    public List<Account> all() {
        return remote.accounts();
    }

    @Override
    public Optional<Secret> secretOf(String id) {
        return Optional.of(new Secret(id));
    }

    @Override
    public long apply(AccountEdit edit, ChangeHeader header) {
        throw notHere();
    }

    /// Of no password: there is no account of that name.
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
