package nl.basiseerst.cli;

import nl.basiseerst.application.usecase.CheckTasks;
import nl.basiseerst.application.words.Messages;

import picocli.CommandLine.Model.CommandSpec;

import java.util.function.Function;

/// `tasks --date D [--json]`: the tasks of a day, who has them, and whether they may.
public final class TasksCommand implements Command {

    private final Function<PracticePlace, CheckTasks> tasks;

    public TasksCommand(Function<PracticePlace, CheckTasks> tasks) {
        this.tasks = tasks;
    }

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Specs.command(name(), "--date D [--json]" + Specs.PRACTICE, messages)
                .addOption(Specs.option("--date", "D", messages).required(true).build())
                .addOption(Specs.flag("--json", messages).build());
    }

    @Override
    public int run(Arguments arguments, Messages messages, Console console) {
        var date = arguments.date();
        CheckTasks.Checked checked = tasks.apply(arguments.place()).check(date);
        if (arguments.has("--json")) {
            console.out().println(TasksJson.of(checked.board()));
        } else {
            new TasksReport(messages).print(checked, console);
        }
        return checked.board().isAllOk() ? ExitCode.DONE : ExitCode.AT_RISK;
    }
}
