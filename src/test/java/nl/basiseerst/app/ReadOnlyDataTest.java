package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Data that may only be read, on the command line: everything that looks works and says that
/// nothing can be changed; what changes is refused in one sentence (fault test 8).
///
/// An ordinary user is kept out by the rights of the folder and its files. Whoever runs the tests
/// as administrator is not: for them the folder is on a disk that is mounted to be read only.
@EnabledOnOs(OS.LINUX)
class ReadOnlyDataTest {

    private static final String ONLY_LOOK = "U kunt alles bekijken, maar niets veranderen: ";

    @TempDir Path temp;
    private Path data;
    private boolean mounted;
    private byte[] bytes = {};

    @BeforeEach
    void protect() throws IOException {
        data = Files.createDirectory(temp.resolve("data"));
        boolean administrator = Files.getAttribute(temp, "unix:uid").equals(0);
        if (administrator) {
            mounted = run("mount", "-t", "tmpfs", "-o", "size=300m", "tmpfs", data.toString());
            assumeTrue(mounted);
        }
        CommandRun.in(data, "import", Samples.file("linde").toString()).endsWith(0);
        bytes = Files.readAllBytes(data.resolve("basiseerst.mv.db"));
        if (administrator) {
            assertTrue(run("mount", "-o", "remount,ro", data.toString()));
        } else {
            assertTrue(run("chmod", "-R", "a-w", data.toString()));
        }
    }

    @AfterEach
    void release() throws IOException {
        if (data != null) {
            assertArrayEquals(bytes, Files.readAllBytes(data.resolve("basiseerst.mv.db")));
            run("chmod", "-R", "u+w", data.toString());
        }
        if (mounted) {
            run("umount", data.toString());
        }
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).start().onExit().join().exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    private void requireTold(CommandRun run, int code) {
        assertEquals(code, run.code(), run.err());
        assertTrue(run.err().startsWith(ONLY_LOOK), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void lookingWorksAndSaysWhatCannotBeDone() {
        Path other = temp.resolve("other");
        CommandRun.in(other, "import", Samples.file("linde").toString()).endsWith(0);
        CommandRun free = CommandRun.in(other, "check", "--week", "2026-W48");
        CommandRun check = CommandRun.in(data, "check", "--week", "2026-W48");
        requireTold(check, free.code());
        assertEquals(free.out(), check.out(), "the same answer as where writing is allowed");
        CommandRun tasks = CommandRun.in(data, "tasks", "--date", "2026-11-24");
        requireTold(tasks, CommandRun.in(other, "tasks", "--date", "2026-11-24").code());
        Path paper = temp.resolve("week.pdf");
        CommandRun print =
                CommandRun.in(data, "print", "--week", "2026-W48", "--out", paper.toString());
        requireTold(print, print.code());
        assertTrue(Files.exists(paper), print.err());
        Path exported = temp.resolve("uit.basiseerst.json");
        requireTold(CommandRun.in(data, "export", exported.toString()), 0);
        assertTrue(Files.exists(exported));
        Path backup = temp.resolve("een.backup");
        requireTold(CommandRun.in(data, "backup", backup.toString()), 0);
        assertTrue(Files.exists(backup));
    }

    @Test
    void changingIsRefusedInOneSentence() {
        CommandRun run = CommandRun.in(data, "import", Samples.file("wilgen").toString());
        assertEquals(1, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(
                run.err().contains("mag alleen worden gelezen; de wijziging is niet"), run.err());
    }
}
