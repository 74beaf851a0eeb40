package nl.basiseerst.ui.common.backup;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.application.words.BackupWords;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.backup.RestoreViewModel.Asked;
import nl.basiseerst.ui.common.backup.RestoreViewModel.Done;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Objects;

/// The backups to choose from, and the question whether to put one back.
public final class RestorePane extends VBox {

    /// So many are shown at first.
    private static final int FIRST = 6;

    private final RestoreViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final VBox question = new VBox();
    private final Button more = new Button();
    private boolean all;

    public RestorePane(RestoreViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("restore");
        getStyleClass().add("restore");
        getStylesheets()
                .add(
                        Objects.requireNonNull(RestorePane.class.getResource("/css/backup.css"))
                                .toExternalForm());
        rows.getStyleClass().add("restore-rows");
        more.setId("restore-more");
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnAction(
                _ -> {
                    all = true;
                    show();
                });
        Label none = words("muted");
        none.textProperty().bind(texts.of("backup.none"));
        none.visibleProperty().bind(Bindings.isEmpty(model.backups()));
        none.managedProperty().bind(none.visibleProperty());
        getChildren().addAll(done(), question, none, rows, more);
        model.backups().addListener((ListChangeListener<Backup>) _ -> show());
        texts.messagesProperty().subscribe(_ -> show());
        model.askedProperty().subscribe(this::ask);
        show();
    }

    private Label done() {
        Label done = words("restore-done");
        done.setId("restore-done");
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
        return done == null ? "" : said().restored(done.backup(), done.restored());
    }

    private void show() {
        List<Backup> backups = model.backups();
        int shown = all ? backups.size() : Math.min(FIRST, backups.size());
        rows.getChildren().setAll(backups.stream().limit(shown).map(this::row).toList());
        more.setText(texts.now("backup.more", backups.size()));
        more.setVisible(shown < backups.size());
        more.setManaged(more.isVisible());
    }

    private BackupRow row(Backup backup) {
        return new BackupRow(backup, said(), texts, () -> model.ask(backup));
    }

    private void ask(@Nullable Asked asked) {
        boolean leave = question.isFocusWithin();
        question.getChildren().clear();
        question.setVisible(asked != null);
        question.setManaged(asked != null);
        rows.setDisable(asked != null);
        if (asked != null) {
            if (asked.locked()) {
                SealedCard sealed = new SealedCard(model, asked.backup(), texts);
                question.getChildren().add(sealed);
                sealed.focusField();
            } else {
                question.getChildren().add(card(asked));
                question.lookup("#restore-cancel").requestFocus();
            }
        } else if (leave && !rows.getChildren().isEmpty()) {
            rows.getChildren().getFirst().requestFocus();
        }
    }

    private VBox card(Asked asked) {
        Label title = words("section-title");
        title.textProperty()
                .bind(
                        texts.messagesProperty()
                                .map(_ -> texts.now("backup.ask", said().when(asked.backup()))));
        Label loss = words("restore-loss");
        loss.setId("restore-loss");
        loss.textProperty().bind(texts.messagesProperty().map(_ -> said().loss(asked.loss())));
        Label kept = words("muted");
        kept.textProperty().bind(texts.of("backup.kept"));
        Button confirm = button("restore-confirm", "backup.confirm", model::confirm);
        confirm.getStyleClass().add("accent");
        Button cancel = button("restore-cancel", "backup.cancel", model::cancel);
        FlowPane buttons = new FlowPane(8, 8, confirm, cancel);
        buttons.visibleProperty().bind(model.jobProperty().isNull());
        buttons.managedProperty().bind(buttons.visibleProperty());
        JobBar bar =
                new JobBar(
                        "restore-job",
                        texts,
                        "backup.restoring",
                        model.jobProperty(),
                        model::giveUp);
        VBox card = new VBox(12, title, loss, kept, buttons, bar);
        card.setId("restore-question");
        card.getStyleClass().addAll("card", "restore-question");
        return card;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private BackupWords said() {
        return new BackupWords(texts.messages());
    }

    static Label words(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
