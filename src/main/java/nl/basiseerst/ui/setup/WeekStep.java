package nl.basiseerst.ui.setup;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.setup.SetupStep;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import org.jspecify.annotations.Nullable;

/// The first weeks: the draft of the basic schedule in little, and making weeks from it.
final class WeekStep extends StepPane {

    private final WeekStepViewModel model;
    private final DraftGrid grid;
    private final FlowPane cycle = new FlowPane(4, 4);
    private final ToggleGroup shownWeek = new ToggleGroup();
    private final FormField<IsoWeek> first;
    private final FormField<Integer> weeks;
    private final Label planned = words("setup-done");
    private final Label nobody = said("setup.week.nobody");
    private final Button more;
    private final VBox draft;
    private final HBox progress = new HBox(12);
    private final ProgressBar bar = new ProgressBar();
    private final BooleanProperty unplanned = new SimpleBooleanProperty(this, "unplanned");
    private int shown = 1;

    WeekStep(WeekStepViewModel model, Texts texts) {
        super(texts, SetupStep.WEEK);
        this.model = model;
        grid = new DraftGrid(texts);
        first =
                new ChoiceField<>(
                                texts,
                                model.choices(),
                                (all, week) -> new Terms(all).week(week),
                                model::beginIn)
                        .named("setup.week.first")
                        .known("setup-first-week");
        weeks =
                new TypedField<>(texts, Spellings.whole(), model::make)
                        .named("setup.week.count")
                        .known("setup-weeks");
        more = button("setup-stamp-more", "setup.week.more", () -> model.stamp(() -> {}));
        planned.setId("setup-planned");
        nobody.setId("setup-week-nobody");
        Button cancel = button("setup-stamp-cancel", "setup.week.cancel", model::cancel);
        bar.getStyleClass().add("setup-progress");
        Label going = new Label();
        going.textProperty().bind(texts.of("setup.week.going"));
        progress.getChildren().addAll(bar, going, cancel);
        progress.setAlignment(Pos.CENTER_LEFT);
        draft =
                part(
                        "setup.week.draft",
                        said("setup.week.draft.about"),
                        cycle,
                        grid,
                        button("setup-week-basic", "setup.week.basic", model::toBasic));
        getChildren()
                .addAll(
                        new VBox(12, new FieldGrid(18, first, weeks), planned, more, progress),
                        nobody,
                        draft);
        model.stateProperty().subscribe(this::show);
        model.doneProperty().subscribe(_ -> tell());
        model.jobProperty().subscribe(this::follow);
        texts.messagesProperty().subscribe((_, _) -> show(model.stateProperty().get()));
    }

    @Override
    void focusFirst() {
        first.focusEditor();
    }

    @Override
    ObservableValue<String> onwardText() {
        return Bindings.createStringBinding(
                () -> texts().now(unplanned.get() ? "setup.week.onward" : "setup.onward"),
                unplanned,
                texts().messagesProperty());
    }

    /// Makes the weeks if there are none yet, and goes on once they are there.
    @Override
    void onward(Runnable go) {
        if (model.isUnplanned() && model.canStamp()) {
            model.stamp(go);
        } else {
            go.run();
        }
    }

    private void show(WeekStepViewModel.@Nullable State state) {
        if (state == null) {
            return;
        }
        boolean works = !state.drafts().isEmpty();
        visible(draft, works);
        visible(nobody, !works);
        unplanned.set(model.isUnplanned() && works);
        visible(more, works && !unplanned.get());
        first.show(model.first());
        weeks.show(model.weeks());
        shown = Math.clamp(shown, 1, Math.max(1, state.drafts().size()));
        fillCycle(state);
        if (works) {
            grid.show(state.drafts().get(shown - 1));
        }
        tell();
    }

    /// Which week of the cycle is shown, where there are several.
    private void fillCycle(WeekStepViewModel.State state) {
        visible(cycle, state.drafts().size() > 1);
        if (cycle.getChildren().size() != state.drafts().size()) {
            cycle.getChildren().clear();
            for (int i = 1; i <= state.drafts().size(); i++) {
                cycle.getChildren().add(week(i));
            }
        }
        for (int i = 0; i < cycle.getChildren().size(); i++) {
            ((ToggleButton) cycle.getChildren().get(i)).setSelected(i + 1 == shown);
        }
    }

    private ToggleButton week(int number) {
        ToggleButton week = new ToggleButton();
        week.setId("setup-cycle-" + number);
        week.setToggleGroup(shownWeek);
        week.textProperty().bind(texts().of("setup.week.of-cycle", number));
        week.setOnAction(
                _ -> {
                    shown = number;
                    show(model.stateProperty().get());
                });
        return week;
    }

    private void tell() {
        WeekStepViewModel.State state = model.stateProperty().get();
        WeekStepViewModel.Done done = model.doneProperty().get();
        String said = "";
        if (done != null) {
            said =
                    texts().now(
                                    "setup.week.done",
                                    done.weeks(),
                                    done.blocks(),
                                    done.closed(),
                                    done.kept());
        } else if (state != null && !state.stamped().isEmpty()) {
            Terms terms = new Terms(texts().messages());
            said =
                    texts().now(
                                    "setup.week.stamped",
                                    state.stamped().size(),
                                    terms.week(state.stamped().getFirst()),
                                    terms.week(state.stamped().getLast()));
        }
        planned.setText(said);
        visible(planned, !said.isEmpty());
    }

    private void follow(@Nullable Job job) {
        visible(progress, job != null);
        setReady(job == null);
        bar.progressProperty().unbind();
        if (job != null) {
            bar.progressProperty().bind(job.fractionProperty());
        }
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
