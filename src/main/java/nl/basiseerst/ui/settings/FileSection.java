package nl.basiseerst.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.settings.PracticeFileViewModel.Done;
import nl.basiseerst.ui.settings.PracticeFileViewModel.Preview;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Taking a practice file in, and writing one.
final class FileSection extends SectionPane {

    private final PracticeFileViewModel model;
    private final VBox preview = new VBox();
    private final Button choose;

    FileSection(Texts texts, PracticeFileViewModel model) {
        super(texts, Section.FILE);
        this.model = model;
        choose = button("file-import", Feather.DOWNLOAD, "settings.file.import", model::choose);
        Button export =
                button("file-export", Feather.UPLOAD, "settings.file.export", model::export);
        choose.disableProperty().bind(model.busyProperty());
        export.disableProperty().bind(model.busyProperty());
        getChildren()
                .addAll(
                        done(texts),
                        preview,
                        card("settings.file.export.heading", "settings.file.export.about", export),
                        Permitted.part(
                                model.desk(),
                                texts,
                                Action.REPLACE_PRACTICE,
                                card(
                                        "settings.file.import.heading",
                                        "settings.file.import.about",
                                        choose)));
        model.previewProperty().subscribe(this::show);
    }

    private VBox card(String heading, String about, Button button) {
        VBox card = new VBox(12, heading(heading), said(about), new FlowPane(button));
        card.getStyleClass().add("card");
        return card;
    }

    private Label done(Texts texts) {
        Label done = words("settings-done");
        done.setId("file-done");
        done.setGraphic(new Icon(Feather.CHECK_CIRCLE, done));
        done.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::sentence, model.doneProperty(), texts.messagesProperty()));
        done.visibleProperty().bind(model.doneProperty().isNotNull());
        done.managedProperty().bind(done.visibleProperty());
        return done;
    }

    private String sentence() {
        Done done = model.doneProperty().get();
        return done == null ? "" : texts().now(done.key(), done.detail());
    }

    private void show(@Nullable Preview shown) {
        boolean leave = preview.isFocusWithin();
        preview.getChildren().clear();
        preview.setVisible(shown != null);
        preview.setManaged(shown != null);
        if (shown != null) {
            PreviewCard card = new PreviewCard(this, model, shown);
            preview.getChildren().add(card);
            card.focusFirst();
        } else if (leave) {
            choose.requestFocus();
        }
    }
}
