package nl.basiseerst.ui.settings.paste;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.intake.IntakePreview;
import nl.basiseerst.application.intake.Problem;
import nl.basiseerst.application.intake.SheetKind;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.function.Consumer;

/// What taking the sheet over comes to, what is in the way, and the decision.
final class ResultCard extends PasteCard {

    private static final int ROWS = 6;
    private static final double ROW_EM = 2.6;

    private final PasteViewModel model;
    private final Label counts = words("paste-counts");
    private final Label week = words("muted");
    private final QuestionRows questions;
    private final VBox asking;
    private final ListView<Problem> problems = new ListView<>();
    private final Label wrong = words("section-title");
    private final CheckBox leaveOut = new CheckBox();
    private final CheckBox replace = new CheckBox();

    /// @param point shows the cell of a problem
    ResultCard(Texts texts, PasteViewModel model, Consumer<Problem> point) {
        super(texts);
        this.model = model;
        setId("paste-result");
        counts.setId("paste-counts");
        questions = new QuestionRows(texts, model);
        asking = new VBox(12, heading("paste.questions"), questions);
        problems.setId("paste-problems");
        problems.accessibleTextProperty().bind(texts.of("paste.problems.list"));
        problems.setCellFactory(_ -> new ProblemCell(texts));
        problems.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        problem -> {
                            if (problem != null) {
                                point.accept(problem);
                            }
                        });
        tick(leaveOut, "paste-leaveout");
        leaveOut.textProperty().bind(texts.of("paste.leaveout"));
        leaveOut.selectedProperty().bindBidirectional(model.leaveOutProperty());
        tick(replace, "paste-replace");
        replace.textProperty().bind(texts.of("paste.replace"));
        replace.selectedProperty().bindBidirectional(model.replaceProperty());
        getChildren()
                .addAll(
                        heading("paste.result"),
                        counts,
                        week,
                        replace,
                        asking,
                        wrong,
                        problems,
                        leaveOut,
                        decision(),
                        said("paste.undoable"));
        model.previewProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(() -> show(model.previewProperty().get()));
    }

    private static void tick(CheckBox box, String id) {
        box.setId(id);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
    }

    private FlowPane decision() {
        Button accept = button("paste-accept", Feather.CHECK, "paste.accept", model::accept);
        accept.getStyleClass().add(Styles.ACCENT);
        accept.disableProperty().bind(model.acceptableProperty().not());
        Button cancel = button("paste-cancel", Feather.X, "paste.cancel", model::clear);
        return new FlowPane(8, 8, accept, cancel);
    }

    private void show(@Nullable IntakePreview preview) {
        visible(this, preview != null);
        PracticePlan plan = model.planProperty().get();
        if (preview == null || plan == null) {
            return;
        }
        LocalDate first = preview.first();
        String from =
                first == null
                        ? ""
                        : " "
                                + texts().now(
                                                "paste.first",
                                                new Terms(texts().messages()).dateWithYear(first));
        counts.setText(
                texts().now(
                                        preview.edits().isEmpty() && preview.problems().isEmpty()
                                                ? "paste.counts.none"
                                                : "paste.counts",
                                        preview.added(),
                                        preview.changed(),
                                        preview.same(),
                                        preview.removed())
                        + from);
        boolean roster = preview.kind() == SheetKind.ROSTER || preview.kind() == SheetKind.GRID;
        week.setText(
                texts().now("paste.week.of", new Terms(texts().messages()).week(model.week())));
        visible(week, roster);
        visible(replace, roster);
        visible(asking, !preview.questions().isEmpty());
        questions.show(preview, plan);
        int count = preview.problems().size();
        wrong.setText(texts().now("paste.problems", count));
        visible(wrong, count > 0);
        visible(problems, count > 0);
        visible(leaveOut, count > 0);
        problems.getItems().setAll(preview.problems());
        problems.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () ->
                                        (Math.min(ROWS, count) * ROW_EM + 0.5)
                                                * counts.getFont().getSize(),
                                counts.fontProperty()));
        problems.setMinHeight(USE_PREF_SIZE);
    }
}
