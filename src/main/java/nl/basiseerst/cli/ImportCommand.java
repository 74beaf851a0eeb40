package nl.basiseerst.cli;

import nl.basiseerst.application.usecase.ImportPractice;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;

import picocli.CommandLine.Model.CommandSpec;

import java.util.function.Function;

/// `import F`: takes a practice file in, in place of what was stored.
public final class ImportCommand implements Command {

    private final Function<PracticePlace, ImportPractice> imports;
    private final String user;

    /// @param user who does it, for the change log
    public ImportCommand(Function<PracticePlace, ImportPractice> imports, String user) {
        this.imports = imports;
        this.user = user;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Specs.command(name(), "F [--data DIR]", messages)
                .addPositional(Specs.file("cli.import.file", messages));
    }

    @Override
    public int run(Arguments arguments, Messages messages, Console console) {
        if (arguments.has("--file")) {
            throw new UsageMistake("import-file");
        }
        var file = arguments.file();
        PracticePlan plan = imports.apply(arguments.place()).from(file, user);
        console.out()
                .println(
                        messages.text(
                                "cli.import.done",
                                plan.practice().name(),
                                Integer.toString(plan.members().size()),
                                Integer.toString(plan.blocks().size()),
                                Integer.toString(plan.tasks().size())));
        return ExitCode.DONE;
    }
}
