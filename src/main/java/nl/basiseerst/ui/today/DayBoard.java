package nl.basiseerst.ui.today;

import nl.basiseerst.application.usecase.CheckTasks;
import nl.basiseerst.application.usecase.PrepareTasks;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Names;
import nl.basiseerst.application.words.TaskWords;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskBoard;
import nl.basiseerst.domain.delegation.TaskBoard.CheckedTask;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.ui.common.desk.Shown;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The tasks of one day in the words of one language. Immutable.
final class DayBoard {

    private final Shown shown;
    private final TaskBoard board;
    private final TaskWords words;
    private final Terms terms;
    private final Names names;
    private final List<TaskCard> cards;

    DayBoard(Shown shown, Messages messages) {
        this.shown = shown;
        board = CheckTasks.board(shown.plan(), shown.date());
        words = new TaskWords(messages, shown.plan());
        terms = new Terms(messages);
        names = new Names(shown.plan());
        cards = board.pressingFirst().stream().map(this::card).toList();
    }

    LocalDate date() {
        return shown.date();
    }

    /// Whether the practice is open that day.
    boolean isOpen() {
        return shown.plan().practice().isOpenOn(shown.date());
    }

    /// All tasks of the day, most pressing first.
    List<TaskCard> cards() {
        return cards;
    }

    BoardCounts counts() {
        return new BoardCounts(board.tasks().size(), board.done(), board.decisions());
    }

    /// The kinds of task that the day should have and has not.
    List<TaskType> missing() {
        return PrepareTasks.missing(shown.plan(), shown.date());
    }

    /// The kinds of task that can be added.
    List<TaskType> addable() {
        return PrepareTasks.addable(shown.plan());
    }

    /// The task with that id; empty if it is not one of the day.
    Optional<Task> task(String id) {
        return checked(id).map(CheckedTask::task);
    }

    /// All there is to know and to do about the task with that id.
    Optional<TaskChoice> choice(String id) {
        return checked(id).map(t -> TaskChoice.of(t, card(t), board, names, words, terms));
    }

    private Optional<CheckedTask> checked(String id) {
        return board.tasks().stream().filter(t -> t.task().id().equals(id)).findFirst();
    }

    private TaskCard card(CheckedTask checked) {
        String assignee = checked.task().assignee();
        String name = assignee == null ? "" : names.member(assignee).name();
        return TaskCard.of(checked, name, words, terms);
    }
}
