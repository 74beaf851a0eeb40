package nl.basiseerst.cli;

import nl.basiseerst.application.usecase.CheckWeek;
import nl.basiseerst.application.words.Messages;

import picocli.CommandLine.Model.CommandSpec;

import java.util.function.Function;

/// `check --week W [--json [--conflicts]]`: the verdict of a week, and what does not fit in it.
public final class CheckCommand implements Command {

    private final Function<PracticePlace, CheckWeek> weeks;

    public CheckCommand(Function<PracticePlace, CheckWeek> weeks) {
        this.weeks = weeks;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Specs.command(name(), "--week W [--json [--conflicts]]" + Specs.PRACTICE, messages)
                .addOption(Specs.option("--week", "W", messages).required(true).build())
                .addOption(Specs.flag("--json", messages).build())
                .addOption(Specs.flag("--conflicts", messages).build());
    }

    @Override
    public int run(Arguments arguments, Messages messages, Console console) {
        var week = arguments.week();
        CheckWeek.Checked checked = weeks.apply(arguments.place()).check(week);
        if (arguments.has("--json")) {
            boolean all = arguments.has("--conflicts");
            console.out()
                    .println(CheckJson.of(checked.assessment(), all ? checked.conflicts() : null));
        } else {
            new CheckReport(messages).print(checked, console);
        }
        return checked.assessment().verdict().isAtRisk() ? ExitCode.AT_RISK : ExitCode.DONE;
    }
}
