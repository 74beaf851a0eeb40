package nl.basiseerst.ui.week;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.overview.BlockSum;
import nl.basiseerst.application.words.StandInWords;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.absence.StandIn;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.week.ReplaceViewModel.Scope;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.EnumMap;
import java.util.Map;

/// Gives blocks to somebody else: which ones, and a list of who could, with what speaks against it.
final class ReplacePanel {

    /// Pixels that are kept free beside the words.
    private static final double SCROLL_BAR = 24;

    private final ReplaceViewModel model;
    private final Texts texts;
    private final Runnable leave;
    private final ListView<StandIn> people = new ListView<>();
    private final Map<Scope, RadioButton> scopes = new EnumMap<>(Scope.class);
    private final SidePanel panel;

    /// Id of who is chosen, null for nobody yet.
    private @Nullable String wanted;

    /// Whether they are chosen as the best, and not by somebody.
    private boolean isProposed;

    /// @param leave called when it is to go, and the keyboard back to the grid
    ReplacePanel(ReplaceViewModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        this.leave = leave;
        people.setId("replace-people");
        people.getStyleClass().add("replace-people");
        people.setItems(model.standIns());
        people.setCellFactory(_ -> new Person());
        people.accessibleTextProperty().bind(texts.of("week.replace.by"));
        people.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        people.getSelectionModel().selectedItemProperty().subscribe((_, one) -> choose(one));
        Label why = WordPane.words("muted");
        why.setId("replace-nobody");
        why.textProperty()
                .bind(
                        model.stageProperty()
                                .flatMap(stage -> texts.of("week.replace.none." + stage)));
        people.setPlaceholder(why);
        Label changed = WordPane.words("muted");
        changed.setId("replace-changed");
        changed.textProperty().bind(texts.of("week.replace.changed"));
        changed.visibleProperty().bind(model.changedProperty());
        changed.managedProperty().bind(changed.visibleProperty());
        Button go = new Button();
        go.setId("replace-go");
        go.textProperty().bind(texts.of("week.replace"));
        go.getStyleClass().add("accent");
        go.setOnAction(_ -> give());
        go.disableProperty()
                .bind(
                        people.getSelectionModel()
                                .selectedItemProperty()
                                .map(one -> !one.isEmployed())
                                .orElse(true));
        HBox foot = new HBox(go);
        foot.getStyleClass().add("inspector-buttons");
        Label by = new Label();
        by.textProperty().bind(texts.of("week.replace.by"));
        by.getStyleClass().add("form-label");
        VBox content = new VBox(scopes(), changed, by, people);
        content.getStyleClass().add("inspector-form");
        VBox.setVgrow(people, Priority.ALWAYS);
        panel = new SidePanel(texts, "week.replace.title", leave, content, foot);
        model.seenProperty().subscribe((_, _) -> name());
        model.stageProperty().subscribe((_, stage) -> ready(stage));
        model.openProperty()
                .subscribe(
                        (_, open) -> {
                            if (!open) {
                                goAway();
                            }
                        });
        panel.parentProperty()
                .subscribe(
                        (_, parent) -> {
                            if (parent == null) {
                                model.close();
                            }
                        });
        texts.messagesProperty().subscribe((_, _) -> people.refresh());
    }

    Node node() {
        return panel;
    }

    /// Takes the keyboard.
    void begin() {
        name();
        people.requestFocus();
        propose();
    }

    private void choose(@Nullable StandIn one) {
        if (one != null) {
            wanted = one.member();
            isProposed = false;
        }
    }

    /// Chooses the best, if it is known who that is.
    private void propose() {
        wanted = null;
        people.getSelectionModel().selectFirst();
        isProposed = true;
    }

    /// For other blocks somebody else is the best; who was chosen for those before stays.
    private void take(Scope scope) {
        if (isProposed) {
            wanted = null;
        }
        model.scopeProperty().set(scope);
    }

