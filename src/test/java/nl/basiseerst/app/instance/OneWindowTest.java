package nl.basiseerst.app.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.app.instance.OneWindow.Attempts;
import nl.basiseerst.application.Failure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Within one process; with real windows in `SecondStartTest`.
class OneWindowTest {

    @TempDir Path folder;

    @Test
    void theSecondCallsTheFirstToTheFront() {
        AtomicInteger raised = new AtomicInteger();
        try (OneWindow first = OneWindow.claim(folder, "anna").orElseThrow()) {
            first.raiseWith(raised::incrementAndGet);
            assertTrue(OneWindow.claim(folder, "bram").isEmpty());
            assertTrue(OneWindow.claim(folder, "bram").isEmpty());
        }
        assertEquals(2, raised.get());
    }

    @Test
    void onceClosedTheWayIsFreeAndNothingIsLeftOfWhoHadIt() throws IOException {
        OneWindow.claim(folder, "anna").orElseThrow().close();
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(folder.resolve(OneWindow.LOCK)), left.toList());
        }
        assertEquals("", Files.readString(folder.resolve(OneWindow.LOCK)));
        OneWindow.claim(folder, "bram").orElseThrow().close();
    }

    @Test
    void whatAKilledProgramLeftIsNotInTheWay() throws IOException {
        Path socket = folder.resolve(Doorbell.SOCKET);
        Files.writeString(
                folder.resolve(OneWindow.LOCK), "user=anna\ncomputer=balie\nsocket=" + socket);
        try (ServerSocketChannel left = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            left.bind(UnixDomainSocketAddress.of(socket)); // its file stays when it is closed
        }
        AtomicInteger raised = new AtomicInteger();
        try (OneWindow first = OneWindow.claim(folder, "bram").orElseThrow()) {
            first.raiseWith(raised::incrementAndGet);
            assertTrue(OneWindow.claim(folder, "bram").isEmpty());
            assertEquals(1, raised.get());
        }
    }

    @Test
    void whoCallsOneThatIsClosingWaitsAndIsTheNext() throws Exception {
        AtomicInteger raised = new AtomicInteger();
        CompletableFuture<OneWindow> second;
        try (OneWindow first = OneWindow.claim(folder, "anna").orElseThrow()) {
            first.raiseWith(raised::incrementAndGet);
            first.closing();
            assertEquals(
                    Doorbell.Answer.CLOSING, Doorbell.ring(folder.resolve(Doorbell.SOCKET), 2_000));
            second =
                    CompletableFuture.supplyAsync(
                            () ->
                                    OneWindow.claim(folder, "bram", new Attempts(1, 300))
                                            .orElseThrow());
        }
        second.get(30, TimeUnit.SECONDS).close();
        assertEquals(0, raised.get());
    }

    /// Else whoever starts the program again is told that it is in front, and sees nothing.
    @Test
    void oneThatGoesOnClosingIsNotSaidToBeInFront() {
        try (OneWindow first = OneWindow.claim(folder, "anna").orElseThrow()) {
            first.raiseWith(() -> {});
            first.closing();
            Failure failure =
                    assertThrows(
                            Failure.class,
                            () -> OneWindow.claim(folder, "bram", new Attempts(1, 3)));
            assertEquals("window-closing", failure.key());
            assertEquals(List.of(folder, "anna"), failure.details().subList(0, 2));
        }
    }

    @Test
    void oneThatIsOnItsWayShowsItself() {
        try (OneWindow _ = OneWindow.claim(folder, "anna").orElseThrow()) {
            assertTrue(OneWindow.claim(folder, "bram", new Attempts(3, 300)).isEmpty());
        }
    }

    @Test
    void twoFoldersAreTwoWindows() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (OneWindow _ = OneWindow.claim(folder, "anna").orElseThrow();
                OneWindow second = OneWindow.claim(other, "anna").orElseThrow()) {
            second.raiseWith(() -> {});
            assertTrue(OneWindow.claim(other, "anna").isEmpty());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anotherSpellingOfTheFolderIsTheSameWindow() throws IOException {
        Path same = Files.createSymbolicLink(folder.resolveSibling("same"), folder);
        try (OneWindow first = OneWindow.claim(folder, "anna").orElseThrow()) {
            first.raiseWith(() -> {});
            assertTrue(OneWindow.claim(same, "anna").isEmpty());
        } finally {
            Files.delete(same);
        }
    }

    @Test
    void inADeepFolderTheWindowIsCalledElsewhere() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("map-".repeat(25)).resolve("x"));
        try (OneWindow first = OneWindow.claim(deep, "anna").orElseThrow()) {
            first.raiseWith(() -> {});
            assertTrue(OneWindow.claim(deep, "anna").isEmpty());
            Path socket = Path.of(Holder.in(deep.resolve(OneWindow.LOCK)).socket());
            assertFalse(socket.startsWith(folder), socket.toString());
        }
    }

    @Test
    void whoCannotBeCalledIsNamed() throws IOException {
        try (OneWindow _ = OneWindow.claim(folder, "anna").orElseThrow()) {
            // As for a user who may not use the socket of another.
            Files.delete(folder.resolve(Doorbell.SOCKET));
            Failure failure = assertThrows(Failure.class, () -> OneWindow.claim(folder, "bram"));
            assertEquals("window-elsewhere", failure.key());
            assertEquals(List.of(folder, "anna"), failure.details().subList(0, 2));
        }
    }

    @Test
    void whoDoesNotAnswerIsNamedToo() {
        try (OneWindow first = OneWindow.claim(folder, "anna").orElseThrow()) {
            CompletableFuture<String> hangs = new CompletableFuture<>();
            first.raiseWith(hangs::join);
            Failure failure = assertThrows(Failure.class, () -> OneWindow.claim(folder, "bram"));
            assertEquals("window-silent", failure.key());
            hangs.complete("");
        }
    }

    @Test
    void whereNothingCanBeLockedTheWayIsFree() {
        Path nowhere = folder.resolve("nergens");
        OneWindow.claim(nowhere, "anna").orElseThrow().close();
    }
}
