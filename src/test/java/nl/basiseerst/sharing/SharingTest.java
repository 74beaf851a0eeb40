package nl.basiseerst.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.sharing.LineState;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.sharing.SharedPractice.Desk;
import nl.basiseerst.testing.SampleDesk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

class SharingTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Period WEEK =
            Period.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29));

    @TempDir Path folder;

    private SharedPractice shared;
    private Path file;

    @BeforeEach
    void share() {
        shared = SharedPractice.in(folder.resolve("host"));
        file = folder.resolve("guest").resolve("joined.properties");
    }

    @AfterEach
    void stop() {
        shared.close();
    }

    private Desk guest() {
        SharedPractice.joiner(file, SharedPractice.VERSION).join(shared.code());
        return new Desk(file);
    }

    @Test
    void aGuestReadsWhatIsThere() {
        try (Desk guest = guest()) {
            assertEquals(shared.store.load(), guest.store.load());
            assertEquals(shared.store.load(WEEK), guest.store.load(WEEK));
            assertEquals(shared.store.changesAfter(0), guest.store.changesAfter(0));
            assertEquals(shared.store.entriesOf(1), guest.store.entriesOf(1));
            assertEquals(1, guest.store.changeNo());
            assertEquals(LineState.OPEN, guest.line.state());
        }
    }

    @Test
    void aChangeHereIsThereAndInItsName() throws Exception {
        try (Desk guest = guest()) {
            ChangeHeader header = header("Directeur");
            long number = guest.store.apply(new Change(1, header, List.of(moved("Bespreking"))));
            assertEquals(2, number);
            assertEquals("Bespreking", block(shared.store.load().orElseThrow().plan()).note());
            LoggedChange logged = shared.store.changesAfter(1).getFirst();
            assertEquals("anna (balie-pc)", logged.header().who(), "not what it says it is");
            assertEquals(guest.line.who(), logged.header().who());
            assertEquals(OptionalLong.of(2), guest.store.numberOf("" + header.request()));
            assertEquals(3, guest.store.undo(2, header(ChangeKind.UNDO)));
            assertEquals(4, guest.store.replace(without(), header(ChangeKind.IMPORT)));
            assertTrue(shared.store.load().orElseThrow().plan().tasks().isEmpty());
        }
    }

    @Test
    void aChangeThereIsToldHereSoon() throws Exception {
        try (Desk guest = guest()) {
            guest.store.changeNo();
            shared.store.apply(new Change(1, header("holder"), List.of(moved("A"))));
            SharedPractice.until(SOON, () -> guest.told() == 2);
        }
    }

    @Test
    void whatTheStoreRefusesIsRefusedHereInTheSameWords() {
        try (Desk guest = guest()) {
            shared.store.apply(new Change(1, header("holder"), List.of(moved("A"))));
            StaleChange stale =
                    assertThrows(
                            StaleChange.class,
                            () ->
                                    guest.store.apply(
                                            new Change(1, header("x"), List.of(moved("B")))));
            assertEquals("block", stale.kind());
            Block astray = block(plan()).of("nobody", LocalDate.of(2026, 11, 24));
            InvalidValue illegal =
                    assertThrows(
                            InvalidValue.class,
                            () ->
                                    guest.store.apply(
                                            new Change(
                                                    2,
                                                    header("x"),
                                                    List.of(new Edit.Update(astray)))));
            assertTrue(illegal.path().startsWith("blocks["), illegal.path());
            assertThrows(
                    IllegalArgumentException.class,
                    () -> guest.store.undo(99, header(ChangeKind.UNDO)));
            assertEquals(2, guest.store.changeNo());
        }
    }

    @Test
    void aCodeLetsOneComputerIn() {
        String code = shared.code();
        SharedPractice.joiner(file, SharedPractice.VERSION).join(code);
        Joiner other = SharedPractice.joiner(folder.resolve("other"), SharedPractice.VERSION);
        assertFails("share-code-wrong", () -> other.join(code));
        other.join(shared.code());
        assertEquals(2, shared.host.standing().guests().size());
    }

    @Test
    void whoTriesTheSameCodeAgainAfterALostAnswerIsIn() {
        String code = shared.code();
        Joiner joiner = SharedPractice.joiner(file, SharedPractice.VERSION);
        joiner.join(code);
        joiner.join(code);
        assertEquals(1, shared.host.standing().guests().size());
    }

    @Test
    void codesCannotBeTriedForLong() {
        Joiner joiner = SharedPractice.joiner(file, SharedPractice.VERSION);
        JoinCode right = JoinCode.parse(shared.code()).orElseThrow();
        for (int i = 0; i < 5; i++) {
            assertFails("share-code-wrong", () -> joiner.join(guessed(right)));
        }
        assertFails("share-later", () -> joiner.join(guessed(right)));
        assertFails("share-later", () -> joiner.join(right.text()));
        assertTrue(shared.host.standing().guests().isEmpty());
    }

    @Test
    void anotherComputerAtThatAddressIsNotTrusted() {
        JoinCode right = JoinCode.parse(shared.code()).orElseThrow();
        JoinCode other =
                new JoinCode(
                        right.address(),
                        right.port(),
                        Identity.create(SampleDesk.TUESDAY.instant()).fingerprint(),
                        right.secret());
        Joiner joiner = SharedPractice.joiner(file, SharedPractice.VERSION);
        assertFails("share-other-computer", () -> joiner.join(other.text()));
        assertEquals(right.text(), shared.code(), "the secret did not leave");
    }

    @Test
    void anotherVersionIsRefusedAndNothingIsChanged() {
        Joiner older = SharedPractice.joiner(file, "1.2.2");
        String code = shared.code();
        Failure refused = assertFails("share-version", () -> older.join(code));
        assertEquals(List.of(SharedPractice.VERSION, "1.2.2"), refused.details());
        assertEquals(code, shared.code());
        SharedPractice.joiner(file, SharedPractice.VERSION).join(code);
        try (Desk guest = new Desk(file, "1.2.4")) {
            assertFails("share-version-both", () -> guest.store.changeNo());
            assertEquals(LineState.OTHER_VERSION, guest.line.state());
        }
    }

    @Test
    void whoIsRefusedIsOutAndStaysOut() throws Exception {
        try (Desk guest = guest()) {
            guest.store.changeNo();
            shared.host.refuse(shared.host.standing().guests().getFirst().id());
            SharedPractice.until(SOON, () -> guest.line.state() == LineState.REFUSED);
            assertFails("share-refused", () -> guest.store.changeNo());
        }
    }

    @Test
    void whoIsRefusedWhileComingInIsNotLetIn() throws Exception {
        SharedPractice.joiner(file, SharedPractice.VERSION).join(shared.code());
        String id = shared.host.standing().guests().getFirst().id();
        SharedPractice.until(SOON, () -> !shared.host.standing().guests().getFirst().present());
        shared.meanwhile(() -> shared.host.refuse(id));
        try (Desk guest = new Desk(file)) {
            SharedPractice.until(
                    Duration.ofSeconds(20), () -> guest.line.state() == LineState.REFUSED);
            assertFalse(guest.states().contains("OPEN"), guest.states());
        }
    }

    @Test
    void nobodyIsLetInWhileItIsSwitchedOff() throws Exception {
        SharedPractice.joiner(file, SharedPractice.VERSION).join(shared.code());
        SharedPractice.until(SOON, () -> !shared.host.standing().guests().getFirst().present());
        CountDownLatch off = new CountDownLatch(1);
        shared.meanwhile(
                () -> {
                    shared.host.switchOff();
                    off.countDown();
                });
        try (Desk guest = new Desk(file)) {
            assertTrue(off.await(5, TimeUnit.SECONDS));
            assertThrows(Failure.class, guest.store::changeNo); // not there, or later
            assertFalse(guest.states().contains("OPEN"), guest.states());
        }
    }

    @Test
    void aStrangerThatIsSlowOnPurposeIsShownOut() throws Exception {
        try (Socket stranger =
                new Socket(
                        InetAddress.getLoopbackAddress(),
                        JoinCode.parse(shared.code()).orElseThrow().port())) {
            stranger.setSoTimeout(400);
            byte[] record = {22, 3, 1, 2, 0}; // a handshake of 512 bytes, of which some come
            int sent = 0;
            boolean open = true;
            while (open && sent < 25) { // ten seconds
                open = isStillOpenAfter(stranger, sent < record.length ? record[sent] : 0);
                sent++;
            }
            assertFalse(open, "still there after " + sent + " bytes");
        }
        try (Desk guest = guest()) {
            assertEquals(1, guest.store.changeNo(), "and others get in");
        }
    }

    private static boolean isStillOpenAfter(Socket stranger, int next) {
        try {
            stranger.getOutputStream().write(next);
            return stranger.getInputStream().read() >= 0;
        } catch (SocketTimeoutException quiet) {
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    @Test
    void onlyARequestIsPromisedNotToBeStored() throws Exception {
        try (Desk guest = guest()) {
            assertEquals(Refusal.NONE, settling(guest, "x".repeat(36)));
            assertTrue(settling(guest, "x".repeat(37)) != Refusal.NONE);
            assertTrue(settling(guest, "x".repeat(1_000_000)) != Refusal.NONE);
        }
    }

    /// What the other computer says to it, as the first byte of the answer.
    @SuppressWarnings("EnumOrdinal") // as on the line
    private static int settling(Desk guest, String request) throws LineLost {
        WireOut call = new WireOut(new JsonEntityText()).small(Call.SETTLE.ordinal());
        return guest.line.ask(call.string(request).bytes())[0];
    }

    @Test
    void nothingListensWhileItIsOff() {
        String code = shared.code();
        shared.host.switchOff();
        assertFalse(shared.host.standing().on());
        Joiner joiner = SharedPractice.joiner(file, SharedPractice.VERSION);
        assertFails("share-unreachable", () -> joiner.join(code));
    }

    @Test
    void aGuestIsLetInAgainAfterTheOtherComputerWasStartedAnew() throws Exception {
        try (Desk guest = guest()) {
            guest.store.changeNo();
            assertTrue(shared.host.standing().guests().getFirst().present());
            shared.close();
            SharedPractice.until(SOON, () -> guest.line.state() == LineState.LOST);
            assertFails("share-lost", () -> guest.store.changeNo());
            shared = new SharedPractice(folder.resolve("host"), SharedPractice.VERSION);
            assertTrue(shared.host.standing().on(), "it stays switched on");
            SharedPractice.until(
                    Duration.ofSeconds(20), () -> guest.line.state() == LineState.OPEN);
            assertEquals(1, guest.store.changeNo());
        }
    }

    @Test
    void theFolderOfAGuestHoldsOnlyWhereItWorks() throws Exception {
        try (Desk guest = guest()) {
            guest.store.load();
            try (Stream<Path> files = Files.list(file.getParent())) {
                assertEquals(List.of(file), files.toList());
            }
            assertOwnersOnly(file);
            assertOwnersOnly(folder.resolve("host").resolve("sharing.properties"));
            assertFalse(Files.readString(file).contains("Linde"));
        }
    }

    /// Windows has no such rights: there the folder of the user keeps others out.
    private static void assertOwnersOnly(Path file) throws Exception {
        if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    private static String guessed(JoinCode right) {
        return new JoinCode(
                        right.address(),
                        right.port(),
                        right.fingerprint(),
                        Secret.random(Secret.OF_CODE))
                .text();
    }

    private static Failure assertFails(String key, org.junit.jupiter.api.function.Executable work) {
        Failure failure = assertThrows(Failure.class, work);
        assertEquals(key, failure.key());
        return failure;
    }

    private PracticePlan plan() {
        return shared.store.load().orElseThrow().plan();
    }

    private Edit moved(String note) {
        return new Edit.Update(block(plan()).withNote(note));
    }

    private PracticePlan without() {
        PracticePlan plan = plan();
        return plan.withSchedule(plan.blocks(), plan.absences(), List.of());
    }

    private static Block block(PracticePlan plan) {
        return plan.blocks().getFirst();
    }

    private static ChangeHeader header(ChangeKind kind) {
        return ChangeHeader.once("x", SampleDesk.TUESDAY.instant(), kind, "b");
    }

    private static ChangeHeader header(String who) {
        return ChangeHeader.once(who, SampleDesk.TUESDAY.instant(), ChangeKind.EDIT, "b");
    }
}
