package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The program started while its window is open, each in a process of its own.
class SecondStartTest {

    private static final String RAISED = "Het venster stond al open; het staat nu vooraan.";

    @TempDir Path temp;

    @Test
    void theFirstWindowComesToTheFrontAndAKilledOneIsNotInTheWay() throws Exception {
        String data = temp.resolve("data").toString();
        try (Started first = Started.program(temp, "window", "--data", data)) {
            awaitWindow(first, data);
            try (Started second = Started.program(temp, "window", "--data", data)) {
                assertEquals(0, second.code(), second.complained());
                assertEquals(RAISED, second.said().strip());
                assertEquals("", second.complained());
            }
            String other = temp.resolve("other").toString();
            try (Started beside = Started.program(temp, "window", "--data", other)) {
                awaitWindow(beside, other);
                assertTrue(first.process().isAlive() && beside.process().isAlive());
            }
            assertEquals("", first.complained());
        } // killed, so its lock file and its socket stay behind
        assertTrue(Files.size(Path.of(data, "window.lock")) > 0);
        try (Started again = Started.program(temp, "window", "--data", data)) {
            awaitWindow(again, data);
            assertEquals("", again.complained());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aCommandSaysThatTheWindowHasTheData() throws Exception {
        String data = temp.resolve("data").toString();
        String sample = Samples.file("wilgen").toString();
        try (Started imports = Started.program(temp, "import", sample, "--data", data)) {
            assertEquals(0, imports.code(), imports.complained());
        }
        try (Started window = Started.program(temp, "window", "--data", data)) {
            awaitWindow(window, data);
            Path file = Path.of(data, "basiseerst.mv.db");
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> has(window.process(), file));
            try (Started check =
                    Started.program(temp, "check", "--week", "2026-W48", "--data", data)) {
                assertEquals(1, check.code());
                assertEquals(1, check.complained().lines().count(), check.complained());
                assertTrue(check.complained().contains("al geopend"), check.complained());
            }
        }
    }

    /// Waits until a window can be called, and calls it.
    private void awaitWindow(Started window, String data) throws Exception {
        String process = "" + window.process().pid();
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () ->
                        !window.process().isAlive()
                                || (isListening(Path.of(data, "window.sock")) && isUp(data)));
        assertTrue(window.process().isAlive(), () -> "ended: " + process);
    }

    /// A socket that a killed window left is there too, but nobody answers: whoever called then
    /// would become the window itself.
    private static boolean isListening(Path socket) {
        try (SocketChannel call = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return call.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }

    /// The window is there before it has its data. Looked up without touching the file: a lock on
    /// it would keep the window from opening it.
    private static boolean has(Process window, Path file) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc", "" + window.pid(), "fd"))) {
            Path real = file.toRealPath();
            return open.anyMatch(handle -> leadsTo(handle, real));
        }
    }

    private static boolean leadsTo(Path handle, Path file) {
        try {
            return Files.readSymbolicLink(handle).equals(file);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private boolean isUp(String data) throws Exception {
        try (Started call = Started.program(temp, "window", "--data", data)) {
            return call.code() == 0 && call.said().strip().equals(RAISED);
        }
    }
}
