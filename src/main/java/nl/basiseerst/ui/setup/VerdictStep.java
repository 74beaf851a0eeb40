package nl.basiseerst.ui.setup;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.setup.Missing;
import nl.basiseerst.application.setup.Readiness;
import nl.basiseerst.application.setup.SetupStep;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;
import nl.basiseerst.ui.common.desk.VerdictStrip;
import nl.basiseerst.ui.common.desk.VerdictViewModel;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// The verdict on the first week, what it rests on, and where to go from here.
final class VerdictStep extends StepPane {

    /// In the size of the heading.
    private static final double DAYS_EM = 48;

    private final VerdictStepViewModel model;
    private final Label week = words("section-title");
    private final VBox verdict;
    private final Label none = said("setup.verdict.none");
    private final VBox open = new VBox(4);
    private final VBox unsure;
    private final Label sure = said("setup.verdict.sure");
    private final Node first;

    VerdictStep(Desk desk, SetupProgress progress, Texts texts, Consumer<Printable> print) {
        super(texts, SetupStep.VERDICT);
        model = new VerdictStepViewModel(desk, progress);
        VerdictStrip strip = new VerdictStrip(new VerdictViewModel(desk, texts), texts);
        week.setId("setup-verdict-week");
        none.setId("setup-verdict-none");
        first = button("setup-to-week", Feather.CALENDAR, "setup.verdict.week", model::toWeek);
        FlowPane ways =
                new FlowPane(
                        8,
                        8,
                        first,
                        button(
                                "setup-to-guard",
                                Feather.SHIELD,
                                "setup.verdict.guard",
                                model::toGuard),
                        button(
                                "setup-print",
                                Feather.PRINTER,
                                "setup.verdict.print",
                                () -> model.week().map(Printable.Week::new).ifPresent(print)));
        verdict = new VBox(16, week, strip, part("setup.verdict.ways", ways));
        open.setId("setup-open");
        unsure = part("setup.verdict.open", said("setup.verdict.open.about"), open);
        sure.setId("setup-sure");
        strip.setViewOrder(-1);
        // the days side by side need their room; their verdicts stand in the week as well
        strip.withDaysProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> getWidth() > DAYS_EM * week.getFont().getSize(),
                                widthProperty(),
                                week.fontProperty()));
        verdict.setViewOrder(-1); // its card lies over what comes below
        getChildren().addAll(verdict, none, unsure, sure);
        desk.shownProperty().subscribe(this::name);
        progress.readinessProperty().subscribe(this::list);
        texts.messagesProperty()
                .subscribe(
                        (_, _) -> {
                            name(desk.shownProperty().get());
                            list(progress.readinessProperty().get());
                        });
    }

    @Override
    void focusFirst() {
        model.arrive();
        first.requestFocus();
    }

    @Override
    ObservableValue<String> onwardText() {
        return texts().of("setup.verdict.onward");
    }

    private void name(@Nullable Shown shown) {
        week.setText(shown == null ? "" : new Terms(texts().messages()).week(shown.week()));
    }

    private void list(@Nullable Readiness readiness) {
        boolean planned =
                readiness != null && readiness.state(SetupStep.VERDICT) == Readiness.State.DONE;
        visible(verdict, planned);
        visible(none, !planned);
        open.getChildren().clear();
        if (readiness != null) {
            StepWords words = new StepWords(texts().messages());
            for (Missing missing : readiness.missing()) {
                Hyperlink link = new Hyperlink(words.sentence(missing));
                link.setId("setup-open-" + missing.kind());
                link.setWrapText(true);
                link.setOnAction(_ -> model.toStep(missing.kind().step()));
                open.getChildren().add(link);
            }
        }
        visible(unsure, !open.getChildren().isEmpty());
        visible(sure, readiness != null && readiness.left() == 0);
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
