package nl.basiseerst.app;

import javafx.stage.Stage;

import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Judged;
import nl.basiseerst.ui.common.desk.RosterChecked;
import nl.basiseerst.ui.common.desk.SaveState;
import nl.basiseerst.ui.common.desk.Shown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The program as it starts, with its real wiring, on a data folder that is thrown away. Only the
/// file dialogs of the desktop are answered beforehand.
final class OpenWindow implements AutoCloseable {

    private final Path folder;
    private final Workplace workplace;
    private final Deque<Path> files = new ArrayDeque<>();

    OpenWindow() {
        this(_ -> {});
    }

    /// @param prepared puts data in the folder before the program starts
    OpenWindow(Consumer<Path> prepared) {
        this(SampleDesk.TUESDAY, prepared);
    }

    /// @param prepared puts data in the folder before the program starts
    OpenWindow(Clock clock, Consumer<Path> prepared) {
        try {
            folder = Files.createTempDirectory("window");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        prepared.accept(folder);
        workplace = new Workplace(new DataFolder(folder), clock, "test");
    }

    /// On the JavaFX thread.
    void show(Stage stage) {
        new WindowWiring(workplace, new DataFolder(folder)).show(stage, answered());
    }

    /// The next dialog gives this file.
    void choose(Path file) {
        files.add(file);
    }

    Desk desk() {
        return workplace.desk();
    }

    Workplace workplace() {
        return workplace;
    }

    Path folder() {
        return folder;
    }

    /// Whether what is shown, just as it is, has its verdict.
    boolean isJudged() {
        Shown shown = desk().shownProperty().get();
        Judged judged = desk().judgedProperty().get();
        return shown != null
                && judged != null
                && judged.plan().equals(shown.plan())
                && judged.assessment().week().equals(shown.week());
    }

    /// Whether what does not fit is known of the shown practice and week.
    boolean isChecked() {
        Shown shown = desk().shownProperty().get();
        RosterChecked checked = desk().checkedProperty().get();
        return shown != null
                && checked != null
                && checked.plan().equals(shown.plan())
                && checked.week().equals(shown.week());
    }

    /// Whether nothing is on its way: no reading, no verdict, no saving.
    boolean isAtRest() {
        return desk().stageProperty().get() == Desk.Stage.EMPTY
                || (isJudged() && !(desk().savingProperty().get() instanceof SaveState.Saving));
    }

    private FileChoice answered() {
        return new FileChoice() {
            @Override
            public Optional<Path> toRead(String titleKey, Kind kind) {
                return Optional.ofNullable(files.poll());
            }

            @Override
            public Optional<Path> toWrite(String titleKey, Kind kind, String name) {
                return Optional.ofNullable(files.poll());
            }
        };
    }

    @Override
    public void close() {
        workplace.close();
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
