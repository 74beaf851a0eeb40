package nl.basiseerst.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.access.NotPermitted;
import nl.basiseerst.application.access.PermittedStore;
import nl.basiseerst.application.access.Session;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.sharing.SharedPractice.Desk;
import nl.basiseerst.testing.SampleAccess;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.SetClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Logging in at a guest, against the accounts of the computer with the data. Most here is done
/// with the bare store of a guest: a program there that asks nobody for rights, as somebody might
/// make one, gets no further than the real one.
class GuestLogInTest {

    private static final String WRONG = "een andere zin";

    @TempDir Path folder;

    private SetClock clock;
    private SharedPractice shared;
    private Path file;

    @BeforeEach
    void shareWithAccounts() {
        clock = new SetClock(SampleDesk.TUESDAY);
        shared = new SharedPractice(folder.resolve("host"), SharedPractice.VERSION, clock);
        shared.host.switchOn();
        shared.access.withEveryRole();
        file = folder.resolve("guest").resolve("joined.properties");
        SharedPractice.joiner(file, SharedPractice.VERSION).join(shared.code());
    }

    @AfterEach
    void stop() {
        shared.close();
    }

    @Test
    void whoHasNotLoggedInGetsAndChangesNothing() {
        try (Desk guest = new Desk(file)) {
            RemoteStore store = guest.store;
            long before = shared.store.changeNo();
            assertFails("login-needed", store::load);
            assertFails("login-needed", store::changeNo);
            assertFails("login-needed", () -> store.changesAfter(0));
            assertFails("login-needed", () -> store.entriesOf(1));
            assertFails("login-needed", () -> store.numberOf("x"));
            assertFails("login-needed", () -> store.setting("access.lock-minutes"));
            assertFails("login-needed", () -> store.apply(note("A")));
            assertFails("login-needed", () -> store.undo(1, header(ChangeKind.UNDO)));
            PracticePlan plan = Samples.plan("linde");
            assertFails("login-needed", () -> store.replace(plan, header(ChangeKind.IMPORT)));
            assertEquals(before, shared.store.changeNo());
            assertTrue(store.loggedIn().needed());
            assertTrue(store.loggedIn().account().isEmpty(), "not a name of anybody");
        }
    }

    @Test
    void whoLogsInWorksUnderTheNameOfTheAccount() {
        try (Desk guest = new Desk(file)) {
            Session session = session(guest);
            assertTrue(session.now().isEmpty());
            session.logIn("mark manager", SampleAccess.PASSWORD.toCharArray());
            assertEquals(AccessRole.MANAGER, session.actor().role());
            PracticeStore store = new PermittedStore(guest.store, session);
            assertEquals(shared.store.load(), store.load());
            long number = store.apply(note("A"));
            assertEquals(SampleAccess.name(AccessRole.MANAGER), maker(number));
            session.logOut();
            assertTrue(session.now().isEmpty());
            assertFails("login-needed", guest.store::load); // over there too
        }
    }

    @Test
    void whoComesNextWorksUnderTheirOwnName() {
        try (Desk guest = new Desk(file)) {
            Session session = session(guest);
            session.logIn(name(AccessRole.HOLDER), SampleAccess.PASSWORD.toCharArray());
            session.logIn(name(AccessRole.MANAGER), SampleAccess.PASSWORD.toCharArray());
            assertEquals(AccessRole.MANAGER, session.actor().role());
            assertEquals(name(AccessRole.MANAGER), maker(guest.store.apply(note("A"))));
            assertThrows(
                    NotPermitted.class,
                    () -> new PermittedStore(guest.store, session).replace(plan(), imported()));
            assertNotPermitted(() -> guest.store.replace(plan(), imported()));
        }
    }

    @Test
    void aWrongPasswordOrNameLetsNobodyIn() {
        try (Desk guest = new Desk(file)) {
            Session session = session(guest);
            assertFails(
                    "login-wrong",
                    () -> session.logIn(name(AccessRole.READER), WRONG.toCharArray()));
            assertFails("login-wrong", () -> session.logIn("Niemand", WRONG.toCharArray()));
            assertFails("login-wrong", () -> session.logIn(" ", WRONG.toCharArray()));
            assertTrue(session.now().isEmpty());
            assertFails("login-needed", guest.store::load);
        }
    }

