package nl.basiseerst.cli;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;

import picocli.CommandLine.Model.CommandSpec;

import java.nio.file.Path;

/// `backup F`: writes a verified copy of all stored data to a file.
public final class BackupCommand implements Command {

    /// Makes the copy.
    @FunctionalInterface
    public interface Backups {

        /// @return how many rows are in it
        /// @throws nl.basiseerst.application.Failure if it cannot be made
        long write(PracticePlace place, Path file);
    }

    private final Backups backups;

    public BackupCommand(Backups backups) {
        this.backups = backups;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Specs.command(name(), "F [--data DIR]", messages)
                .addPositional(Specs.file("cli.backup.file", messages));
    }

    @Override
    public int run(Arguments arguments, Messages messages, Console console) {
        if (arguments.has("--file")) {
            throw new UsageMistake("stored-only", name());
        }
        Path file = arguments.file().toAbsolutePath();
        long rows = backups.write(arguments.place(), file);
        console.out()
                .println(
                        messages.text(
                                "cli.backup.done",
                                file.toString(),
                                new Terms(messages).count(rows)));
        return ExitCode.DONE;
    }
}
