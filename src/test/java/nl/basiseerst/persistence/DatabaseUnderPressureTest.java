package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;

/// What a second program hears that finds the data in use, locked away or without room. Nothing but
/// the answer may come out of it, on either stream.
@EnabledOnOs(OS.LINUX)
class DatabaseUnderPressureTest {

    private static final int FAR_TOO_MANY = 1_000_000;

    @TempDir static Path work;
    private static Child child;

    @TempDir Path folder;

    @BeforeAll
    static void prepare() throws IOException {
        child = Child.in(work);
    }

    @BeforeEach
    void store() throws IOException {
        assertEquals(List.of("1", "2", "done"), visit(List.of(), folder, 1));
    }

    private static List<String> visit(List<String> before, Path data, int changes)
            throws IOException {
        return child.run(before, Visitor.class, data.toString(), "" + changes, Child.EXAMPLE);
    }

    /// Words that take root's privilege of passing over the rights of files; none for others.
    private static List<String> asOrdinaryUser() {
        return "root".equals(System.getProperty("user.name"))
                ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search")
                : List.of();
    }

    @Test
    void theDataAreOpenElsewhere() throws IOException {
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            assertEquals(List.of("database-in-use"), visit(List.of(), folder, 1));
            assertEquals(2, new JooqPracticeStore(database, new JsonEntityText()).changeNo());
        }
        assertEquals(List.of("3", "done"), visit(List.of(), folder, 1));
    }

    @Test
    void theFileMayOnlyBeRead() throws IOException {
        Path file = folder.resolve("basiseerst.mv.db");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertEquals(List.of("done"), visit(asOrdinaryUser(), folder, 0));
        assertEquals(List.of("database-read-only"), visit(asOrdinaryUser(), folder, 1));
    }

    @Test
    void theFolderMayNotBeEntered() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("dicht"));
        for (String rights : List.of("---------", "r-xr-xr-x")) {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString(rights));
            for (Path data : List.of(closed, closed.resolve("dieper"))) {
                assertEquals(List.of("folder-denied"), visit(asOrdinaryUser(), data, 1), rights);
            }
        }
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void aFileInThePlaceOfTheFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("geen-map"));
        assertEquals(List.of("folder-unusable"), visit(List.of(), file, 1));
    }

    @Test
    void theFileCannotGrow() throws IOException {
        List<String> limited = List.of("bash", "-c", "ulimit -f 3072; exec \"$@\"", "bash");
        requireNothingLost(visit(limited, folder, FAR_TOO_MANY), folder);
    }

    /// So little room, just enough to lay the file out, also keeps H2 from tidying the file as it
    /// is laid out. If it could write into the free space that then remains in the middle, it would
    /// lose everything here.
    @Test
    void theDiskIsFullAndThenHasRoomAgain() throws IOException {
        Path small = Files.createDirectory(folder.resolve("klein"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=2560k", "tmpfs", small.toString()));
        try {
            try (Database database = Database.open(small, Clock.systemUTC())) {
                JooqPracticeStore store = new JooqPracticeStore(database, new JsonEntityText());
                PracticePlan plan = Samples.plan("worked-example");
                Failure failure =
                        assertThrows(
                                Failure.class, () -> store.replace(plan, StoreUnderTest.IMPORT));
                assertEquals("room-short", failure.key());
                assertEquals(
                        List.of("little-room"),
                        database.findings().stream().map(Finding::key).toList());
            }
            assertTrue(run("mount", "-o", "remount,size=300m", small.toString()));
            assertEquals(List.of("1", "done"), visit(List.of(), small, 0));
            assertTrue(run("mount", "-o", "remount,size=3m", small.toString()));
            requireNothingLost(visit(List.of(), small, FAR_TOO_MANY), small);
            Path full = Files.createFile(small.resolve("vol"));
            try (Database database = Database.open(small, Clock.systemUTC())) {
                JooqPracticeStore store = new JooqPracticeStore(database, new JsonEntityText());
                long last = store.changeNo();
                fill(full);
                Failure failure =
                        assertThrows(Failure.class, () -> saveMany(store), "Still room enough");
                assertEquals("disk-full", failure.key());
                Files.delete(full);
                assertTrue(run("mount", "-o", "remount,size=8m", small.toString()));
                assertTrue(store.changeNo() >= last);
                store.apply(Visitor.next(store.changeNo()));
            }
        } finally {
            assertTrue(run("umount", small.toString()));
        }
    }

    private static void fill(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 1 << 20; i++) {
                out.write(new byte[1024]);
            }
        } catch (IOException full) {
            return; // as was meant
        }
    }

    private static void saveMany(JooqPracticeStore store) {
        for (int i = 0; i < FAR_TOO_MANY; i++) {
            store.apply(Visitor.next(store.changeNo()));
        }
    }

    private static boolean run(String... command) throws IOException {
        return new ProcessBuilder(command).start().onExit().join().exitValue() == 0;
    }

    private static void requireNothingLost(List<String> said, Path data) {
        assertEquals("disk-full", said.getLast());
        long acknowledged = Long.parseLong(said.get(said.size() - 2));
        try (Database database = Database.open(data, Clock.systemUTC())) {
            JooqPracticeStore store = new JooqPracticeStore(database, new JsonEntityText());
            assertTrue(store.changeNo() >= acknowledged);
            assertEquals(store.changeNo() + 2, store.load().orElseThrow().plan().blocks().size());
        }
    }
}
