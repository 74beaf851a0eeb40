package nl.basiseerst.cli;

import nl.basiseerst.application.usecase.ExportPractice;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;

import picocli.CommandLine.Model.CommandSpec;

import java.util.function.Function;
import java.util.function.Predicate;

/// `export F`: writes the whole practice to a practice file.
public final class ExportCommand implements Command {

    private final Function<PracticePlace, ExportPractice> exports;
    private final Predicate<PracticePlace> encrypted;

    /// @param encrypted whether what is stored there is
    public ExportCommand(
            Function<PracticePlace, ExportPractice> exports, Predicate<PracticePlace> encrypted) {
        this.exports = exports;
        this.encrypted = encrypted;
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
        if (encrypted.test(arguments.place())) {
            console.out().println(messages.text("cli.export.open"));
        }
        return ExitCode.DONE;
    }
}
