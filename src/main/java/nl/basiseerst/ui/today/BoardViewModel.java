package nl.basiseerst.ui.today;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.usecase.PrepareTasks;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskStep;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The tasks of the shown day: which one is chosen, and what is done to it. Every change goes to
/// the desk, so that it is stored and can be taken back. Use on the JavaFX thread only.
final class BoardViewModel {

    private static final String PLACE = "today";

    private final Desk desk;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable DayBoard> board =
            new ReadOnlyObjectWrapper<>(this, "board");
    private final ReadOnlyObjectWrapper<List<TaskCard>> cards =
            new ReadOnlyObjectWrapper<>(this, "cards", List.of());
    private final ReadOnlyObjectWrapper<@Nullable TaskChoice> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen");
    private final BooleanProperty onlyOpen = new SimpleBooleanProperty(this, "onlyOpen");
    private final ReadOnlyBooleanWrapper handingOver =
            new ReadOnlyBooleanWrapper(this, "handingOver");
    private @Nullable String wanted;

    BoardViewModel(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        desk.shownProperty().subscribe(_ -> refresh());
        texts.messagesProperty().subscribe(_ -> refresh());
        onlyOpen.subscribe(_ -> refresh());
        desk.destinationProperty().subscribe(this::follow);
    }

    /// All there is of the day; null until the practice was read.
    ReadOnlyObjectProperty<@Nullable DayBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /// The tasks that are shown, most pressing first.
    ReadOnlyObjectProperty<List<TaskCard>> cardsProperty() {
        return cards.getReadOnlyProperty();
    }

    /// The chosen one of them; null when there are none.
    ReadOnlyObjectProperty<@Nullable TaskChoice> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Whether tasks that are done are left out.
    BooleanProperty onlyOpenProperty() {
        return onlyOpen;
    }

    /// Whether the next member who is chosen takes over from who has the task.
    ReadOnlyBooleanProperty handingOverProperty() {
        return handingOver.getReadOnlyProperty();
    }

    void choose(String task) {
        if (!task.equals(wanted)) {
            handingOver.set(false);
        }
        wanted = task;
        showChosen();
    }

    /// Chooses the task so many rows further, or the last one there is in that direction.
    void move(int rows) {
        List<TaskCard> shown = cards.get();
        if (!shown.isEmpty()) {
            choose(shown.get(Math.clamp((long) place() + rows, 0, shown.size() - 1)).id());
        }
    }

    /// Gives the chosen task to one of its candidates; nobody else can be given it.
    ///
    /// @param number place in the list of candidates, from 0; nothing happens where there is none
    void give(int number) {
        TaskChoice choice = chosen.get();
        Optional<Task> task = task();
        if (choice == null || task.isEmpty() || !choice.canBeGiven()) {
            return;
        }
        if (number < 0 || number >= choice.candidates().size()) {
            return;
        }
        if (choice.candidates().get(number).hasIt()) {
            return;
        }
        String member = choice.candidates().get(number).member();
        boolean over = handingOver.get();
        handingOver.set(false);
        change(over ? task.get().handedOverTo(member) : task.get().givenTo(member));
    }

    /// Asks whom to hand the chosen task over to; asked again, no longer.
    void handOver() {
        TaskChoice choice = chosen.get();
        handingOver.set(choice != null && choice.canBeHandedOver() && !handingOver.get());
    }

    void stopHandingOver() {
        handingOver.set(false);
    }

    /// Takes a step with the chosen task, if it is possible. Once a task is done, the next one that
    /// is not is chosen.
    void take(TaskStep step) {
        Optional<Task> task = task();
        if (task.isEmpty() || !step.isPossible(task.get())) {
            return;
        }
        handingOver.set(false);
        String before = wanted;
        if (step == TaskStep.FINISH) {
            wanted = nextToDo().orElse(wanted);
        }
        if (!change(step.apply(task.get()))) {
            wanted = before;
            showChosen();
        }
    }

    /// Puts the tasks the day should have on the board, as one change.
    void prepare() {
        Shown shown = desk.shownProperty().get();
        if (shown != null) {
            desk.edit(
                    shown.date().toString(), PrepareTasks.missingTasks(shown.plan(), shown.date()));
        }
    }

    /// Adds a task of that kind to the day, and chooses it.
    void add(TaskType type) {
        Shown shown = desk.shownProperty().get();
        if (shown != null) {
            Task task = PrepareTasks.task(type, shown.date());
            wanted = task.id();
            desk.edit(task.id(), List.of(new Edit.Add(task)));
        }
    }

    /// Whether the day that is shown is today.
    boolean isToday() {
        DayBoard day = board.get();
        return day != null && day.date().equals(desk.today());
    }

    private boolean change(Task changed) {
        return desk.edit(changed.id(), List.of(new Edit.Update(changed)));
    }

    private Optional<Task> task() {
        TaskChoice choice = chosen.get();
        DayBoard day = board.get();
        return choice == null || day == null ? Optional.empty() : day.task(choice.card().id());
    }

    private Optional<String> nextToDo() {
        List<TaskCard> shown = cards.get();
        int at = place();
        return Stream.concat(shown.stream().skip(at + 1L), shown.stream().limit(Math.max(at, 0)))
                .filter(card -> !card.isDone())
                .map(TaskCard::id)
                .findFirst();
    }

    /// Place of the wanted task among those shown, -1 when it is not.
    private int place() {
        List<TaskCard> shown = cards.get();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id().equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private void follow(@Nullable Destination destination) {
        if (destination == null || !destination.place().equals(PLACE)) {
            return;
        }
        Shown shown = desk.shownProperty().get();
        String thing = destination.thing();
        if (thing == null) {
            return;
        }
        wanted = thing;
        handingOver.set(false);
        onlyOpen.set(false); // it may be done
        Optional<Task> task =
                shown == null
                        ? Optional.empty()
                        : shown.plan().tasks().stream()
                                .filter(t -> t.id().equals(thing))
                                .findFirst();
        task.filter(t -> shown != null && !t.date().equals(shown.date()))
                .ifPresentOrElse(
                        t -> {
                            desk.show(t.date());
                            wanted = thing;
                        },
                        this::showChosen);
    }

    private void refresh() {
        Shown shown = desk.shownProperty().get();
        DayBoard before = board.get();
        DayBoard now = shown == null ? null : new DayBoard(shown, texts.messages());
        boolean sameDay =
                before != null && now != null && Objects.equals(before.date(), now.date());
        int at = sameDay ? place() : 0;
        board.set(now);
        cards.set(
                now == null
                        ? List.of()
                        : now.cards().stream()
                                .filter(card -> !onlyOpen.get() || !card.isDone())
                                .toList());
        if (place() < 0 && !cards.get().isEmpty()) {
            wanted = cards.get().get(Math.clamp(at, 0, cards.get().size() - 1)).id();
            handingOver.set(false);
        }
        showChosen();
    }

    private void showChosen() {
        DayBoard day = board.get();
        String task = wanted;
        boolean there = day != null && task != null && place() >= 0;
        chosen.set(there && day != null && task != null ? day.choice(task).orElse(null) : null);
    }

    Desk desk() {
        return desk;
    }
}
