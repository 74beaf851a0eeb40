package nl.basiseerst.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.sharing.LineState;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.sharing.CutProxy.Cut;
import nl.basiseerst.sharing.SharedPractice.Desk;
import nl.basiseerst.testing.SampleDesk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// The line is cut before, during and after a change is stored, or just pulled out: nothing is lost
/// that was called stored, nothing is there twice, and people know within five seconds.
///
/// `-Dshared.cuts=100` for the long form.
class CutLineTest {

    private static final int CUTS = Integer.getInteger("shared.cuts", 18);
    private static final int ABSENCES = 3;
    private static final Duration NOTICE = Duration.ofSeconds(20);

    @TempDir Path folder;

    private SharedPractice shared;
    private CutProxy cable;
    private Desk guest;
    private Block block;

    @BeforeEach
    void joinOverTheCable() throws Exception {
        shared = SharedPractice.in(folder.resolve("host"));
        JoinCode code = JoinCode.parse(shared.code()).orElseThrow();
        cable = new CutProxy(code.port());
        Path file = folder.resolve("joined.properties");
        SharedPractice.joiner(file, SharedPractice.VERSION)
                .join(
                        new JoinCode(
                                        code.address(),
                                        cable.port(),
                                        code.fingerprint(),
                                        code.secret())
                                .text());
        guest = new Desk(file);
        block = guest.store.load().orElseThrow().plan().blocks().getFirst();
    }

    @AfterEach
    void close() {
        guest.close();
        cable.close();
        shared.close();
    }

    @Test
    void aCutThatHealsIsNotNoticedAndDoublesNothing() throws Exception {
        for (int i = 0; i < CUTS; i++) {
            awaitOpen();
            cable.cut(Arrays.asList(Cut.values()).get(1 + i % 3));
            long number = guest.store.apply(added(i));
            assertEquals(2 + i, number, "one change each, in order");
        }
        assertEquals(1 + CUTS, shared.store.changeNo());
        assertEquals(CUTS, madeHere());
    }

    @Test
    void whatBecameOfAChangeIsToldOnceTheLineIsBack() throws Exception {
        int stored = 0;
        for (int i = 0; i < ABSENCES; i++) {
            awaitOpen();
            boolean arrives = i % 2 == 0;
            cable.cut(arrives ? Cut.DURING : Cut.BEFORE);
            cable.shut(true); // whoever is through stays; nobody comes back
            Change change = added(i);
            Failure unknown = assertThrows(Failure.class, () -> guest.store.apply(change));
            assertEquals("share-unknown", unknown.key());
            Failure refused = assertThrows(Failure.class, () -> guest.store.apply(change));
            assertEquals("share-lost", refused.key(), "and nothing is queued");
            cable.shut(false);
            int settled = i + 1;
            SharedPractice.until(Duration.ofSeconds(20), () -> guest.settled().size() == settled);
            assertEquals(arrives, guest.settled().getLast());
            stored += arrives ? 1 : 0;
            if (!arrives) { // it was told that it is not stored, so it never will be
                Failure givenUp = assertThrows(Failure.class, () -> guest.store.apply(change));
                assertEquals("share-given-up", givenUp.key());
            }
        }
        assertEquals(stored, madeHere());
    }

    @Test
    void whatCannotBeFoundOutIsSaidToo() throws Exception {
        awaitOpen();
        guest.line.settleLater(
                new byte[] {(byte) 255}, // no call that the other computer understands
                answer -> {
                    if (answer[0] != Refusal.NONE) {
                        throw new IllegalStateException("Refused");
                    }
                    return true;
                });
        SharedPractice.until(Duration.ofSeconds(20), () -> guest.countUnsettled() == 1);
        assertEquals(List.of(), guest.settled());
    }

    @Test
    void aPulledCableIsNoticedAndThenWorkIsReadOnlyUntilItIsBack() throws Exception {
        awaitOpen();
        cable.freeze(true);
        Duration took = SharedPractice.until(NOTICE, () -> guest.line.state() == LineState.LOST);
        assertTrue(took.compareTo(NOTICE) < 0, took.toString());
        long begin = System.nanoTime();
        Failure refused = assertThrows(Failure.class, () -> guest.store.apply(added(1)));
        assertEquals("share-lost", refused.key());
        Duration answer = Duration.ofNanos(System.nanoTime() - begin);
        assertTrue(answer.toMillis() < 20_000, "soon, not after " + answer);
        shared.store.apply(added(2));
        cable.freeze(false);
        SharedPractice.until(Duration.ofSeconds(20), () -> guest.told() == 2);
        assertEquals(3, guest.store.apply(added(3)));
        System.out.println("A pulled cable was noticed after " + took.toMillis() + " ms");
    }

    private void awaitOpen() throws InterruptedException {
        SharedPractice.until(Duration.ofSeconds(20), () -> guest.line.state() == LineState.OPEN);
    }

    private long madeHere() {
        return shared.store.changesAfter(1).stream()
                .filter(change -> change.header().who().equals("anna (balie-pc)"))
                .count();
    }

    private Change added(int number) {
        Edit edit = new Edit.Add(block.withId("cut-" + number));
        ChangeHeader header =
                ChangeHeader.once("x", SampleDesk.TUESDAY.instant(), ChangeKind.EDIT, "" + number);
        return new Change(1, header, List.of(edit));
    }
}
