package nl.basiseerst.ui.absence;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.LeaveWords;
import nl.basiseerst.domain.absence.LeaveBalance;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;

import org.jspecify.annotations.Nullable;

/// The hours of leave of one person, and what they are made up of once it is asked for.
final class LeaveHoursRow extends VBox {

    private final LeaveHoursViewModel model;
    private final Texts texts;
    private final Label name = WordPane.words("lost-who");
    private final Label about = WordPane.words("muted");
    private final ToggleButton more = new ToggleButton();
    private final FlowPane line = new FlowPane();
    private final VBox who = new VBox(name, about);
    private LeaveBalance shown;
    private @Nullable LeaveHoursDetails details;

    LeaveHoursRow(LeaveHoursViewModel model, Texts texts, LeaveBalance balance) {
        this.model = model;
        this.texts = texts;
        shown = balance;
        getStyleClass().add("hours-row");
        who.getStyleClass().add("hours-who");
        line.getStyleClass().add("hours-line");
        line.getChildren().addAll(who, more);
        more.setId("hours-" + balance.member().id());
        more.getStyleClass().add("dense");
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnAction(_ -> open());
        getChildren().add(line);
        show(balance);
    }

    String member() {
        return shown.member().id();
    }

    void focusMore() {
        more.requestFocus();
    }

    void show(LeaveBalance balance) {
        shown = balance;
        LeaveWords words = new LeaveWords(texts.messages());
        name.setText(balance.member().name());
        about.setText(words.about(balance.member()));
        more.setText(
                texts.now(balance.written() == null ? "away.hours.fill" : "away.hours.details"));
        more.setAccessibleText(
                texts.now("away.hours.details.spoken", balance.member().name(), spoken(words)));
        // the button stays where it is, and with it the keyboard
        line.getChildren().removeIf(AccountTrack.class::isInstance);
        line.getChildren()
                .addAll(
                        1,
                        balance.accounts().stream()
                                .map(one -> new AccountTrack(texts, words, one))
                                .toList());
        if (details != null) {
            details.show(balance);
        }
    }

    private String spoken(LeaveWords words) {
        return shown.accounts().stream()
                .map(words::spoken)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private void open() {
        if (details == null) {
            details = new LeaveHoursDetails(model, texts, shown);
        }
        if (more.isSelected()) {
            getChildren().add(details);
            details.focusFirst();
        } else {
            getChildren().remove(details);
        }
    }
}
