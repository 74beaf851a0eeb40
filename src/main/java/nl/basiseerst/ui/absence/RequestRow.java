package nl.basiseerst.ui.absence;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.RequestWords;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;

import java.util.function.Consumer;

/// A request on which nothing was decided, and the button to look at what it comes to.
final class RequestRow extends VBox {

    private final LeaveRequest request;
    private final ToggleButton look = new ToggleButton();

    RequestRow(
            Texts texts, RequestWords words, LeaveRequest request, Consumer<LeaveRequest> chosen) {
        this.request = request;
        getStyleClass().add("request-row");
        Label who = WordPane.words("lost-who");
        who.setText(words.who(request));
        Label when = WordPane.words("lost-standing");
        when.setText(words.when(request));
        Label asked = WordPane.words("muted");
        asked.setText(words.asked(request));
        look.setId("look-" + request.id());
        look.setText(texts.now("away.request.look"));
        look.setAccessibleText(
                texts.now("away.request.look.spoken", words.who(request), words.when(request)));
        look.getStyleClass().add("dense");
        look.setMinWidth(USE_PREF_SIZE);
        look.setOnAction(
                _ -> {
                    look.setSelected(true);
                    chosen.accept(request);
                });
        FlowPane line = new FlowPane(12, 4, look, who, when, asked);
        line.getStyleClass().add("away-buttons");
        getChildren().add(line);
    }

    LeaveRequest request() {
        return request;
    }

    void show(boolean chosen) {
        look.setSelected(chosen);
    }

    void focusLook() {
        look.requestFocus();
    }
}
