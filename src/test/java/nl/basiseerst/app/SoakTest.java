package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;

import nl.basiseerst.application.backup.NobodyWaits;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.Envelope;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.persistence.backup.PutBack;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Shown;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// A day's work without a break in the window as it is wired (fault test 24): memory does not grow,
/// and the file that does is small again after the end.
///
/// `-Dsoak=5760` for the long form: one change in 5 seconds for 8 hours, without the waiting.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class SoakTest {

    private static final int CHANGES = Integer.getInteger("soak", 200);
    private static final int TIMES = 3;

    /// What the libraries still take for themselves after the first quarter of a short run, in
    /// bytes; over a long one it does not count.
    private static final long SETTLING = 4_000_000;

    @TempDir Path temp;
    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window =
                new OpenWindow(
                        data ->
                                CommandRun.in(data, "import", Samples.file("linde").toString())
                                        .endsWith(0));
        window.show(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void neitherMemoryNorTheFileGrows(FxRobot robot) throws TimeoutException, IOException {
        Path file = window.folder().resolve("basiseerst.mv.db");
        Wait.until(
                () -> window.desk().stageProperty().get() == Desk.Stage.OPEN && window.isAtRest());
        robot.interact(() -> window.desk().goTo(new Destination("guard", null))); // draws most
        Wait.until(window::isAtRest);
        long fileFirst = Files.size(file);
        long heapFirst = 0;
        for (int change = 1; change <= CHANGES; change++) {
            String note = "" + change;
            robot.interact(() -> edit(note));
            Wait.until(() -> note.equals(first().note()) && window.isAtRest());
            if (change == CHANGES / 4) {
                heapFirst = heap();
            }
        }
        long heapLast = heap();
        long fileLast = Files.size(file);
        window.workplace().close();
        long fileAfter = Files.size(file);
        long restored = restored();
        System.out.printf(
                "soak, %d changes: heap %.1f to %.1f MB, file %.2f to %.2f MB (%.1f kB a change),"
                        + " after the end %.2f MB, restored %.2f MB%n",
                CHANGES,
                heapFirst / 1e6,
                heapLast / 1e6,
                fileFirst / 1e6,
                fileLast / 1e6,
                (fileLast - fileFirst) / 1e3 / CHANGES,
                fileAfter / 1e6,
                restored / 1e6);
        assertTrue(heapLast <= heapFirst * 11 / 10 + SETTLING, heapFirst + " to " + heapLast);
        assertTrue(fileAfter <= TIMES * restored, fileAfter + " against " + restored);
        try (Database database = Database.open(window.folder(), SampleDesk.TUESDAY)) {
            JooqPracticeStore store = new JooqPracticeStore(database, new JsonEntityText());
            assertEquals(CHANGES + 1, store.changesAfter(0).size());
            assertEquals(
                    "" + CHANGES, store.load().orElseThrow().plan().blocks().getFirst().note());
        }
    }

    /// How long the file is when the last backup is put back elsewhere.
    private long restored() throws IOException {
        Path elsewhere = temp.resolve("elders");
        try (Stream<Path> backups = Files.list(window.folder().resolve("reservekopie"))) {
            Path newest = backups.sorted().toList().getLast();
            new PutBack(elsewhere, Envelope.OPEN, null)
                    .run(newest, LocalDateTime.of(2026, 11, 24, 7, 45), NobodyWaits.INSTANCE);
        }
        return Files.size(elsewhere.resolve("basiseerst.mv.db"));
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private Block first() {
        Shown shown = Objects.requireNonNull(window.desk().shownProperty().get());
        return shown.plan().blocks().getFirst();
    }

    private void edit(String note) {
        Block b = first();
        Block noted =
                new Block(
                        b.id(),
                        b.member(),
                        b.date(),
                        b.span(),
                        b.session(),
                        b.room(),
                        note,
                        b.extra());
        window.desk().edit(b.date().toString(), List.of(new Edit.Update(noted)));
    }
}
