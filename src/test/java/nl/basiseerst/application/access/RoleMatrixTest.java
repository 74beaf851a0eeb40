package nl.basiseerst.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.testing.SampleAccess;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.WithGroundwork;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Fault test 18: each use case by each role, on a real database. Who may not is refused where it
/// is stored and nothing changed; who may is not refused.
class RoleMatrixTest {

    /// Enough to do everything with, and quick to read.
    private static final Period WEEKS =
            Period.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29));

    @TempDir Path folder;

    private Database database;
    private PracticeStore real;
    private SampleAccess access;
    private List<UseCase> cases;

    @BeforeEach
    void open() {
        database = Database.open(folder, SampleDesk.TUESDAY);
        real = new JooqPracticeStore(database, new JsonEntityText());
        real.replace(
                WithGroundwork.of(Samples.plan("linde").during(WEEKS)),
                new ChangeHeader("test", SampleDesk.TUESDAY.instant(), ChangeKind.IMPORT, "linde"));
        access = new SampleAccess(database, SampleDesk.TUESDAY).withEveryRole();
        cases = UseCases.of(real, access, folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachRoleDoesWhatItMayAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (AccessRole role : AccessRole.values()) {
            access.as(role);
            for (UseCase one : cases) {
                tried++;
                if (Permissions.permits(role, one.needed())) {
                    one.deed().run();
                    continue;
                }
                String outcome = outcome(one);
                if (!outcome.equals("refused")) {
                    wrong.add(role + ", " + one.name() + ": " + outcome);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(4 * cases.size(), tried);
    }

    @Test
    void nobodyDoesAnythingBeforeLoggingIn() {
        access.session().logOut();
        for (UseCase one : cases) {
            Failure refused = assertThrows(Failure.class, one.deed()::run, one.name());
            assertEquals(Session.LOGIN_NEEDED, refused.key(), one.name());
        }
    }

    @Test
    void whoeverIsAtWorkStandsInTheLogWhateverTheUseCaseWasTold() {
        access.as(AccessRole.MANAGER);
        run("edit block");
        assertEquals("Mark Manager", real.changesAfter(0).getLast().header().who());
    }

    @Test
    void withoutAccountsEverythingIsPermitted() {
        access.keeping().removeAll();
        access.session().logOut();
        for (UseCase one : cases) {
            if (!one.name().contains("holder")
                    && !one.name().contains("reader")
                    && !one.name().contains("manager")
                    && !one.name().equals("own password")) {
                one.deed().run();
            }
        }
        run("edit block");
        assertEquals("test", real.changesAfter(0).getLast().header().who());
    }

    @Test
    void nobodyTakesBackWhatWasDoneToAnAccount() {
        LoggedChange account = real.changesAfter(0).getLast();
        assertEquals(ChangeKind.ACCOUNT, account.header().kind());
        for (AccessRole role : AccessRole.values()) {
            access.as(role);
            PermittedStore store = new PermittedStore(real, access.session());
            ChangeHeader header =
                    new ChangeHeader("somebody", SampleDesk.TUESDAY.instant(), ChangeKind.UNDO, "");
            assertThrows(
                    IllegalArgumentException.class,
                    () -> store.undo(account.changeNo(), header),
                    role.name());
        }
        assertEquals(account.changeNo(), real.changeNo(), "nor does the log say so");
    }

    private void run(String name) {
        cases.stream().filter(c -> c.name().equals(name)).forEach(c -> c.deed().run());
    }

    private String outcome(UseCase one) {
        StoredPractice before = real.load().orElseThrow();
        List<Account> accounts = access.accounts().all();
        try {
            one.deed().run();
            return "done";
        } catch (NotPermitted refused) {
            boolean meant = !Permissions.permits(refused.role(), refused.action());
            return leaks(before, accounts) || !meant ? "leaked" : "refused";
        }
    }

    /// Whether anything is other than before, apart from what the test itself did past the door.
    private boolean leaks(StoredPractice before, List<Account> accounts) {
        boolean changed =
                real.changesAfter(before.changeNo()).stream()
                        .map(LoggedChange::header)
                        .anyMatch(h -> !List.of("test", "somebody").contains(h.who()));
        return changed
                || !real.load().orElseThrow().plan().equals(before.plan())
                || !access.accounts().all().containsAll(accounts);
    }
}
