package nl.basiseerst.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import nl.basiseerst.ui.common.Shortcut;
import nl.basiseerst.ui.common.Texts;

import java.util.List;

/// The keys of the place that is shown and of the window, over everything else.
final class HelpSheet extends StackPane {

    private final Texts texts;
    private final List<Place> places;
    private final GridPane list = new GridPane();
    private final Button close = new Button();

    HelpSheet(ShellViewModel model, Texts texts, List<Place> places) {
        this.texts = texts;
        this.places = places;
        setId("help");
        getStyleClass().add("help-veil");

        Label title = new Label();
        title.getStyleClass().add("page-title");
        title.textProperty().bind(texts.of("ui.help"));
        list.getStyleClass().add("help-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        close.setId("help-close");
        close.textProperty().bind(texts.of("ui.close"));
        close.setOnAction(_ -> model.showHelp(false));
        close.setMinHeight(USE_PREF_SIZE);

        VBox sheet = new VBox(title, scroll, close);
        sheet.getStyleClass().add("help-sheet");
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().add(sheet);
    }

    /// Lists the keys anew and takes the keyboard.
    ///
    /// @param chosen number of the place that is shown
    void open(int chosen) {
        list.getChildren().clear();
        places.get(chosen).shortcuts().forEach(this::add);
        for (int i = 0; i < places.size(); i++) {
            Text what = new Text();
            String labelKey = places.get(i).labelKey();
            what.textProperty().bind(texts.in(all -> all.text("ui.key.place", all.text(labelKey))));
            addRow(ShellKeys.ofPlace(i).getDisplayText(), what);
        }
        ShellKeys.others().forEach(this::add);
        close.requestFocus();
    }

    private void add(Shortcut shortcut) {
        Text what = new Text();
        what.textProperty().bind(texts.of(shortcut.labelKey()));
        addRow(shortcut.keys().getDisplayText(), what);
    }

    private void addRow(String keys, Text what) {
        Label name = new Label(keys);
        name.getStyleClass().add("key-name");
        name.setMinWidth(USE_PREF_SIZE);
        list.addRow(list.getRowCount(), name, what);
    }
}
