package nl.basiseerst.ui.settings.log;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.audit.LogLine;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.IntConsumer;

/// One change: what it did, and below that who did it when.
final class LogCell extends ListCell<LogLine> {

    /// How far before the end of what was read the next page is asked for.
    static final int AHEAD = 30;

    private final Texts texts;
    private final ObservableValue<@Nullable Words> words;
    private final IntConsumer seen;
    private final Label what = label("log-what");
    private final Label meta = label("muted");
    private final Label erased = label("log-erased");
    private final VBox content = new VBox(what, meta);

    /// @param seen told which row somebody sees
    LogCell(Texts texts, ObservableValue<@Nullable Words> words, IntConsumer seen) {
        this.texts = texts;
        this.words = words;
        this.seen = seen;
        getStyleClass().add("log-cell");
        erased.setGraphic(new Icon(Feather.DELETE, erased));
        setPrefWidth(0); // as wide as the list: long sentences go on below
    }

    @Override
    protected void updateItem(@Nullable LogLine line, boolean empty) {
        super.updateItem(line, empty);
        Words now = words.getValue();
        if (empty || line == null || now == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        LoggedChange change = line.change();
        what.setText(now.log().what(line));
        meta.setText(
                texts.now(
                        "settings.log.meta",
                        now.log().when(change.header().when()),
                        now.log().who(change),
                        Long.toString(change.changeNo())));
        content.getChildren().setAll(what, meta);
        if (change.erased()) {
            erased.setText(texts.now("log.erased"));
            content.getChildren().add(erased);
        }
        setGraphic(content);
        setAccessibleText(what.getText() + ", " + meta.getText());
        seen.accept(getIndex());
    }

    /// A cell would ask its content for the height it has on one line.
    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getListView().getWidth() : width;
        if (getGraphic() == null) {
            return super.computePrefHeight(room);
        }
        return snappedTopInset()
                + content.prefHeight(room - snappedLeftInset() - snappedRightInset())
                + snappedBottomInset();
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
