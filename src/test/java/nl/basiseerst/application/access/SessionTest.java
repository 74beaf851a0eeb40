package nl.basiseerst.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.testing.SampleAccess;
import nl.basiseerst.testing.SampleDesk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class SessionTest {

    @TempDir Path folder;

    private Database database;
    private SampleAccess access;

    @BeforeEach
    void open() {
        database = Database.open(folder, SampleDesk.TUESDAY);
        access = new SampleAccess(database, SampleDesk.TUESDAY);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoMakesTheFirstAccountHasLoggedInWithIt() {
        assertEquals("test", access.session().actor().name());
        access.keeping().add("Hanna", AccessRole.HOLDER, null, "een lange zin".toCharArray());
        assertEquals(new Actor("Hanna", AccessRole.HOLDER), access.session().actor());
    }

    @Test
    void theFirstAccountIsNoManager() {
        Failure refused =
                assertThrows(
                        Failure.class,
                        () ->
                                access.keeping()
                                        .add(
                                                "Mark",
                                                AccessRole.MANAGER,
                                                null,
                                                "een lange zin".toCharArray()));
        assertEquals("account-first-holder", refused.key());
        assertTrue(access.session().now().isPresent());
    }

    @Test
    void whatAColleagueChangesHoldsAtOnce() {
        access.withEveryRole();
        SampleAccess elsewhere = new SampleAccess(database, SampleDesk.TUESDAY);
        elsewhere.as(AccessRole.MANAGER);
        assertTrue(elsewhere.session().permits(Action.PLAN));
        Account manager = access.account(AccessRole.MANAGER);
        access.keeping().change(with(manager, AccessRole.READER, true));
        assertFalse(elsewhere.session().permits(Action.PLAN));
        assertTrue(elsewhere.session().permits(Action.READ));
        Account reader = access.account(AccessRole.MANAGER);
        access.keeping().change(with(reader, AccessRole.READER, false));
        assertTrue(elsewhere.session().now().isEmpty());
        Failure refused = assertThrows(Failure.class, () -> elsewhere.as(AccessRole.MANAGER));
        assertEquals("login-wrong", refused.key());
    }

    private static Account with(Account account, AccessRole role, boolean active) {
        return new Account(
                account.id(), account.name(), role, account.member(), active, account.version());
    }

    @Test
    void aPasswordIsLongAndNotTheName() {
        access.withEveryRole();
        for (String[] tried :
                List.of(
                        new String[] {"kort", "password-short"},
                        new String[] {"x".repeat(201), "password-long"},
                        new String[] {"HANNA HOLDER", "password-is-name"})) {
            Failure refused =
                    assertThrows(
                            Failure.class,
                            () ->
                                    access.keeping()
                                            .renewOwn(
                                                    SampleAccess.PASSWORD.toCharArray(),
                                                    tried[0].toCharArray()));
            assertEquals(tried[1], refused.key());
            assertFalse(String.valueOf(refused.getMessage()).contains(tried[0]));
        }
    }

    @Test
    void ownPasswordNeedsThePresentOne() {
        access.withEveryRole();
        access.as(AccessRole.READER);
        Failure refused =
                assertThrows(
                        Failure.class,
                        () ->
                                access.keeping()
                                        .renewOwn(
                                                "verkeerd".toCharArray(),
                                                "een andere zin".toCharArray()));
        assertEquals("own-password-wrong", refused.key());
        access.keeping()
                .renewOwn(SampleAccess.PASSWORD.toCharArray(), "een andere zin".toCharArray());
        access.session().logOut();
        assertThrows(Failure.class, () -> access.as(AccessRole.READER));
        assertEquals(
                "Lies Lezer",
                access.session().logIn("lies lezer ", "een andere zin".toCharArray()).name());
    }

    @Test
    void aPasswordThatSomebodyElseChoseIsGoodForChoosingOnesOwn() {
        access.withEveryRole();
        String id = access.account(AccessRole.READER).id();
        access.keeping().renew(id, "van de houder".toCharArray());
        SampleAccess elsewhere = new SampleAccess(database, SampleDesk.TUESDAY);
        Session session = elsewhere.session();
        assertEquals(
                "login-own-password",
                refusal(() -> session.logIn("Lies Lezer", "van de houder".toCharArray())));
        assertTrue(session.now().isEmpty());
        assertEquals(
                "login-wrong",
                refusal(() -> session.logIn("Lies Lezer", SampleAccess.PASSWORD.toCharArray())));
        assertEquals("password-same", own(session, "van de houder", "van de houder"));
        assertEquals("password-short", own(session, "van de houder", "kort"));
        assertEquals("login-wrong", own(session, "iets anders dus", "helemaal van mijzelf"));
        assertTrue(session.now().isEmpty());

        session.logInWithOwn(
                "Lies Lezer", "van de houder".toCharArray(), "helemaal van mijzelf".toCharArray());
        assertEquals("Lies Lezer", session.actor().name());
        session.logOut();
        session.logIn("Lies Lezer", "helemaal van mijzelf".toCharArray());
        assertEquals("Lies Lezer", session.actor().name());
        session.logOut();
        assertEquals(
                "login-wrong",
                refusal(() -> session.logIn("Lies Lezer", "van de houder".toCharArray())));
    }

    @Test
    void whoIsGivenAnAccountChoosesTheirOwnPassword() {
        access.withEveryRole();
        access.keeping().add("Els", AccessRole.ASSISTANT, null, "van de houder".toCharArray());
        Session session = new SampleAccess(database, SampleDesk.TUESDAY).session();
        assertEquals(
                "login-own-password",
                refusal(() -> session.logIn("Els", "van de houder".toCharArray())));
        assertTrue(session.now().isEmpty());
        session.logInWithOwn(
                "Els", "van de houder".toCharArray(), "helemaal van mijzelf".toCharArray());
        assertEquals(new Actor("Els", AccessRole.ASSISTANT), session.actor());
        session.logOut();
        session.logIn("Els", "helemaal van mijzelf".toCharArray());
        assertEquals("Els", session.actor().name());
    }

    @Test
    void whoChoosesTheirOwnPasswordOnceNeedNotDoSoAgain() {
        access.withEveryRole();
        String own = access.account(AccessRole.HOLDER).id();
        access.keeping().renew(own, "een andere lange zin".toCharArray());
        access.session().logOut();
        access.session().logIn("Hanna Holder", "een andere lange zin".toCharArray());
        assertEquals("Hanna Holder", access.session().actor().name());
    }

    private static String own(Session session, String given, String own) {
        return refusal(
                () -> session.logInWithOwn("Lies Lezer", given.toCharArray(), own.toCharArray()));
    }

    private static String refusal(Executable deed) {
        return assertThrows(Failure.class, deed).key();
    }

    @Test
    void whoDoesNotKeepAccountsSeesOnlyTheirOwn() {
        access.withEveryRole();
        access.as(AccessRole.MANAGER);
        assertEquals(4, access.keeping().see().all().size());
        access.as(AccessRole.READER);
        assertEquals(List.of(access.account(AccessRole.READER)), access.keeping().see().all());
    }
}
