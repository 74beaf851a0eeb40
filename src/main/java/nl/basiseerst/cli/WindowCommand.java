package nl.basiseerst.cli;

import nl.basiseerst.application.words.Messages;

import picocli.CommandLine.Model.CommandSpec;

import java.util.function.Predicate;

/// `window`: opens the window on the stored practice and waits until it is closed.
public final class WindowCommand implements Command {

    /// The name it is called by, also when the program is started without a command.
    public static final String NAME = "window";

    private final Predicate<PracticePlace> window;

    /// @param window opens the window and returns true when it is closed, or false at once when
    ///   another one on the same practice came to the front; throws [Failure] if there is no
    ///   display
    public WindowCommand(Predicate<PracticePlace> window) {
        this.window = window;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Specs.command(name(), "[--data DIR]", messages);
    }

    @Override
    public int run(Arguments arguments, Messages messages, Console console) {
        PracticePlace place = arguments.place();
        if (place instanceof PracticePlace.InFile) {
            throw new UsageMistake("window-file");
        }
        if (!window.test(place)) {
            console.out().println(messages.text("cli.window.raised"));
        }
        return ExitCode.DONE;
    }
}
