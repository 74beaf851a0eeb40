package nl.basiseerst.application.access;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Who has logged in at this computer. Asks the accounts each time, so that what a colleague
/// changed at another computer holds here at once. Without accounts whoever sits here is the
/// holder.
///
/// Calls block, so never make one on the JavaFX thread.
public final class Session implements Access {

    /// The failure of who does something before logging in.
    public static final String LOGIN_NEEDED = "login-needed";

    /// The failure of who logs in with a password that somebody else chose.
    public static final String OWN_NEEDED = "login-own-password";

    private final Supplier<Accounts> accounts;
    private final Secrets secrets;
    private final InstantSource clock;
    private final OneUser alone;
    private final GrowingDelay delay;

    /// Id of the account that has logged in.
    private volatile @Nullable String in;

    /// @param accounts asked for at every call
    /// @param user name of the user of this computer, for the change log while there are no
    ///   accounts
    public Session(Supplier<Accounts> accounts, Secrets secrets, String user, InstantSource clock) {
        this(accounts, secrets, user, clock, new GrowingDelay(clock));
    }

    /// @param delay shared by all sessions whose wrong passwords count together
    public Session(
            Supplier<Accounts> accounts,
            Secrets secrets,
            String user,
            InstantSource clock,
            GrowingDelay delay) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.clock = clock;
        alone = new OneUser(user);
        this.delay = delay;
    }

    @Override
    public Actor actor() {
        return now().orElseThrow(() -> new Failure(LOGIN_NEEDED));
    }

    @Override
    public boolean permits(Action action) {
        return now().filter(actor -> Permissions.permits(actor.role(), action)).isPresent();
    }

    /// Who is at work; empty while somebody has to log in.
    public Optional<Actor> now() {
        List<Account> all = accounts.get().all();
        return all.isEmpty()
                ? Optional.of(alone.actor())
                : own(all).map(account -> new Actor(account.name(), account.role()));
    }

    /// The account that has logged in; empty if none has, or none is needed.
    public Optional<Account> account() {
        return own(accounts.get().all());
    }

    private Optional<Account> own(List<Account> all) {
        String id = in;
        return all.stream().filter(a -> a.active() && a.id().equals(id)).findFirst();
    }

    /// Lets somebody in, in place of whoever was.
    ///
    /// @param password left as it is; the caller wipes it
    /// @throws Failure `login-wrong` if there is no such account or the password is another;
    ///   `login-wait` with the seconds to wait, after too many wrong ones; `login-own-password` if
    ///   it is right but somebody else chose it: see [#logInWithOwn]
    public Actor logIn(String name, char[] password) {
        Accounts now = accounts.get();
        if (now.all().isEmpty()) {
            return alone.actor();
        }
        Account known = known(now, name, password);
        if (now.secretOf(known.id()).filter(Secret::isOnce).isPresent()) {
            throw new Failure(OWN_NEEDED);
        }
        in = known.id();
        return actor();
    }

    /// Lets somebody in whose password somebody else chose, with one of their own in its place.
    ///
    /// @param password the one they were given; left as it is, like the other
    /// @throws Failure as [#logIn]; `password-same`, or as [PasswordRule#require] has it
    public Actor logInWithOwn(String name, char[] password, char[] own) {
        PasswordRule.require(name, own);
        if (Arrays.equals(password, own)) {
            throw new Failure("password-same");
        }
        Accounts now = accounts.get();
        Account known = known(now, name, password);
        AccountEdit edit = new AccountEdit.Renew(known.id(), secrets.of(own));
        now.apply(
                edit,
                new ChangeHeader(
                        known.name(), clock.instant(), ChangeKind.ACCOUNT, edit.subject()));
        in = known.id();
        return actor();
    }

    private Account known(Accounts now, String name, char[] password) {
        check(now.called(name), password, "login-wrong");
        // what another computer keeps is only known once it was let in, and may be closed by then
        return now.called(name).orElseThrow(() -> new Failure("login-wrong"));
    }

    /// Makes sure that whoever is at work knows their password.
    ///
    /// @throws Failure `own-password-wrong` if it is another; `login-wait` as above
    void confirm(char[] password) {
        check(account(), password, "own-password-wrong");
    }

    /// One try at a time, so that trying in more places at once is no way round the delay.
    private void check(Optional<Account> account, char[] password, String otherwise) {
        synchronized (delay) {
            checkNow(account, password, otherwise);
        }
    }

    private void checkNow(Optional<Account> account, char[] password, String otherwise) {
        Duration left = delay.left();
        if (left.isPositive()) {
            throw new Failure("login-wait", left.plusMillis(999).toSeconds());
        }
        Optional<Secret> secret = account.flatMap(a -> accounts.get().secretOf(a.id()));
        boolean right =
                secret.map(kept -> secrets.matches(password, kept.bare()))
                        .orElseGet(() -> neverRight(password));
        if (!right) {
            delay.failed();
            throw new Failure(otherwise);
        }
        delay.passed();
    }

    /// Takes as long as a wrong password, so that trying does not tell which names there are.
    private boolean neverRight(char[] password) {
        return secrets.of(password).hash().isEmpty();
    }

    /// Somebody who was let in otherwise: the first, who has just chosen a password.
    void letIn(String id) {
        in = id;
    }

    /// From now on somebody has to log in, if there are accounts.
    public void logOut() {
        if (in != null) {
            in = null;
            secrets.leave();
        }
    }
}
