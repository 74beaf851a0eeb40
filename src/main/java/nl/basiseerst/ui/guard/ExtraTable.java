package nl.basiseerst.ui.guard;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.domain.guard.ExtraItem;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.ui.common.SessionLetter;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Judged;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.guard.RowGrid.Column;
import nl.basiseerst.ui.guard.RowGrid.Kind;
import nl.basiseerst.ui.guard.RowGrid.Line;

import java.util.ArrayList;
import java.util.List;

/// The extra items of the week and what each costs the basic offer.
final class ExtraTable {

    private ExtraTable() {}

    static List<Column> columns(Texts texts) {
        return List.of(
                new Column(texts.of("guardview.extra.what"), Kind.NAME, 0),
                new Column(texts.of("guardview.extra.who"), Kind.TEXT, 0),
                new Column(texts.of("guardview.extra.when"), Kind.TEXT, 0),
                new Column(texts.of("guardview.extra.length"), Kind.NUMBER, 1),
                new Column(texts.of("guardview.extra.back"), Kind.NUMBER, 0),
                new Column(texts.of("guardview.untitled"), Kind.OTHER, 0));
    }

    static List<Line> lines(Judged judged, GuardWords words, Texts texts, GuardViewModel model) {
        List<Line> costly = new ArrayList<>();
        List<Line> free = new ArrayList<>();
        for (ExtraItem item : GuardViewModel.byCost(judged.assessment())) {
            boolean costs = words.costs(item) || words.mends(item);
            (costs ? costly : free).add(row(item, costs, words, texts, model));
        }
        List<Line> lines = new ArrayList<>(costly);
        if (!free.isEmpty()) {
            lines.add(new Line.Group(words.text("guardview.extra.free.all")));
        }
        lines.addAll(free);
        return lines;
    }

    private static Line row(
            ExtraItem item, boolean costs, GuardWords words, Texts texts, GuardViewModel model) {
        String length = words.terms.minutes(item.minutes());
        String spoken =
                words.text(
                        "guardview.extra.spoken",
                        words.what(item),
                        words.who(item),
                        words.when(item),
                        length,
                        words.spokenBack(item));
        Label given = Cells.number(words.givesBack(item));
        given.getStyleClass().add(costs ? "row-alarm" : "muted");
        boolean tries = costs && model.canTry(item);
        return new Line.Row(
                Subject.OfExtra.of(item),
                spoken,
                List.of(
                        what(item, words, texts),
                        Cells.name(words.who(item)),
                        Cells.name(words.when(item)),
                        Cells.number(length),
                        given,
                        tries ? tried(item, words, texts, model) : new Label()));
    }

    private static HBox what(ExtraItem item, GuardWords words, Texts texts) {
        Label name = Cells.name(words.what(item));
        HBox box = new HBox(new SessionLetter(texts, SessionOffer.EXTRA), name);
        box.getStyleClass().add("extra-what");
        return box;
    }

    private static Permitted tried(
            ExtraItem item, GuardWords words, Texts texts, GuardViewModel model) {
        Button button = tryButton(item, words, texts, model);
        button.getStyleClass().add("small");
        Permitted permitted = Permitted.button(model.desk(), texts, Action.PLAN, button);
        GridPane.setMargin(permitted, new Insets(2, 0, 2, 0));
        return permitted;
    }

    static Button tryButton(ExtraItem item, GuardWords words, Texts texts, GuardViewModel model) {
        Button button = new Button();
        button.textProperty().bind(texts.of("guardview.try"));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(
                words.text(
                        "guardview.try.spoken",
                        words.what(item),
                        words.who(item),
                        words.when(item)));
        button.setOnAction(_ -> model.tryOut(item));
        return button;
    }
}
