package nl.basiseerst.ui.settings;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.ui.common.DataPlaces;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.settings.data.BackupCard;
import nl.basiseerst.ui.settings.data.CheckCard;
import nl.basiseerst.ui.settings.data.DataModels;
import nl.basiseerst.ui.settings.data.RestoreCard;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;

/// The backups of the data, whether the data are sound, and where they and the log are.
final class DataSection extends SectionPane {

    /// @param desk knows who may do what
    DataSection(Texts texts, DataPlaces places, DataModels models, Desk desk) {
        super(texts, Section.DATA);
        models.restoring()
                .backups()
                .addListener((ListChangeListener<Backup>) _ -> models.backups().refresh());
        getChildren()
                .addAll(
                        Permitted.part(
                                desk,
                                texts,
                                Action.BACK_UP,
                                new BackupCard(models.backups(), texts)),
                        Permitted.part(
                                desk,
                                texts,
                                Action.RESTORE,
                                new RestoreCard(models.restoring(), texts)),
                        Permitted.part(
                                desk,
                                texts,
                                Action.BACK_UP,
                                new CheckCard(models.checking(), texts)),
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
