package nl.basiseerst.ui.guard;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.guard.GuardViewModel.State;

/// What is said while there is no verdict to show, with the way on.
final class StatePage extends VBox {

    /// Most verdicts are there sooner: what only flashes by is not shown.
    private final PauseTransition patience = new PauseTransition(Duration.millis(300));

    private final Desk desk;
    private final Texts texts;

    StatePage(GuardViewModel model, Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        getStyleClass().add("empty-state");
        patience.setOnFinished(_ -> getChildren().forEach(node -> node.setVisible(true)));
        model.stateProperty().subscribe(this::show);
    }

    private void show(State state) {
        patience.stop();
        getChildren().clear();
        switch (state) {
            case LOADING -> {
                ProgressIndicator busy = new ProgressIndicator();
                busy.getStyleClass().add("guard-busy");
                busy.accessibleTextProperty().bind(texts.of("guardview.state.loading"));
                getChildren().addAll(busy, sentence("guardview.state.loading"));
                getChildren().forEach(node -> node.setVisible(false));
                patience.playFromStart();
            }
            case NO_PRACTICE -> getChildren().add(sentence("guardview.state.nopractice"));
            case UNREADABLE ->
                    getChildren()
                            .addAll(
                                    sentence("guardview.state.unreadable"),
                                    button("guardview.state.again", desk::open));
            case FAILED ->
                    getChildren()
                            .addAll(
                                    sentence("guardview.state.failed"),
                                    button("guardview.state.again", desk::open));
            case NO_OFFER ->
                    getChildren()
                            .addAll(
                                    sentence("guardview.state.nooffer"),
                                    button(
                                            "guardview.state.tooffer",
                                            () -> desk.goTo(new Destination("offer", null))));
            case CLOSED, UNPLANNED, JUDGED -> {}
        }
    }

    private Label sentence(String key) {
        Label label = Cells.name("");
        label.textProperty().bind(texts.of(key));
        label.getStyleClass().add("state-sentence");
        return label;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button();
        button.setId("guard-state-action");
        button.textProperty().bind(texts.of(key));
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
