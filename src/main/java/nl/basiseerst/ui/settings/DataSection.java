package nl.basiseerst.ui.settings;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.DataPlaces;
import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;

/// Where the data and the log are.
final class DataSection extends SectionPane {

    DataSection(Texts texts, DataPlaces places) {
        super(texts, Section.DATA);
        getChildren()
                .addAll(
                        card("folder", Feather.FOLDER, places.folder(), places.openFolder()),
                        card("log", Feather.FILE_TEXT, places.log(), places.openLog()));
    }

    private VBox card(String name, Ikon ikon, Path path, Runnable open) {
        String key = "settings.data." + name;
        Label place = words("settings-path");
        place.setText(path.toString());
        VBox card =
                new VBox(
                        12,
                        heading(key),
                        said(key + ".about"),
                        place,
                        new FlowPane(button("data-" + name, ikon, key + ".open", open)));
        card.getStyleClass().add("card");
        return card;
    }
}
