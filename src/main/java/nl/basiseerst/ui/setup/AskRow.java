package nl.basiseerst.ui.setup;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.catalogue.CatalogueItem;
import nl.basiseerst.application.setup.AskLine;
import nl.basiseerst.application.setup.OfferChoice;
import nl.basiseerst.application.setup.OfferDecisions;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A service of which is asked whether the practice does it: what, on whose word, and the answers
/// beside each other. Left and right walk along the answers.
final class AskRow extends FlowPane {

    private final Texts texts;
    private final CatalogueItem item;
    private final Map<OfferChoice, ToggleButton> answers = new EnumMap<>(OfferChoice.class);
    private final Label standing = WordPane.words("muted");
    private @Nullable AskLine shown;

    AskRow(Texts texts, OfferStepViewModel model, CatalogueItem item) {
        super(16, 6);
        this.texts = texts;
        this.item = item;
        setId("ask-" + item.id());
        getStyleClass().add("offer-line");
        Label name = WordPane.words("offer-name");
        name.setText(item.activity().name());
        VBox said = new VBox(2, name, standing);
        said.getStyleClass().add("offer-said");
        HBox choices = new HBox(4);
        choices.getStyleClass().add("offer-answers");
        for (OfferChoice choice : OfferChoice.values()) {
            ToggleButton answer = answer(model, choice);
            answers.put(choice, answer);
            choices.getChildren().add(answer);
        }
        getChildren().addAll(said, choices);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        texts.messagesProperty().subscribe((_, _) -> tell());
    }

    void show(AskLine line) {
        shown = line;
        tell();
    }

    boolean isDecided() {
        return shown != null && shown.isDecided();
    }

    void focus() {
        AskLine line = shown;
        if (line != null) {
            ToggleButton answer = answers.get(line.choice());
            if (answer != null) {
                answer.requestFocus();
            }
        }
    }

    private ToggleButton answer(OfferStepViewModel model, OfferChoice choice) {
        ToggleButton answer = new ToggleButton();
        answer.setId("ask-" + item.id() + "-" + choice);
        answer.getStyleClass().add("offer-answer");
        answer.textProperty().bind(texts.of("setup.choice." + choice.name()));
        answer.accessibleTextProperty()
                .bind(
                        texts.in(
                                all ->
                                        item.activity().name()
                                                + ": "
                                                + all.text("setup.choice." + choice.name())));
        answer.setMinWidth(USE_PREF_SIZE);
        answer.setDisable(!OfferDecisions.allows(item, choice));
        answer.setOnAction(
                _ -> {
                    model.decide(item, choice);
                    tell(); // a second click must not switch it off
                });
        return answer;
    }

    private void tell() {
        AskLine line = shown;
        if (line == null) {
            return;
        }
        answers.forEach(
                (choice, answer) -> {
                    answer.setSelected(line.isDecided() && choice == line.choice());
                    answer.getStyleClass().remove("proposed");
                    if (!line.isDecided() && choice == line.choice()) {
                        answer.getStyleClass().add("proposed");
                    }
                });
        OfferLineWords words = new OfferLineWords(texts.messages());
        standing.setText(words.standing(line));
        String remark = item.remark();
        standing.setAccessibleText(remark == null ? words.standing(line) : remark);
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step == 0 || event.isAltDown()) {
            return;
        }
        List<ToggleButton> open =
                new ArrayList<>(answers.values()).stream().filter(a -> !a.isDisable()).toList();
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).isFocused()) {
                open.get(Math.clamp(i + step, 0, open.size() - 1)).requestFocus();
                event.consume();
                return;
            }
        }
    }
}
