package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.stage.Stage;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Destination;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// While sharing is off the program opens no socket of a network at all, whatever is done in its
/// window: it neither listens nor asks anything. Linux tells which sockets a process has.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class NoNetworkTest {

    private static final Path OWN = Path.of("/proc/self/fd");
    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");

    /// The column of a line of these that has the number of the socket.
    private static final int INODE = 9;

    private static final List<String> PLACES =
            List.of(
                    "today",
                    "week",
                    "basic",
                    "guard",
                    "team",
                    "absence",
                    "offer",
                    "mirror",
                    "setup",
                    "settings");

    private static final List<String> SECTIONS =
            List.of("closed", "data", "access", "encryption", "log", "privacy", "sharing");

    private OpenWindow window;
    private Set<String> before;

    @Start
    void open(Stage stage) throws IOException {
        before = sockets();
        window = new OpenWindow(folder -> TwoWindows.fill(folder, Samples.plan("linde")));
        window.show(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void nothingOfANetworkIsOpenedWhileSharingIsOff(FxRobot robot) throws Exception {
        assumeTrue(Files.isDirectory(OWN));
        Wait.until(window::isJudged);
        for (String place : PLACES) {
            goTo(robot, place, "");
        }
        for (String section : SECTIONS) {
            goTo(robot, "settings", section);
        }
        Block block =
                Objects.requireNonNull(window.desk().shownProperty().get())
                        .plan()
                        .blocks()
                        .getFirst();
        robot.interact(() -> window.desk().edit("x", List.of(new Edit.Remove(block))));
        Wait.until(window::isAtRest);
        assertEquals(Set.of(), opened());

        TwoWindows.stored(window, () -> window.workplace().neighbours().sharing().switchOn());
        assertEquals(1, opened().size(), "one to listen at, once it is switched on");
        TwoWindows.stored(window, () -> window.workplace().neighbours().sharing().switchOff());
        Wait.until(() -> opened().isEmpty());
    }

    private void goTo(FxRobot robot, String place, String thing) throws TimeoutException {
        robot.interact(
                () -> window.desk().goTo(new Destination(place, thing.isEmpty() ? null : thing)));
        Wait.until(window::isAtRest);
    }

    private Set<String> opened() throws IOException {
        Set<String> now = sockets();
        now.removeAll(before);
        return now;
    }

    /// Those of TCP and UDP that this process has.
    private static Set<String> sockets() throws IOException {
        Set<String> network = new HashSet<>();
        for (String kind : List.of("tcp", "tcp6", "udp", "udp6")) {
            Path table = Path.of("/proc/net", kind);
            if (Files.exists(table)) {
                Files.readAllLines(table).stream()
                        .skip(1)
                        .map(line -> line.strip().split("\\s+", -1)[INODE])
                        .forEach(network::add);
            }
        }
        Set<String> own = new HashSet<>();
        if (Files.isDirectory(OWN)) {
            try (Stream<Path> open = Files.list(OWN)) {
                for (Path one : open.toList()) {
                    number(one).forEach(own::add);
                }
            }
        }
        own.retainAll(network);
        return own;
    }

    private static Stream<String> number(Path descriptor) throws IOException {
        try {
            Matcher socket = SOCKET.matcher(Files.readSymbolicLink(descriptor).toString());
            return socket.matches() ? Stream.of(socket.group(1)) : Stream.empty();
        } catch (NoSuchFileException closedMeanwhile) {
            return Stream.empty();
        }
    }
}
