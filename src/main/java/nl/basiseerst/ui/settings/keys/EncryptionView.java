package nl.basiseerst.ui.settings.keys;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.keys.Encryption;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.settings.keys.EncryptionViewModel.State;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Objects;

/// What can be done with the password of the data, as things stand.
public final class EncryptionView extends VBox {

    private final Texts texts;
    private final EncryptionViewModel model;
    private final VBox cards = new VBox();

    public EncryptionView(Texts texts, EncryptionViewModel model) {
        this.texts = texts;
        this.model = model;
        setId("encryption");
        getStyleClass().add("encryption");
        getStylesheets()
                .addAll(
                        FormField.STYLESHEET,
                        Objects.requireNonNull(
                                        EncryptionView.class.getResource("/css/encryption.css"))
                                .toExternalForm());
        cards.getStyleClass().add("encryption");
        getChildren().addAll(done(), progress(), new RecoveryCard(texts, model), cards);
        model.stateProperty().subscribe(this::show);
        model.look();
    }

    private void show(@Nullable State state) {
        cards.getChildren().clear();
        if (state == null) {
            return;
        }
        cards.getChildren().add(standing(state.on()));
        if (!state.on()) {
            cards.getChildren().add(off());
            return;
        }
        if (!state.copies().isEmpty()) {
            cards.getChildren().add(new CopiesCard(texts, model, state.copies()));
        }
        SecretForm change =
                new SecretForm(
                        texts,
                        model,
                        "change",
                        List.of("present", "next", "again"),
                        typed -> model.change(typed.get(0), typed.get(1), typed.get(2)));
        change.add(mistake());
        cards.getChildren()
                .addAll(
                        change,
                        new SecretForm(
                                texts,
                                model,
                                "recovery",
                                List.of("present"),
                                typed -> model.replaceRecoveryKey(typed.getFirst())),
                        new SecretForm(
                                texts,
                                model,
                                "off",
                                List.of("present"),
                                typed -> model.switchOff(typed.getFirst())));
    }

    private SecretForm off() {
        SecretForm form =
                new SecretForm(
                        texts,
                        model,
                        "on",
                        List.of("next", "again"),
                        typed -> model.switchOn(typed.get(0), typed.get(1)));
        CheckBox understood = new CheckBox();
        understood.setId("encryption-understood");
        understood.setWrapText(true);
        understood.setMinHeight(USE_PREF_SIZE);
        understood.textProperty().bind(texts.of("encryption.on.understood"));
        form.add(mistake());
        form.add(understood);
        Button use = form.use();
        use.getStyleClass().add(Styles.ACCENT);
        use.disableProperty().unbind();
        use.disableProperty().bind(model.busyProperty().or(understood.selectedProperty().not()));
        return form;
    }

    private Label standing(boolean on) {
        Label standing = WordPane.words("encryption-standing");
        standing.setId("encryption-standing");
        standing.setGraphic(new Icon(on ? Feather.LOCK : Feather.UNLOCK, standing));
        standing.textProperty()
                .bind(texts.of(on ? "encryption.standing.on" : "encryption.standing.off"));
        return standing;
    }

    private Label mistake() {
        Label mistake = WordPane.words("form-mistake");
        mistake.setId("encryption-mistake");
        mistake.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::mistakeSentence,
                                model.mistakeProperty(),
                                texts.messagesProperty()));
        mistake.visibleProperty().bind(model.mistakeProperty().isNotEmpty());
        mistake.managedProperty().bind(mistake.visibleProperty());
        return mistake;
    }

    private String mistakeSentence() {
        String key = model.mistakeProperty().get();
        return key.isEmpty() ? "" : texts.now(key, Encryption.SHORTEST);
    }

    private Label done() {
        Label done = WordPane.words("settings-done");
        done.setId("encryption-done");
        done.setGraphic(new Icon(Feather.CHECK_CIRCLE, done));
        done.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::doneSentence,
                                model.doneProperty(),
                                texts.messagesProperty()));
        done.visibleProperty().bind(model.doneProperty().isNotEmpty());
        done.managedProperty().bind(done.visibleProperty());
        return done;
    }

    private String doneSentence() {
        String what = model.doneProperty().get();
        return what.isEmpty() ? "" : texts.now("encryption.done." + what);
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.setId("encryption-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(texts.of("encryption.busy"));
        Label said = WordPane.words("muted");
        said.textProperty().bind(texts.of("encryption.busy"));
        Button cancel = new Button();
        cancel.setId("encryption-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.textProperty().bind(texts.of("encryption.cancel"));
        cancel.setOnAction(_ -> model.cancel());
        VBox box = new VBox(8, said, bar, new FlowPane(cancel));
        box.visibleProperty().bind(model.jobProperty().isNotNull());
        box.managedProperty().bind(box.visibleProperty());
        model.jobProperty().subscribe(job -> follow(bar, job));
        return box;
    }

    private static void follow(ProgressBar bar, @Nullable Job job) {
        bar.progressProperty().unbind();
        if (job != null) {
            bar.progressProperty().bind(job.fractionProperty());
        }
    }
}
