package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is said when an older file cannot be brought up to date for want of room or rights. It is
/// then as it was, and once there is room or a right the next start does it.
@EnabledOnOs(OS.LINUX)
class UpgradeUnderPressureTest {

    @TempDir static Path work;
    private static Child child;

    @TempDir Path folder;
    @TempDir Path aside;
    private EmbeddedAddress older;

    @BeforeAll
    static void prepare() throws IOException {
        child = Child.in(work);
    }

    @BeforeEach
    void writeOlderFile() throws Exception {
        OlderFile.write(aside, Samples.plan("worked-example"));
        older = new EmbeddedAddress(aside, "basiseerst");
        Files.copy(older.file(), folder.resolve("basiseerst.mv.db"));
    }

    /// Opens the data as a user without privileges, in a process of its own.
    private static List<String> visit(Path data) throws IOException {
        List<String> asOrdinaryUser =
                "root".equals(System.getProperty("user.name"))
                        ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search")
                        : List.of();
        return child.run(asOrdinaryUser, Visitor.class, "" + data, "0", Child.EXAMPLE);
    }

    private void requireRefused(String key, Path data) throws Exception {
        assertEquals(List.of(key), visit(data));
        try (Stream<Path> files = Files.list(data)) {
            assertEquals(1, files.count());
        }
        EmbeddedAddress refused = new EmbeddedAddress(data, "basiseerst");
        try (Connection before = older.connect(EmbeddedAddress.READ_ONLY);
                Connection after = refused.connect(EmbeddedAddress.READ_ONLY)) {
            assertEquals(Optional.empty(), SameRows.firstDifference(before, after));
            assertEquals(1, SchemaVersion.of(after));
        }
    }

    @Test
    void theFileMayOnlyBeRead() throws Exception {
        Path file = folder.resolve("basiseerst.mv.db");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        requireRefused("upgrade-read-only", folder);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertEquals(List.of("done"), visit(folder));
    }

    @Test
    void theFolderMayNotBeWritten() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        requireRefused("upgrade-read-only", folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertEquals(List.of("done"), visit(folder));
    }

    /// Room for one copy and a part of the other; for both but not for what is added; for all.
    @Test
    void theDiskIsFullAndThenHasRoom() throws Exception {
        Path small = Files.createDirectory(folder.resolve("klein"));
        long size = Files.size(older.file());
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", small.toString()));
        try {
            Files.copy(older.file(), small.resolve("basiseerst.mv.db"));
            for (long room : List.of(size * 5 / 2, size * 3 + 65_536)) {
                assertTrue(run("mount", "-o", "remount,size=" + room, small.toString()), "remount");
                requireRefused("upgrade-disk-full", small);
            }
            assertTrue(run("mount", "-o", "remount,size=16m", small.toString()), "remount");
            assertEquals(List.of("done"), visit(small));
        } finally {
            assertTrue(run("umount", small.toString()));
        }
    }

    private static boolean run(String... command) throws IOException {
        return new ProcessBuilder(command).start().onExit().join().exitValue() == 0;
    }
}
