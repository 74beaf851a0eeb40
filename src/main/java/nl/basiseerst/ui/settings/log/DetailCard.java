package nl.basiseerst.ui.settings.log;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.words.FieldWords.Changed;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.settings.log.LogViewModel.Detail;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the chosen change did, field by field.
final class DetailCard extends VBox {

    private static final double NAME_SHARE = 24;
    private static final double VALUE_SHARE = 38;

    private final Texts texts;
    private final LogViewModel model;
    private final ObservableValue<@Nullable Words> words;

    DetailCard(Texts texts, LogViewModel model, ObservableValue<@Nullable Words> words) {
        this.texts = texts;
        this.model = model;
        this.words = words;
        setId("log-detail");
        getStyleClass().addAll("card", "log-detail");
        model.detailProperty().subscribe(_ -> fill());
        words.subscribe((_, _) -> fill());
    }

    private void fill() {
        Detail detail = model.detailProperty().get();
        Words now = words.getValue();
        boolean any = detail != null && now != null;
        setVisible(any);
        setManaged(any);
        getChildren().clear();
        if (detail == null || now == null) {
            return;
        }
        getChildren().add(label(now.log().what(detail.line()), "section-title"));
        if (detail.line().change().erased()) {
            getChildren().add(label(texts.now("log.erased"), "muted"));
        }
        for (ChangeEntry entry : detail.shown()) {
            if (detail.things() > 1) {
                getChildren().add(label(now.log().thing(entry), "log-thing-title"));
            }
            getChildren().add(fields(entry, now));
        }
        int more = detail.things() - detail.shown().size();
        if (more > 0) {
            getChildren().add(label(texts.now("settings.log.more", more), "muted"));
        }
    }

    private Node fields(ChangeEntry entry, Words now) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("log-changed");
        for (double share : List.of(NAME_SHARE, VALUE_SHARE, VALUE_SHARE)) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(
                0,
                label(texts.now("settings.log.field"), "muted"),
                label(texts.now("settings.log.before"), "muted"),
                label(texts.now("settings.log.after"), "muted"));
        for (Changed changed : now.fields().of(entry)) {
            grid.addRow(
                    grid.getRowCount(),
                    label(changed.name(), "log-value"),
                    label(said(changed.before()), "log-value"),
                    label(said(changed.after()), "log-value"));
        }
        return grid;
    }

    private static String said(String value) {
        return value.isEmpty() ? "\u2013" : value;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