    private VBox scopes() {
        ToggleGroup group = new ToggleGroup();
        VBox box = new VBox();
        box.getStyleClass().add("inspector-form");
        for (Scope scope : Scope.values()) {
            RadioButton button = new RadioButton();
            button.setId("replace-" + scope);
            button.setToggleGroup(group);
            button.setWrapText(true);
            button.setOnAction(_ -> take(scope));
            scopes.put(scope, button);
            box.getChildren().add(button);
        }
        model.scopeProperty().subscribe(scope -> choose(scope));
        texts.messagesProperty().subscribe((_, _) -> name());
        return box;
    }

    private void choose(Scope scope) {
        RadioButton button = scopes.get(scope);
        if (button != null) {
            button.setSelected(true);
        }
    }

    /// Says how much each of the choices is.
    private void name() {
        Terms terms = new Terms(texts.messages());
        scopes.forEach(
                (scope, button) -> {
                    BlockSum sum = BlockSum.of(model.blocks(scope));
                    button.setDisable(sum.blocks() == 0);
                    button.setText(
                            texts.now(
                                    "week.replace.scope." + scope,
                                    sum.blocks(),
                                    terms.decimal(sum.minutes() / 60.0, 2)));
                });
        choose(model.scopeProperty().get());
    }

    private void ready(ReplaceViewModel.Stage stage) {
        if (stage != ReplaceViewModel.Stage.KNOWN) {
            return;
        }
        if (wanted == null) {
            propose();
            return;
        }
        boolean before = isProposed;
        people.getSelectionModel().clearSelection(); // nobody else by accident
        for (StandIn one : people.getItems()) {
            if (one.member().equals(wanted)) {
                people.getSelectionModel().select(one);
            }
        }
        isProposed = before;
    }

    /// There is nothing to give any more. Whoever was in the panel goes back to the grid; others
    /// keep the keyboard.
    private void goAway() {
        Node focused = panel.getScene() == null ? null : panel.getScene().getFocusOwner();
        while (focused != null && !focused.equals(panel)) {
            focused = focused.getParent();
        }
        if (focused != null) {
            leave.run();
        } else if (panel.getParent() instanceof Pane beside) {
            beside.getChildren().remove(panel);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            give();
        }
    }

    private void give() {
        StandIn chosen = people.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.give(chosen); // then it goes away by itself
        }
    }

    /// Somebody who could take over, with what speaks against it.
    private final class Person extends ListCell<StandIn> {

        private final Label name = WordPane.words("member-name");
        private final Label standing = WordPane.words("takeover-reasons");
        private final VBox words = new VBox(name, standing);

        Person() {
            setPrefWidth(0); // as wide as the list, so that the words wrap
            setOnMouseClicked( // here and not on the list, whose scroll bar is clicked twice too
                    event -> {
                        if (event.getClickCount() == 2 && !isEmpty()) {
                            give();
                        }
                    });
        }

        @Override
        protected double computePrefHeight(double width) {
            double inside = people.getWidth() - snappedLeftInset() - snappedRightInset();
            return getGraphic() == null
                    ? super.computePrefHeight(width)
                    : words.prefHeight(inside - SCROLL_BAR)
                            + snappedTopInset()
                            + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable StandIn one, boolean empty) {
            super.updateItem(one, empty);
            setText(null);
            PracticePlan plan = model.seen().orElse(null);
            if (one == null || empty || plan == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            StandInWords said = new StandInWords(texts.messages(), plan);
            name.setText(said.who(one));
            standing.setText(said.standing(one));
            standing.setGraphic(
                    new Icon(
                            one.isAtHand()
                                    ? Feather.CHECK
                                    : one.isEmployed() ? Feather.ALERT_TRIANGLE : Feather.LOCK,
                            standing));
            setGraphic(words);
            setAccessibleText(name.getText() + ", " + standing.getText());
        }
    }
}
