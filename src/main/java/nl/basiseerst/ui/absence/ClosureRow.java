package nl.basiseerst.ui.absence;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import nl.basiseerst.application.words.ClosureWords;
import nl.basiseerst.domain.absence.Closure;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;

import java.util.function.Consumer;

/// Days on which the practice will be closed, to change or to open again.
final class ClosureRow extends FlowPane {

    ClosureRow(
            Texts texts,
            Practice practice,
            Closure closure,
            Consumer<Closure> changed,
            Consumer<Closure> opened) {
        super(12, 4);
        getStyleClass().addAll("request-row", "away-buttons");
        ClosureWords words = new ClosureWords(texts.messages());
        String days = words.days(closure);
        Label when = WordPane.words("lost-who");
        when.getStyleClass().add("closure-days");
        when.setText(days);
        Label count = WordPane.words("muted");
        count.getStyleClass().add("closure-count");
        count.setText(words.count(closure, practice));
        Button change = button(texts, "change", closure, days, changed);
        getChildren().addAll(when, count, change, button(texts, "open", closure, days, opened));
    }

    private static Button button(
            Texts texts, String what, Closure closure, String days, Consumer<Closure> done) {
        Button button = new Button(texts.now("away.closures." + what));
        button.setId("closure-" + what + "-" + closure.from());
        button.getStyleClass().add("dense");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.now("away.closures." + what + ".spoken", days));
        button.setOnAction(_ -> done.accept(closure));
        return button;
    }
}
