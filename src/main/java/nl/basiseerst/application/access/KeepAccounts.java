package nl.basiseerst.application.access;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.FreshId;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Work on the accounts. Those of holders are kept by holders only, so that nobody makes themselves
/// one.
///
/// Calls block, so never make one on the JavaFX thread. Each throws [Failure] if the storage fails,
/// [NotPermitted] if whoever is at work may not, and what [AccountBook#with] throws.
public final class KeepAccounts {

    private final Supplier<Accounts> accounts;
    private final Session session;
    private final Secrets secrets;
    private final Clock clock;

    /// @param accounts asked for at every call
    public KeepAccounts(
            Supplier<Accounts> accounts, Session session, Secrets secrets, Clock clock) {
        this.accounts = accounts;
        this.session = session;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// What whoever is at work may see of the accounts.
    ///
    /// @param own of who is at work; empty while there are no accounts
    /// @param all every account for who keeps them, otherwise only their own
    public record Seen(Optional<Account> own, List<Account> all) {

        public Seen {
            all = List.copyOf(all);
        }
    }

    public Seen see() {
        session.require(Action.READ);
        Optional<Account> own = session.account();
        return new Seen(
                own,
                session.permits(Action.KEEP_ACCOUNTS)
                        ? accounts.get().all()
                        : own.map(List::of).orElseGet(List::of));
    }

    /// Lets somebody log in from now on. The first is a holder, and has logged in with this. The
    /// password of another is good for one login, in which they choose one of their own.
    ///
    /// @param member id of who this is in the team, null for nobody of the team
    /// @param password left as it is; the caller wipes it
    /// @throws Failure as [PasswordRule#require] has it
    public void add(String name, AccessRole role, @Nullable String member, char[] password) {
        requireFor(role);
        PasswordRule.require(name, password);
        boolean first = accounts.get().all().isEmpty();
        Account account = new Account(FreshId.of("account"), name, role, member, true, 0);
        Secret secret = secrets.of(password);
        apply(new AccountEdit.Add(account, first ? secret : secret.once()));
        if (first) {
            session.letIn(account.id());
        }
    }

    /// Changes an account.
    ///
    /// @param changed with the version that was seen
    public void change(Account changed) {
        requireFor(stored(changed.id()).role());
        requireFor(changed.role());
        apply(new AccountEdit.Update(changed));
    }

    /// Gives somebody else another password, who has lost theirs. It is good for one login, in
    /// which they choose one of their own.
    ///
    /// @param password left as it is; the caller wipes it
    public void renew(String id, char[] password) {
        Account account = stored(id);
        requireFor(account.role());
        PasswordRule.require(account.name(), password);
        Secret secret = secrets.of(password);
        boolean own = session.account().filter(account::equals).isPresent();
        apply(new AccountEdit.Renew(id, own ? secret : secret.once()));
    }

    /// Gives whoever is at work another password of their own.
    ///
    /// @param present the one they have
    /// @throws Failure `own-password-wrong`, `login-wait` or as [PasswordRule#require] has it
    public void renewOwn(char[] present, char[] password) {
        Account own = session.account().orElseThrow(() -> new Failure(Session.LOGIN_NEEDED));
        PasswordRule.require(own.name(), password);
        session.confirm(present);
        apply(new AccountEdit.Renew(own.id(), secrets.of(password)));
    }

    public void remove(String id) {
        requireFor(stored(id).role());
        apply(new AccountEdit.Remove(id));
    }

    /// From now on nobody needs to log in, as before the first account.
    public void removeAll() {
        session.require(Action.KEEP_HOLDERS);
        apply(new AccountEdit.RemoveAll());
    }

    private void requireFor(AccessRole role) {
        session.require(role == AccessRole.HOLDER ? Action.KEEP_HOLDERS : Action.KEEP_ACCOUNTS);
    }

    private Account stored(String id) {
        session.require(Action.KEEP_ACCOUNTS);
        return accounts.get().all().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Failure("account-gone"));
    }

    private void apply(AccountEdit edit) {
        String who = session.actor().name();
        accounts.get()
                .apply(
                        edit,
                        new ChangeHeader(who, clock.instant(), ChangeKind.ACCOUNT, edit.subject()));
    }
}
