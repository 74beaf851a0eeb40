package nl.basiseerst.app;

import javafx.application.Platform;
import javafx.stage.Stage;

import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

/// The window of the sample practice with the week in it, in which nothing happens: started by
/// `WindowRestTest`. Says so once JavaFX leaves it alone.
final class RestingWindow {

    /// Asked some ten milliseconds apart: far longer than from one pulse to the next.
    private static final int LOOKS = 20;

    private final OpenWindow window = new OpenWindow();
    private int withoutPulse;

    private RestingWindow() {}

    public static void main(String[] arguments) throws TimeoutException {
        Platform.startup(() -> {});
        RestingWindow program = new RestingWindow();
        program.show();
        Wait.until(() -> ++program.withoutPulse > LOOKS);
        System.out.println("at rest");
        program.window.close();
        Runtime.getRuntime().halt(0);
    }

    private void show() throws TimeoutException {
        CompletableFuture<Stage> shown = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    Stage stage = new Stage();
                    window.show(stage);
                    shown.complete(stage);
                });
        Stage stage = shown.join();
        Wait.until(() -> window.desk().stageProperty().get() == Desk.Stage.EMPTY);
        Platform.runLater(() -> window.desk().replace(Samples.plan("linde")));
        Wait.until(window::isJudged);
        Platform.runLater(() -> window.desk().goTo(new Destination("week", null)));
        Wait.until(window::isAtRest);
        Platform.runLater(
                () -> stage.getScene().addPostLayoutPulseListener(() -> withoutPulse = 0));
    }
}
