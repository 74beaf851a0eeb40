package nl.basiseerst.cli;

import nl.basiseerst.application.words.Messages;

import picocli.CommandLine.Model.CommandSpec;

import java.util.function.Consumer;

/// `window`: opens the window on the stored practice and waits until it is closed.
public final class WindowCommand implements Command {

    /// The name it is called by, also when the program is started without a command.
    public static final String NAME = "window";

    private final Consumer<PracticePlace> window;

    /// @param window opens the window and returns when it is closed; throws [Failure] if there is
    ///   no display
    public WindowCommand(Consumer<PracticePlace> window) {
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
        window.accept(place);
        return ExitCode.DONE;
    }
}
