package nl.basiseerst.testing;

import nl.basiseerst.app.HashedSecrets;
import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.access.AccountEdit;
import nl.basiseerst.application.access.Accounts;
import nl.basiseerst.application.access.KeepAccounts;
import nl.basiseerst.application.access.LockTime;
import nl.basiseerst.application.access.PermittedStore;
import nl.basiseerst.application.access.Session;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqAccounts;
import nl.basiseerst.persistence.JooqPracticeSettings;

import java.time.Clock;

/// Accounts of a real database, one for each role, and who has logged in there.
public final class SampleAccess {

    /// The password of every account here.
    public static final String PASSWORD = "een lange zin";

    private final Database database;
    private final Clock clock;
    private final Session session;
    private final KeepAccounts keeping;

    public SampleAccess(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        session = new Session(this::accounts, new HashedSecrets(), "test", clock);
        keeping = new KeepAccounts(this::accounts, session, new HashedSecrets(), clock);
    }

    public Accounts accounts() {
        return new JooqAccounts(database, new JsonEntityText());
    }

    /// Where the accounts are kept, with the practice.
    public Database database() {
        return database;
    }

    public Session session() {
        return session;
    }

    public KeepAccounts keeping() {
        return keeping;
    }

    public LockTime lockTime() {
        return new LockTime(() -> new JooqPracticeSettings(database), session);
    }

    /// The store as the program gives it to its use cases.
    public PracticeStore guarded(PracticeStore real) {
        return new PermittedStore(real, session);
    }

    /// Makes an account for each role, with a password of their own; the holder has logged in after
    /// it.
    public SampleAccess withEveryRole() {
        for (AccessRole role : AccessRole.values()) {
            if (accounts().all().isEmpty()) {
                keeping.add(name(role), role, null, PASSWORD.toCharArray());
            } else {
                addWithOwn(role);
            }
        }
        return this;
    }

    private void addWithOwn(AccessRole role) {
        Account account = new Account(FreshId.of("account"), name(role), role, null, true, 0);
        AccountEdit edit =
                new AccountEdit.Add(account, new HashedSecrets().of(PASSWORD.toCharArray()));
        accounts()
                .apply(
                        edit,
                        new ChangeHeader(
                                session.actor().name(),
                                clock.instant(),
                                ChangeKind.ACCOUNT,
                                edit.subject()));
    }

    /// Logs somebody of that role in.
    public void as(AccessRole role) {
        session.logIn(name(role), PASSWORD.toCharArray());
    }

    public Account account(AccessRole role) {
        return accounts().all().stream()
                .filter(a -> a.isCalled(name(role)))
                .findFirst()
                .orElseThrow();
    }

    /// What the account of that role is called.
    public static String name(AccessRole role) {
        return switch (role) {
            case HOLDER -> "Hanna Holder";
            case MANAGER -> "Mark Manager";
            case ASSISTANT -> "Aisha Assistent";
            case READER -> "Lies Lezer";
        };
    }
}
