package nl.basiseerst.cli;

import nl.basiseerst.application.usecase.ExportPractice;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;

import picocli.CommandLine.Model.CommandSpec;

import java.util.function.Function;

/// `export F`: writes the whole practice to a practice file.
public final class ExportCommand implements Command {

    private final Function<PracticePlace, ExportPractice> exports;

    public ExportCommand(Function<PracticePlace, ExportPractice> exports) {
        this.exports = exports;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Specs.command(name(), "F" + Specs.PRACTICE, messages)
                .addPositional(Specs.file("cli.export.file", messages));
    }

    @Override
    public int run(Arguments arguments, Messages messages, Console console) {
        var file = arguments.file();
        PracticePlan plan = exports.apply(arguments.place()).to(file);
        console.out()
                .println(
                        messages.text(
                                "cli.export.done",
                                plan.practice().name(),
                                file.toAbsolutePath().toString()));
        return ExitCode.DONE;
    }
}
