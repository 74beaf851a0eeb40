package nl.basiseerst.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Appearance;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.feather.Feather;

/// How the window looks and speaks.
final class WindowSection extends SectionPane {

    private final Appearance appearance;

    WindowSection(Texts texts, Appearance appearance) {
        super(texts, Section.WINDOW);
        this.appearance = appearance;
        ObservableValue<Boolean> dutch =
                texts.languageProperty().map(language -> language == Language.DUTCH);
        getChildren()
                .addAll(
                        either(
                                "settings.language",
                                "DUTCH",
                                "ENGLISH",
                                dutch,
                                appearance::switchLanguage),
                        either(
                                "settings.theme",
                                "LIGHT",
                                "DARK",
                                appearance.darkProperty().not(),
                                appearance::switchTheme),
                        textSize());
    }

    /// Two choices of which one holds.
    ///
    /// @param first whether the first of them does
    /// @param swap goes from the one to the other
    private VBox either(
            String key, String one, String other, ObservableValue<Boolean> first, Runnable swap) {
        ToggleGroup group = new ToggleGroup();
        RadioButton left = choice(key + "." + one, group);
        RadioButton right = choice(key + "." + other, group);
        first.subscribe(
                holds -> {
                    left.setSelected(holds);
                    right.setSelected(!holds);
                });
        group.selectedToggleProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null && chosen.equals(left) != first.getValue()) {
                                swap.run();
                            }
                        });
        return new VBox(12, heading(key), new FlowPane(24, 8, left, right));
    }

    private RadioButton choice(String key, ToggleGroup group) {
        RadioButton choice = new RadioButton();
        choice.setId(key.replace("settings.", "").replace('.', '-'));
        choice.setToggleGroup(group);
        choice.textProperty().bind(texts().of(key));
        choice.setMinWidth(USE_PREF_SIZE);
        return choice;
    }

    private VBox textSize() {
        Button smaller = iconButton(Feather.MINUS, appearance::shrinkText);
        smaller.setId("text-smaller");
        smaller.getStyleClass().remove("flat");
        smaller.accessibleTextProperty().bind(texts().of("settings.text.smaller"));
        Button larger = iconButton(Feather.PLUS, appearance::enlargeText);
        larger.setId("text-larger");
        larger.getStyleClass().remove("flat");
        larger.accessibleTextProperty().bind(texts().of("settings.text.larger"));
        Label percent = new Label();
        percent.setId("text-percent");
        percent.getStyleClass().add("settings-percent");
        percent.setMinWidth(USE_PREF_SIZE);
        percent.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        texts().now(
                                                        "settings.text.percent",
                                                        appearance.textPercentProperty().get()),
                                appearance.textPercentProperty(),
                                texts().messagesProperty()));
        FlowPane row =
                new FlowPane(
                        8,
                        8,
                        smaller,
                        percent,
                        larger,
                        button("text-normal", "settings.text.normal", appearance::resetText));
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(12, heading("settings.text"), row);
    }
}
