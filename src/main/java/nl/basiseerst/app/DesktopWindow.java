package nl.basiseerst.app;

import javafx.application.Platform;
import javafx.stage.Stage;

import nl.basiseerst.ui.shell.DesktopFileChoice;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;

/// The window, from the start of the toolkit until it is closed.
final class DesktopWindow {

    /// Held, since a logger that nobody holds forgets its filter.
    private static final Logger KIT = Logger.getLogger("javafx");

    private final DataFolder folder;
    private final Clock clock;
    private final String who;

    /// @param folder where the practice is kept
    /// @param who name of the user, for the change log
    DesktopWindow(DataFolder folder, Clock clock, String who) {
        this.folder = folder;
        this.clock = clock;
        this.who = who;
    }

    /// Opens the window and waits until it is closed and everything is stored.
    void open() {
        try (Workplace workplace = new Workplace(folder, clock, who)) {
            CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();
            keepSilent();
            // AWT only draws and prints pages here; its own desktop would be in the way of this one
            System.setProperty("java.awt.headless", "true");
            Platform.startup(
                    () -> {
                        Stage stage = new Stage();
                        stage.setOnHidden(_ -> closed.complete(null));
                        new LastResort(Platform::runLater, workplace.failures()).guardAllThreads();
                        new WindowWiring(workplace, folder)
                                .show(stage, new DesktopFileChoice(stage, workplace.texts()));
                        // After the first verdict, which it would delay.
                        Platform.runLater(
                                () ->
                                        workplace
                                                .computing()
                                                .execute(() -> LogFile.openIn(folder.log())));
                        if (Boolean.getBoolean(StartWatch.PROPERTY)) {
                            new StartWatch(stage, clock, System.out::println).on(workplace.desk());
                        }
                    });
            closed.join();
        } finally {
            Platform.exit();
        }
    }

    /// The kit warns on the console of being loaded from the class path, which is meant.
    private static void keepSilent() {
        KIT.setFilter(line -> !line.getMessage().startsWith("Unsupported JavaFX configuration"));
    }
}
