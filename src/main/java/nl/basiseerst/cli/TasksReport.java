package nl.basiseerst.cli;

import nl.basiseerst.application.usecase.CheckTasks.Checked;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Names;
import nl.basiseerst.application.words.TaskWords;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.delegation.TaskBoard.CheckedTask;
import nl.basiseerst.domain.delegation.TaskBoard.State;

import java.time.LocalDate;
import java.util.List;

/// The tasks of a day to read in a terminal, those that ask for a decision first.
public final class TasksReport {

    private static final int CANDIDATES = 4;

    /// Columns of the table: task, who, how far.
    private static final int WORDS = 3;

    private final Messages messages;
    private final Terms terms;

    public TasksReport(Messages messages) {
        this.messages = messages;
        this.terms = new Terms(messages);
    }

    public void print(Checked checked, Console console) {
        Page page = new Page(console.out());
        LocalDate date = checked.board().date();
        List<CheckedTask> tasks = checked.board().tasks();
        page.line(
                messages.text(
                        "cli.tasks.title",
                        checked.plan().practice().name(),
                        terms.dateWithYear(date)));
        page.blank();
        if (!checked.plan().practice().isOpenOn(date)) {
            page.line(messages.text("cli.tasks.closed"));
        }
        if (tasks.isEmpty()) {
            page.line(messages.text("cli.tasks.none"));
            return;
        }
        long wrong = tasks.stream().filter(t -> t.state() != State.OK).count();
        page.line(
                wrong == 0
                        ? messages.text("cli.tasks.all", Integer.toString(tasks.size()))
                        : messages.text(
                                "cli.tasks.some",
                                Integer.toString(tasks.size()),
                                Long.toString(wrong)));
        tasks.stream().filter(t -> t.state() != State.OK).forEach(t -> problem(page, checked, t));
        List<CheckedTask> fine = tasks.stream().filter(t -> t.state() == State.OK).toList();
        if (!fine.isEmpty()) {
            TaskWords words = new TaskWords(messages, checked.plan());
            Names names = new Names(checked.plan());
            page.blank();
            page.line("● " + words.state(State.OK));
            page.table(WORDS, fine.stream().map(t -> row(words, names, t)).toList());
        }
    }

    private void problem(Page page, Checked checked, CheckedTask task) {
        TaskWords words = new TaskWords(messages, checked.plan());
        String assignee = task.task().assignee();
        String who = assignee == null ? "" : new Names(checked.plan()).member(assignee).name();
        page.blank();
        page.line(
                "▲ "
                        + task.type().name()
                        + (who.isEmpty() ? "" : " · " + who)
                        + " · "
                        + words.state(task.state()));
        words.refusals(task).forEach(reason -> page.wrapped("  - ", reason));
        page.wrapped("  → ", words.candidates(task, CANDIDATES));
    }

    private static List<String> row(TaskWords words, Names names, CheckedTask task) {
        String assignee = task.task().assignee();
        return List.of(
                task.type().name(),
                assignee == null ? "" : names.member(assignee).name(),
                words.status(task.task().status()));
    }
}
