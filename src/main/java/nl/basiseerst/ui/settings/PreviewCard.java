package nl.basiseerst.ui.settings;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.PracticeSize;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.settings.PracticeFileViewModel.Preview;

/// What would be replaced by what, and the decision.
final class PreviewCard extends VBox {

    private final SectionPane section;
    private final Button cancel;

    PreviewCard(SectionPane section, PracticeFileViewModel model, Preview preview) {
        this.section = section;
        setId("file-preview");
        getStyleClass().addAll("card", "settings-preview");
        Button replace = section.button("file-confirm", "settings.file.confirm", model::confirm);
        replace.getStyleClass().add(Styles.ACCENT);
        cancel = section.button("file-cancel", "settings.file.cancel", model::cancel);
        getChildren()
                .addAll(
                        section.heading("settings.file.preview"),
                        section.said("settings.file.from", preview.file()),
                        compared(preview.now(), preview.then()),
                        section.said("settings.file.undo"),
                        new FlowPane(8, 8, replace, cancel));
    }

    void focusFirst() {
        cancel.requestFocus();
    }

    private GridPane compared(PracticeSize now, PracticeSize then) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("settings-compared");
        grid.addRow(0, new Label(), name("settings.file.now"), name("settings.file.then"));
        row(grid, 1, "settings.file.practice", now.name(), then.name());
        row(grid, 2, "settings.file.members", number(now.members()), number(then.members()));
        row(grid, 3, "settings.file.blocks", number(now.blocks()), number(then.blocks()));
        row(grid, 4, "settings.file.weeks", number(now.weeks()), number(then.weeks()));
        return grid;
    }

    private void row(GridPane grid, int row, String key, String now, String then) {
        Label before = WordPane.words("settings-value");
        before.setText(now);
        Label after = WordPane.words("settings-value");
        after.setText(then);
        grid.addRow(row, name(key), before, after);
    }

    private Label name(String key) {
        Label label = new Label();
        label.getStyleClass().add("muted");
        label.textProperty().bind(section.texts().of(key));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static String number(int value) {
        return Integer.toString(value);
    }
}
