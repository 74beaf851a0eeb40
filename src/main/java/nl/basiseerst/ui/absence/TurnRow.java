package nl.basiseerst.ui.absence;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.absence.Turn;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.application.words.TrialWords;
import nl.basiseerst.application.words.VerdictWords;
import nl.basiseerst.domain.guard.DayAssessment;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.VerdictBadge;
import nl.basiseerst.ui.common.WordPane;

import org.jspecify.annotations.Nullable;

/// A day without and with what is tried: both verdicts, and why.
final class TurnRow extends VBox {

    TurnRow(Texts texts, TrialWords words, Turn turn, Turn.Day day) {
        getStyleClass().add("turn-row");
        String date = new Terms(texts.messages()).date(day.date());
        Label name = new Label(date);
        name.getStyleClass().add("turn-date");
        name.setMinWidth(USE_PREF_SIZE);
        FlowPane line = new FlowPane(8, 4, name);
        line.setAlignment(Pos.CENTER_LEFT);
        DayAssessment before = day.before();
        DayAssessment after = day.after();
        if (before != null && after != null && before.verdict() != after.verdict()) {
            Label becomes = WordPane.words("muted");
            becomes.setText(texts.now("away.day.becomes"));
            line.getChildren().addAll(badge(texts, before), becomes);
        }
        if (after != null) {
            line.getChildren().add(badge(texts, after));
        } else {
            Label closed = WordPane.words("muted");
            closed.setText(texts.now("away.day.closed"));
            line.getChildren().add(closed);
        }
        getChildren().add(line);
        String cause = words.cause(turn, day);
        if (!cause.isEmpty()) {
            Label why = WordPane.words("turn-cause");
            why.setText(cause);
            getChildren().add(why);
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken(texts, date, before, after, cause));
    }

    private static String spoken(
            Texts texts,
            String date,
            @Nullable DayAssessment before,
            @Nullable DayAssessment after,
            String cause) {
        VerdictWords verdicts = new VerdictWords(texts.messages());
        String is = after == null ? texts.now("away.day.closed") : verdicts.word(after.verdict());
        if (before == null || (after != null && before.verdict() == after.verdict())) {
            return texts.now("away.day.stays.spoken", date, is, cause);
        }
        return texts.now("away.day.spoken", date, is, verdicts.word(before.verdict()), cause);
    }

    private static VerdictBadge badge(Texts texts, DayAssessment day) {
        return new VerdictBadge(texts, day.verdict());
    }
}
