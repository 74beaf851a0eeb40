package nl.basiseerst.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// The column at the left: where to go, and below it how the window looks and speaks.
final class Navigation extends VBox {

    private static final String ROOMY = "roomy";
    private static final String BUTTON = "navigation-button";

    private final ShellViewModel model;
    private final Texts texts;
    private final List<ToggleButton> toPlaces = new ArrayList<>();
    private final List<ButtonBase> buttons = new ArrayList<>();
    private final Label name = new Label("BasisEerst");

    Navigation(ShellViewModel model, Texts texts, List<Place> places) {
        this.model = model;
        this.texts = texts;
        setId("navigation");
        getStyleClass().addAll("navigation", ROOMY);
        setMinWidth(USE_PREF_SIZE);
        accessibleTextProperty().bind(texts.of("ui.navigation"));

        name.getStyleClass().add("product-name");
        name.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, list(places), theme(), language(), help());

        model.chosenProperty().subscribe(_ -> markChosen());
    }

    /// Puts the keyboard on the button of the place that is shown.
    void focusChosen() {
        toPlaces.get(model.chosenProperty().get()).requestFocus();
    }

    /// Shows icons only, which leaves the view more room; each says its name when pointed at.
    void setNarrow(boolean narrow) {
        getStyleClass().remove(ROOMY);
        if (!narrow) {
            getStyleClass().add(ROOMY);
        }
        name.setVisible(!narrow);
        name.setManaged(!narrow);
        for (ButtonBase button : buttons) {
            button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            button.setTooltip(narrow ? named(button) : null);
        }
    }

    private static Tooltip named(ButtonBase button) {
        Tooltip tooltip = new Tip();
        tooltip.textProperty().bind(button.textProperty());
        return tooltip;
    }

    private ScrollPane list(List<Place> places) {
        VBox list = new VBox();
        list.getStyleClass().add("navigation-list");
        for (int i = 0; i < places.size(); i++) {
            int place = i;
            ToggleButton button = new ToggleButton();
            style(button, "to-" + places.get(i).id(), places.get(i).icon());
            button.textProperty().bind(label(places.get(i), "ui.place.noted"));
            button.accessibleTextProperty().bind(label(places.get(i), "ui.place.left"));
            button.setOnAction(
                    _ -> {
                        model.choose(place);
                        markChosen(); // a second click must not switch it off
                    });
            toPlaces.add(button);
        }
        list.getChildren().addAll(toPlaces);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(USE_PREF_SIZE);
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.ALWAYS);
        model.chosenProperty().subscribe(_ -> reveal(scroll, list));
        scroll.viewportBoundsProperty().subscribe(_ -> reveal(scroll, list));
        list.heightProperty().subscribe(_ -> reveal(scroll, list));
        return scroll;
    }

    /// Scrolls to the place that is shown: with large text not all of them fit.
    private void reveal(ScrollPane scroll, VBox list) {
        double shown = scroll.getViewportBounds().getHeight();
        double hidden = list.getHeight() - shown;
        if (hidden <= 0 || shown <= 0) {
            return;
        }
        Bounds there = toPlaces.get(model.chosenProperty().get()).getBoundsInParent();
        double top = scroll.getVvalue() * hidden;
        if (there.getMinY() < top) {
            scroll.setVvalue(there.getMinY() / hidden);
        } else if (there.getMaxY() > top + shown) {
            scroll.setVvalue(Math.min(1, (there.getMaxY() - shown) / hidden));
        }
    }

    /// The name of a place, and behind it how much is left there, if anything is.
    ///
    /// @param key of the text that joins the two
    private ObservableValue<String> label(Place place, String key) {
        ObservableValue<String> name = texts.of(place.labelKey());
        ObservableValue<String> note = place.note();
        if (note == null) {
            return name;
        }
        return Bindings.createStringBinding(
                () -> {
                    String said = note.getValue();
                    return said == null || said.isEmpty()
                            ? name.getValue()
                            : texts.now(key, name.getValue(), said);
                },
                name,
                note);
    }

    private Button theme() {
        Button button = new Button();
        Icon icon = style(button, "switch-theme", Feather.MOON);
        icon.iconCodeProperty()
                .bind(model.darkProperty().map(dark -> dark ? Feather.SUN : Feather.MOON));
        button.textProperty().bind(either("ui.light", "ui.dark"));
        button.accessibleTextProperty().bind(either("ui.light.spoken", "ui.dark.spoken"));
        button.setOnAction(_ -> model.switchTheme());
        return button;
    }

    private Button language() {
        Button button = new Button();
        style(button, "switch-language", Feather.GLOBE);
        button.textProperty().bind(texts.of("ui.language"));
        button.accessibleTextProperty().bind(texts.of("ui.language.spoken"));
        button.setOnAction(_ -> model.switchLanguage());
        return button;
    }

    private Button help() {
        Button button = new Button();
        style(button, "show-help", Feather.HELP_CIRCLE);
        button.textProperty().bind(texts.of("ui.help"));
        button.setOnAction(_ -> model.showHelp(true));
        return button;
    }

    private ObservableValue<String> either(String whenDark, String whenLight) {
        return Bindings.createStringBinding(
                () -> texts.now(model.darkProperty().get() ? whenDark : whenLight),
                model.darkProperty(),
                texts.messagesProperty());
    }

    private Icon style(ButtonBase button, String id, Ikon ikon) {
        Icon icon = new Icon(ikon, button);
        button.setId(id);
        button.setGraphic(icon);
        button.getStyleClass().add(BUTTON);
        button.setMinWidth(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        buttons.add(button);
        return icon;
    }

    private void markChosen() {
        for (int i = 0; i < toPlaces.size(); i++) {
            toPlaces.get(i).setSelected(i == model.chosenProperty().get());
        }
    }
}
