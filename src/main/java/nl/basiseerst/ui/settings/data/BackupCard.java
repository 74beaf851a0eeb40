package nl.basiseerst.ui.settings.data;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import nl.basiseerst.application.backup.KeepBackups.Made;
import nl.basiseerst.application.backup.KeepBackups.Standing;
import nl.basiseerst.application.words.BackupWords;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.backup.JobBar;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.BiFunction;

/// The last backup, the next, where they are, and making one now.
public final class BackupCard extends DataCard {

    private final BackupViewModel model;

    public BackupCard(BackupViewModel model, Texts texts) {
        super("data-backups", texts);
        this.model = model;
        Button make = button("backup-now", Feather.SAVE, "backup.make", model::makeNow);
        make.getStyleClass().add(Styles.ACCENT);
        make.disableProperty().bind(model.jobProperty().isNotNull());
        Button forget =
                button("second-forget", Feather.X, "backup.second.forget", model::forgetSecond);
        forget.visibleProperty()
                .bind(model.standingProperty().map(BackupCard::hasSecond).orElse(false));
        forget.managedProperty().bind(forget.visibleProperty());
        Label second = said("second-place", text(BackupWords::second));
        getChildren()
                .addAll(
                        heading("backup.heading"),
                        said("backup.about"),
                        done(),
                        said("backup-last", text(BackupWords::last)),
                        said("backup-next", text(BackupWords::next)),
                        new FlowPane(8, 8, make),
                        new JobBar(
                                "backup-job",
                                texts,
                                "backup.making",
                                model.jobProperty(),
                                model::giveUp),
                        heading("backup.second.heading"),
                        second,
                        new FlowPane(
                                8,
                                8,
                                button(
                                        "second-choose",
                                        Feather.HARD_DRIVE,
                                        "backup.second.choose",
                                        model::chooseSecond),
                                forget));
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                model.refresh();
                            }
                        });
    }

    private Label done() {
        Label done = words("settings-done");
        done.setId("backup-done");
        done.setGraphic(new Icon(Feather.CHECK_CIRCLE, done));
        done.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::made, model.madeProperty(), texts().messagesProperty()));
        done.visibleProperty().bind(model.madeProperty().isNotNull());
        done.managedProperty().bind(done.visibleProperty());
        return done;
    }

    private String made() {
        Made made = model.madeProperty().get();
        return made == null
                ? ""
                : texts().now(
                                "backup.made",
                                new BackupWords(texts().messages()).size(made.backup()));
    }

    private ObservableValue<String> text(BiFunction<BackupWords, Standing, String> how) {
        return Bindings.createStringBinding(
                () -> {
                    Standing now = model.standingProperty().get();
                    return now == null
                            ? texts().now("backup.looking")
                            : how.apply(new BackupWords(texts().messages()), now);
                },
                model.standingProperty(),
                texts().messagesProperty());
    }

    private static boolean hasSecond(@Nullable Standing now) {
        return now != null && now.second() != null;
    }
}
