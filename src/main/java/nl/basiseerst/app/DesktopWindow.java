package nl.basiseerst.app;

import javafx.application.Platform;
import javafx.stage.Stage;

import nl.basiseerst.app.instance.OneWindow;
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
    ///
    /// @param only calls the window to the front when it is asked for a second time
    void open(OneWindow only) {
        try (Workplace workplace = new Workplace(folder, clock, who)) {
            CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();
            keepSilent();
            // AWT only draws and prints pages here; its own desktop would be in the way of this one
            System.setProperty("java.awt.headless", "true");
            Platform.startup(
                    () -> {
                        Stage stage = new Stage();
                        stage.setOnHidden(
                                _ -> {
                                    only.closing();
                                    closed.complete(null);
                                });
                        new LastResort(Platform::runLater, workplace.failures()).guardAllThreads();
                        new WindowWiring(workplace, folder)
                                .show(stage, new DesktopFileChoice(stage, workplace.texts()));
                        // After the first verdict, which it would delay.
                        Platform.runLater(
                                () ->
                                        workplace
                                                .computing()
                                                .execute(() -> LogFile.openIn(folder.log())));
                        only.raiseWith(() -> raise(stage));
                        if (Boolean.getBoolean(StartWatch.PROPERTY)) {
                            new StartWatch(stage, clock, System.out::println).on(workplace.desk());
                        }
                    });
            closed.join();
        } finally {
            Platform.exit();
        }
    }

    /// Brings the window to the front and returns when it is there.
    private static void raise(Stage stage) {
        CompletableFuture<@Nullable Void> raised = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    stage.setIconified(false);
                    // Windows only blinks a button of its bar for a window that just asks.
                    stage.setAlwaysOnTop(true);
                    stage.toFront();
                    stage.requestFocus();
                    stage.setAlwaysOnTop(false);
                    raised.complete(null);
                });
        raised.join();
    }

    /// The kit warns on the console of being loaded from the class path, which is meant.
    private static void keepSilent() {
        KIT.setFilter(line -> !line.getMessage().startsWith("Unsupported JavaFX configuration"));
    }
}
