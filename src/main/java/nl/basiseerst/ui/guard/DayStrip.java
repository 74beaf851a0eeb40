package nl.basiseerst.ui.guard;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.VerdictWords;
import nl.basiseerst.domain.guard.DayAssessment;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.VerdictBadge;
import nl.basiseerst.ui.common.desk.Judged;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// The verdict of each open day. A day can be opened.
final class DayStrip extends FlowPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Texts texts;
    private final Consumer<Subject> open;
    private final Map<LocalDate, Button> days = new HashMap<>();

    DayStrip(Texts texts, Consumer<Subject> open) {
        this.texts = texts;
        this.open = open;
        getStyleClass().add("day-strip");
    }

    void show(Judged judged, GuardWords words) {
        Subject focused =
                days.entrySet().stream()
                        .filter(day -> day.getValue().isFocused())
                        .<Subject>map(day -> new Subject.OfDay(day.getKey()))
                        .findFirst()
                        .orElse(null);
        days.clear();
        getChildren().clear();
        for (DayAssessment day : judged.assessment().days()) {
            Button button = button(judged, day, words);
            days.put(day.date(), button);
            getChildren().add(button);
        }
        if (focused != null) {
            focus(focused);
        }
    }

    void select(@Nullable Subject number) {
        days.forEach(
                (date, button) ->
                        button.pseudoClassStateChanged(
                                SELECTED, new Subject.OfDay(date).equals(number)));
    }

    boolean focus(Subject number) {
        Button button = number instanceof Subject.OfDay(LocalDate date) ? days.get(date) : null;
        if (button != null) {
            button.requestFocus();
        }
        return button != null;
    }

    private Button button(Judged judged, DayAssessment day, GuardWords words) {
        Label date = Cells.whole(words.date(day.date()));
        date.getStyleClass().add("day-date");
        String shortage = detail(judged, day, words);
        Label detail = Cells.whole(shortage);
        detail.getStyleClass().add("muted");
        VBox content = new VBox(date, new VerdictBadge(texts, day.verdict()), detail);
        content.setAlignment(Pos.TOP_LEFT);
        content.getStyleClass().add("day-content");
        Button button = new Button();
        button.setId("guard-day-" + day.date());
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "day-button");
        button.setAccessibleText(
                words.text(
                        "guardview.day.spoken",
                        words.date(day.date()),
                        new VerdictWords(words.messages).word(day.verdict()),
                        shortage));
        button.setOnAction(_ -> open.accept(new Subject.OfDay(day.date())));
        return button;
    }

    private static String detail(Judged judged, DayAssessment day, GuardWords words) {
        String minutes = words.minutes(day.shortageMinutes());
        if (minutes.length() > 1) {
            return words.text("guardview.day.short", minutes);
        }
        boolean absent =
                judged.assessment().presence().stream().anyMatch(v -> v.date().equals(day.date()));
        return words.text(absent ? "guardview.day.presence" : "guardview.day.covered");
    }
}
