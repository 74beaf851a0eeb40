package nl.basiseerst.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.usecase.EditPractice.Step;
import nl.basiseerst.application.usecase.EditPractice.Steps;
import nl.basiseerst.application.words.ChangeWords;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.SaveState;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;

/// What is said above every view: whose practice it is, whether it is saved, and what can be taken
/// back. Use on the JavaFX thread only.
final class WorkBarViewModel {

    private final Desk desk;
    private final Texts texts;

    WorkBarViewModel(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /// Name of the practice; empty while there is none.
    ObservableValue<String> practice() {
        return Bindings.createStringBinding(
                () -> {
                    Shown shown = desk.shownProperty().get();
                    return shown == null ? "" : shown.plan().practice().name();
                },
                desk.shownProperty());
    }

    /// Whether everything is on disk, in words.
    ObservableValue<String> saved() {
        return Bindings.createStringBinding(
                () -> said(desk.savingProperty().get()),
                desk.savingProperty(),
                texts.messagesProperty());
    }

    /// `Ongedaan maken: …`, with what would be taken back.
    ObservableValue<String> undo() {
        return step("ui.undo", steps -> named(steps.undo(), e -> e));
    }

    /// `Opnieuw: …`, with what would be done again.
    ObservableValue<String> redo() {
        return step("ui.redo", steps -> named(steps.redo(), ChangeEntry::inverse));
    }

    /// Also if there is something that whoever is at work may not take back.
    ObservableValue<Boolean> nothingToUndo() {
        return nothing(Steps::undo);
    }

    ObservableValue<Boolean> nothingToRedo() {
        return nothing(Steps::redo);
    }

    private ObservableValue<Boolean> nothing(Function<Steps, @Nullable Step> which) {
        return Bindings.createBooleanBinding(
                () -> {
                    Step step = which.apply(desk.stepsProperty().get());
                    return step == null || !desk.rights().permit(step.entries());
                },
                desk.stepsProperty(),
                desk.rights().actorProperty());
    }

    private ObservableValue<String> step(String key, Function<Steps, String> name) {
        return Bindings.createStringBinding(
                () -> {
                    String what = name.apply(desk.stepsProperty().get());
                    return what.isEmpty() ? texts.now(key) : texts.now(key + ".of", what);
                },
                desk.stepsProperty(),
                desk.shownProperty(),
                texts.messagesProperty());
    }

    private String named(@Nullable Step step, Function<ChangeEntry, ChangeEntry> asDone) {
        Shown shown = desk.shownProperty().get();
        if (step == null || shown == null) {
            return "";
        }
        List<ChangeEntry> entries = step.entries().stream().map(asDone).toList();
        return new ChangeWords(texts.messages(), shown.plan()).of(entries);
    }

    private String said(SaveState state) {
        return switch (state) {
            case SaveState.Unchanged _ -> texts.now("ui.saved.unchanged");
            case SaveState.Saving _ -> texts.now("ui.saved.saving");
            case SaveState.NotSaved _ -> texts.now("ui.saved.not");
            case SaveState.Saved saved -> {
                Shown shown = desk.shownProperty().get();
                yield shown == null
                        ? texts.now("ui.saved.unchanged")
                        : texts.now("ui.saved.at", clock(saved, shown));
            }
        };
    }

    private static String clock(SaveState.Saved saved, Shown shown) {
        LocalTime time = saved.at().atZone(shown.plan().practice().zone()).toLocalTime();
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