    @Test
    void guessingIsSlowAlsoAcrossStartsOfTheProgram() {
        for (int i = 0; i < 5; i++) {
            try (Desk guest = new Desk(file)) { // each is another run of the program
                assertFails("login-wrong", () -> logIn(guest, WRONG));
            }
        }
        try (Desk guest = new Desk(file)) {
            assertFails("login-wait", () -> logIn(guest, SampleAccess.PASSWORD));
            assertFails("login-needed", guest.store::load);
            shared.access.as(AccessRole.MANAGER); // nobody else is held up by it
            clock.goOn(Duration.ofSeconds(2));
            logIn(guest, SampleAccess.PASSWORD);
            assertTrue(guest.store.load().isPresent());
        }
    }

    @Test
    void guessingOverManyLinesAtOnceIsNoFaster() throws Exception {
        List<Desk> guests = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> tries = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Desk guest = new Desk(file);
                guests.add(guest);
                tries.add(() -> refusal(guest));
            }
            List<String> refusals = new ArrayList<>();
            for (Future<String> done : threads.invokeAll(tries)) {
                refusals.add(done.get());
            }
            assertEquals(5, refusals.stream().filter("login-wrong"::equals).count());
            assertEquals(3, refusals.stream().filter("login-wait"::equals).count());
        } finally {
            guests.forEach(Desk::close);
        }
    }

    @Test
    void anAccountThatIsClosedIsOutAtOnceAndStaysOut() throws Exception {
        try (Desk guest = new Desk(file)) {
            logIn(guest, SampleAccess.PASSWORD);
            long seen = guest.store.changeNo();
            Account manager = shared.access.account(AccessRole.MANAGER);
            shared.access
                    .keeping()
                    .change(
                            new Account(
                                    manager.id(),
                                    manager.name(),
                                    manager.role(),
                                    manager.member(),
                                    false,
                                    manager.version()));
            assertFails("login-needed", guest.store::load);
            assertFails("login-needed", () -> guest.store.apply(note("A")));
            SharedPractice.until(Duration.ofSeconds(20), () -> guest.told() > seen); // and is told
            assertFails("login-wrong", () -> logIn(guest, SampleAccess.PASSWORD));
        }
    }

    @Test
    void theOtherComputerHoldsTheRoleAgainstEveryChange() {
        try (Desk guest = new Desk(file)) {
            long before = shared.store.changeNo();
            guest.store.logIn(name(AccessRole.READER), SampleAccess.PASSWORD.toCharArray());
            assertEquals(shared.store.load(), guest.store.load());
            assertNotPermitted(() -> guest.store.apply(note("A")));
            assertNotPermitted(() -> guest.store.apply(task()));
            assertNotPermitted(() -> guest.store.replace(plan(), imported()));
            assertNotPermitted(() -> guest.store.undo(1, header(ChangeKind.UNDO)));
            assertEquals(before, shared.store.changeNo());
            guest.store.logIn(name(AccessRole.ASSISTANT), SampleAccess.PASSWORD.toCharArray());
            assertNotPermitted(() -> guest.store.apply(note("A")));
            guest.store.apply(task());
            assertEquals(before + 1, shared.store.changeNo());
        }
    }

    @Test
    void aRoleThatIsTakenAwayHoldsAtOnce() {
        try (Desk guest = new Desk(file)) {
            logIn(guest, SampleAccess.PASSWORD);
            guest.store.apply(note("A"));
            Account manager = shared.access.account(AccessRole.MANAGER);
            shared.access
                    .keeping()
                    .change(
                            new Account(
                                    manager.id(),
                                    manager.name(),
                                    AccessRole.READER,
                                    manager.member(),
                                    true,
                                    manager.version()));
            assertNotPermitted(() -> guest.store.apply(note("B")));
            Session session = session(guest);
            assertFalse(session.permits(Action.PLAN));
        }
    }

    @Test
    void aChangeCannotStandInTheLogAsWhatItIsNot() {
        try (Desk guest = new Desk(file)) {
            guest.store.logIn(name(AccessRole.HOLDER), SampleAccess.PASSWORD.toCharArray());
            for (ChangeKind kind : ChangeKind.values()) {
                if (kind != ChangeKind.EDIT) {
                    Change forged = new Change(seen(), header(kind), note("A").edits());
                    assertThrows(IllegalArgumentException.class, () -> guest.store.apply(forged));
                }
            }
            assertThrows(
                    IllegalArgumentException.class,
                    () -> guest.store.replace(plan(), header(ChangeKind.EDIT)));
        }
    }

    @Test
    void afterANewStartOfTheOtherComputerOneLogsInAgain() throws Exception {
        try (Desk guest = new Desk(file)) {
            Session session = session(guest);
            session.logIn(name(AccessRole.MANAGER), SampleAccess.PASSWORD.toCharArray());
            shared.close();
            shared = new SharedPractice(folder.resolve("host"), SharedPractice.VERSION, clock);
            SharedPractice.until(
                    Duration.ofSeconds(20), () -> guest.states().contains("LOST, OPEN"));
            assertTrue(session.now().isEmpty());
            assertFails("login-needed", () -> new PermittedStore(guest.store, session).load());
            session.logIn(name(AccessRole.MANAGER), SampleAccess.PASSWORD.toCharArray());
            assertTrue(guest.store.load().isPresent());
        }
    }

    @Test
    void whatBecameOfAChangeIsToldAlsoToWhoHasToLogInAgain() throws Exception {
        JoinCode code = JoinCode.parse(shared.code()).orElseThrow();
        try (CutProxy cable = new CutProxy(code.port())) {
            try (Desk guest = over(cable, code)) {
                logIn(guest, SampleAccess.PASSWORD);
                Change change = note("A");
                cable.cut(CutProxy.Cut.DURING);
                cable.shut(true);
                assertFails("share-unknown", () -> guest.store.apply(change));
                shared.close(); // and with it whoever had logged in
                shared = new SharedPractice(folder.resolve("host"), SharedPractice.VERSION, clock);
                cable.shut(false);
                SharedPractice.until(
                        Duration.ofSeconds(20), () -> guest.settled().equals(List.of(true)));
                assertFails("login-needed", guest.store::load);
            }
        }
    }

    private Desk over(CutProxy cable, JoinCode code) {
        Path over = folder.resolve("over").resolve("joined.properties");
        JoinCode there =
                new JoinCode(code.address(), cable.port(), code.fingerprint(), code.secret());
        SharedPractice.joiner(over, SharedPractice.VERSION).join(there.text());
        return new Desk(over);
    }

    @Test
    void aLineThatBreaksKeepsWhoHasLoggedIn() throws Exception {
        JoinCode code = JoinCode.parse(shared.code()).orElseThrow();
        try (CutProxy cable = new CutProxy(code.port())) {
            try (Desk guest = over(cable, code)) {
                logIn(guest, SampleAccess.PASSWORD);
                cable.cut(CutProxy.Cut.DURING);
                assertEquals(name(AccessRole.MANAGER), maker(guest.store.apply(note("A"))));
                String heard = new String(cable.heard(), StandardCharsets.ISO_8859_1);
                assertFalse(heard.contains(SampleAccess.PASSWORD));
                assertFalse(heard.contains(name(AccessRole.MANAGER)));
                assertFalse(heard.contains("Linde"), "nor anything of the practice");
            }
        }
    }

    private String refusal(Desk guest) {
        return assertThrows(Failure.class, () -> logIn(guest, WRONG)).key();
    }

    private static void logIn(Desk guest, String password) {
        guest.store.logIn(name(AccessRole.MANAGER), password.toCharArray());
    }

    /// As the program of a guest has it.
    private Session session(Desk guest) {
        RemoteAccounts remote = new RemoteAccounts(guest.store);
        return new Session(() -> remote, remote, guest.line.who(), clock);
    }

    private String maker(long changeNo) {
        return shared.store.changesAfter(changeNo - 1).getFirst().header().who();
    }

    private static String name(AccessRole role) {
        return SampleAccess.name(role);
    }

    private long seen() {
        return shared.store.changeNo();
    }

    private PracticePlan plan() {
        return shared.store.load().orElseThrow().plan();
    }

    private Change note(String note) {
        Edit edit = new Edit.Update(plan().blocks().getFirst().withNote(note));
        return new Change(seen(), header(ChangeKind.EDIT), List.of(edit));
    }

    private Change task() {
        Edit edit = new Edit.Remove(plan().tasks().getFirst());
        return new Change(seen(), header(ChangeKind.EDIT), List.of(edit));
    }

    private static ChangeHeader imported() {
        return header(ChangeKind.IMPORT);
    }

    private static ChangeHeader header(ChangeKind kind) {
        return ChangeHeader.once("Hanna Holder", SampleDesk.TUESDAY.instant(), kind, "b");
    }

    private static void assertNotPermitted(org.junit.jupiter.api.function.Executable work) {
        assertThrows(NotPermitted.class, work); // in the words of the other computer
    }

    private static void assertFails(String key, org.junit.jupiter.api.function.Executable work) {
        assertEquals(key, assertThrows(Failure.class, work).key());
    }
}
