package nl.basiseerst.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import nl.basiseerst.ui.common.FailureBanner;
import nl.basiseerst.ui.common.Failures;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All that is in the window: the navigation, the place that is shown, what went wrong, the help.
public final class ShellView extends StackPane {

    private final ShellViewModel model;
    private final List<Place> places;
    private final Map<Integer, Node> visited = new HashMap<>();
    private final Navigation navigation;
    private final HelpSheet help;
    private final BorderPane content = new BorderPane();
    private final BorderPane frame = new BorderPane();
    private @Nullable Node beforeHelp;

    /// @param places in the order of the navigation; as many as the model knows
    public ShellView(ShellViewModel model, Texts texts, Failures failures, List<Place> places) {
        this.model = model;
        this.places = List.copyOf(places);
        navigation = new Navigation(model, texts, this.places);
        help = new HelpSheet(model, texts, this.places);
        content.setTop(new FailureBanner(texts, failures));
        frame.setLeft(navigation);
        frame.setCenter(content);
        getStyleClass().add("shell");
        getChildren().add(frame);
        addEventHandler(KeyEvent.KEY_PRESSED, new ShellKeys(model)::pressed);
        model.chosenProperty().subscribe(chosen -> show(chosen.intValue()));
        model.helpProperty().subscribe((_, shown) -> showHelp(shown));
    }

    private void show(int chosen) {
        boolean focusLeaves = isFocusIn(content.getCenter());
        content.setCenter(visited.computeIfAbsent(chosen, i -> places.get(i).view().get()));
        if (focusLeaves) {
            navigation.focusChosen();
        }
    }

    private void showHelp(boolean shown) {
        Scene scene = getScene();
        if (shown) {
            beforeHelp = scene == null ? null : scene.getFocusOwner();
            getChildren().add(help);
            help.open(model.chosenProperty().get());
            frame.setDisable(true); // out of reach of the keyboard too
        } else {
            frame.setDisable(false);
            getChildren().remove(help);
            if (beforeHelp != null) {
                beforeHelp.requestFocus();
            }
        }
    }

    private boolean isFocusIn(@Nullable Node view) {
        Scene scene = getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        while (owner != null && !owner.equals(view)) {
            owner = owner.getParent();
        }
        return owner != null;
    }
}
