package nl.basiseerst.ui.settings.data;

import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.backup.RestorePane;
import nl.basiseerst.ui.common.backup.RestoreViewModel;

/// The backups to put back.
public final class RestoreCard extends DataCard {

    public RestoreCard(RestoreViewModel model, Texts texts) {
        super("data-restore", texts);
        getChildren()
                .addAll(
                        heading("backup.restore.heading"),
                        said("backup.restore.about"),
                        new RestorePane(model, texts));
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                model.refresh();
                            }
                        });
    }
}
