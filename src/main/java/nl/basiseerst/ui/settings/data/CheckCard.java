package nl.basiseerst.ui.settings.data;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.backup.CheckData;
import nl.basiseerst.application.backup.CheckData.Mend;
import nl.basiseerst.application.backup.RebuildData.Rebuilt;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.health.HealthReport;
import nl.basiseerst.application.health.Severity;
import nl.basiseerst.application.words.BackupWords;
import nl.basiseerst.application.words.HealthWords;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.backup.JobBar;

import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;

/// "Gegevens controleren": what was found, how bad it is, and what to do.
public final class CheckCard extends DataCard {

    private final CheckViewModel model;
    private final VBox findings = new VBox(12);

    public CheckCard(CheckViewModel model, Texts texts) {
        super("data-check", texts);
        this.model = model;
        Button check = button("check-now", Feather.ACTIVITY, "backup.check.go", model::check);
        check.disableProperty()
                .bind(
                        model.jobProperty()
                                .isNotNull()
                                .or(model.rebuilding().jobProperty().isNotNull()));
        getChildren()
                .addAll(
                        heading("backup.check.heading"),
                        said("backup.check.about"),
                        new FlowPane(8, 8, check),
                        new JobBar(
                                "check-job",
                                texts,
                                "backup.checking",
                                model.jobProperty(),
                                model::giveUp),
                        new JobBar(
                                "rebuild-job",
                                texts,
                                "backup.rebuilding",
                                model.rebuilding().jobProperty(),
                                model.rebuilding()::giveUp),
                        rebuilt(),
                        findings);
        findings.setId("check-findings");
        model.reportProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> show());
    }

    private Label rebuilt() {
        Label done = words("settings-done");
        done.setId("rebuild-done");
        done.setGraphic(new Icon(Feather.CHECK_CIRCLE, done));
        done.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::sentence,
                                model.rebuilding().doneProperty(),
                                texts().messagesProperty()));
        done.visibleProperty().bind(done.textProperty().isNotEmpty());
        done.managedProperty().bind(done.visibleProperty());
        return done;
    }

    private String sentence() {
        Rebuilt done = model.rebuilding().doneProperty().get();
        return done == null ? "" : new BackupWords(texts().messages()).rebuilt(done);
    }

    private void show() {
        HealthReport report = model.reportProperty().get();
        findings.getChildren().clear();
        if (report != null) {
            Label outcome = words(report.isSound() ? "settings-done" : "check-not-sound");
            outcome.setId("check-outcome");
            outcome.setGraphic(
                    new Icon(
                            report.isSound() ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE,
                            outcome));
            outcome.setText(
                    texts().now(
                                    report.isSound()
                                            ? "backup.check.sound"
                                            : "backup.check.not-sound",
                                    report.rows()));
            findings.getChildren().add(outcome);
            report.findings().forEach(finding -> findings.getChildren().add(row(finding)));
        }
    }

    private VBox row(Finding finding) {
        HealthWords said = new HealthWords(texts().messages());
        Label severity = words("check-severity");
        severity.setText(said.severity(finding.severity()));
        severity.setGraphic(new Icon(icon(finding.severity()), severity));
        severity.getStyleClass().add("check-" + finding.severity().name().toLowerCase(Locale.ROOT));
        Label sentence = words("settings-value");
        sentence.setText(said.sentence(finding));
        VBox row = new VBox(4, severity, sentence);
        row.getStyleClass().add("check-finding");
        Mend mend = CheckData.mend(finding);
        if (mend != Mend.NONE && mend != Mend.RESTORE) {
            Button button =
                    button(
                            "mend-" + finding.key(),
                            Feather.TOOL,
                            "backup.mend." + mend.name(),
                            () -> model.mend(finding));
            row.getChildren().add(new FlowPane(button));
        }
        return row;
    }

    private static Feather icon(Severity severity) {
        return switch (severity) {
            case NOTICE -> Feather.INFO;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case ERROR -> Feather.X_OCTAGON;
        };
    }
}
