package nl.basiseerst.cli;

import nl.basiseerst.application.backup.RestoreBackup.Restored;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;

import picocli.CommandLine.Model.CommandSpec;

import java.nio.file.Path;

/// `restore F`: puts a copy of all data in the place of what is stored, which is kept aside.
public final class RestoreCommand implements Command {

    /// Puts the copy back.
    @FunctionalInterface
    public interface Restoring {

        /// @throws nl.basiseerst.application.Failure if that cannot be done; everything is as it
        ///   was
        Restored from(PracticePlace place, Path file);
    }

    private final Restoring restoring;

    public RestoreCommand(Restoring restoring) {
        this.restoring = restoring;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Specs.command(name(), "F [--data DIR]", messages)
                .addPositional(Specs.file("cli.restore.file", messages));
    }

    @Override
    public int run(Arguments arguments, Messages messages, Console console) {
        if (arguments.has("--file")) {
            throw new UsageMistake("stored-only", name());
        }
        Path file = arguments.file().toAbsolutePath();
        Restored restored = restoring.from(arguments.place(), file);
        console.out()
                .println(
                        messages.text(
                                "cli.restore.done",
                                file.toString(),
                                new Terms(messages).count(restored.rows())));
        Path kept = restored.keptAside();
        if (kept != null) {
            console.out().println(messages.text("cli.restore.kept", kept.toString()));
        }
        return ExitCode.DONE;
    }
}
