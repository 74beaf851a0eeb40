package nl.basiseerst.ui.settings.log;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.audit.ChainCheck;
import nl.basiseerst.application.audit.ChainCheck.Misfit;
import nl.basiseerst.application.audit.ChainHead;
import nl.basiseerst.application.words.LogWords;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.settings.log.LogViewModel.Written;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Whether the log is whole, the newest link of its chain, and taking a copy of it.
final class ChainCard extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Texts texts;
    private final LogViewModel model;
    private final ProgressBar bar = new ProgressBar();

    ChainCard(Texts texts, LogViewModel model, ObservableValue<@Nullable Words> words) {
        this.texts = texts;
        this.model = model;
        getStyleClass().addAll("card", "log-chain");
        Label title = label("section-title");
        title.textProperty().bind(texts.of("settings.log.chain"));
        Label about = label("muted");
        about.textProperty().bind(texts.of("settings.log.chain.about"));
        Label link = label("log-link");
        link.setId("log-link");
        link.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::link, model.newestProperty(), texts.messagesProperty()));
        Button check =
                button("log-check", Feather.CHECK_SQUARE, "settings.log.check", model::check);
        check.disableProperty().bind(model.checkingProperty().isNotNull());
        Button stop = button("log-stop", Feather.X, "settings.log.stop", model::stopChecking);
        shownWhile(stop, model.checkingProperty().isNotNull());
        Button write =
                button(
                        "log-write",
                        Feather.UPLOAD,
                        "settings.log.write",
                        () -> {
                            Words now = words.getValue();
                            if (now != null) {
                                model.write(now.log());
                            }
                        });
        write.disableProperty().bind(model.writingProperty());
        Button print =
                button(
                        "log-print",
                        Feather.PRINTER,
                        "settings.log.print",
                        () -> model.print(texts.messages()));
        print.disableProperty().bind(model.writingProperty());
        bar.accessibleTextProperty().bind(texts.of("settings.log.checking"));
        bar.setMaxWidth(Double.MAX_VALUE);
        shownWhile(bar, model.checkingProperty().isNotNull());
        model.checkingProperty().subscribe(this::follow);
        getChildren()
                .setAll(
                        title,
                        about,
                        link,
                        new FlowPane(8, 8, check, stop, write, print),
                        bar,
                        outcome(),
                        written());
    }

    private void follow(@Nullable Job job) {
        bar.progressProperty().unbind();
        if (job != null) {
            bar.progressProperty().bind(job.fractionProperty());
        }
    }

    private String link() {
        ChainHead head = model.newestProperty().get();
        return head == null
                ? ""
                : texts.now(
                        "settings.log.link", Long.toString(head.changeNo()), LogWords.chain(head));
    }

    private Label outcome() {
        Label outcome = label("log-outcome");
        outcome.setId("log-outcome");
        outcome.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::sentence, model.checkedProperty(), texts.messagesProperty()));
        model.checkedProperty()
                .subscribe(
                        check -> {
                            boolean wrong = check != null && !check.isWhole();
                            outcome.pseudoClassStateChanged(WRONG, wrong);
                            outcome.setGraphic(
                                    new Icon(
                                            wrong ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE,
                                            outcome));
                        });
        shownWhile(outcome, model.checkedProperty().isNotNull());
        return outcome;
    }

    private String sentence() {
        ChainCheck check = model.checkedProperty().get();
        if (check == null) {
            return "";
        }
        Misfit first = check.first();
        return first == null
                ? texts.now("settings.log.whole", check.changes(), check.erased())
                : texts.now("settings.log.misfit." + first.why(), Long.toString(first.changeNo()));
    }

    private Label written() {
        Label done = label("settings-done");
        done.setId("log-written");
        done.setGraphic(new Icon(Feather.CHECK_CIRCLE, done));
        done.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> {
                                    Written last = model.writtenProperty().get();
                                    return last == null
                                            ? ""
                                            : texts.now(
                                                    "settings.log.written",
                                                    last.changes(),
                                                    last.file().toString());
                                },
                                model.writtenProperty(),
                                texts.messagesProperty()));
        shownWhile(done, model.writtenProperty().isNotNull());
        return done;
    }

    private Button button(String id, Ikon ikon, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        button.setGraphic(new Icon(ikon, button));
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void shownWhile(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
