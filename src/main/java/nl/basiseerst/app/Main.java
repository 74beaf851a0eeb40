package nl.basiseerst.app;

import nl.basiseerst.cli.CommandLineProgram;
import nl.basiseerst.cli.Console;
import nl.basiseerst.cli.WindowCommand;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Where the program starts.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        DataFolder usual =
                DataFolder.usual(
                        System.getProperty("os.name"),
                        System.getenv(),
                        Path.of(System.getProperty("user.home")));
        boolean display =
                Display.isThere(
                        System.getProperty("os.name"),
                        System.getenv(),
                        System.getProperty("glass.platform", ""));
        System.exit(run(List.of(args), Console.ofProcess(), usual, display));
    }

    /// Runs one command; none opens the window.
    ///
    /// @param usual the folder that is used when none is given
    /// @param display whether this computer can show a window
    /// @return the exit code
    static int run(List<String> arguments, Console console, DataFolder usual, boolean display) {
        String user = System.getProperty("user.name");
        try (Wiring wiring = new Wiring(usual, Clock.systemUTC(), user, display)) {
            return new CommandLineProgram(
                            wiring.commands(),
                            ProgramVersion.here(),
                            new UncaughtFailures(usual.log()),
                            wiring::identify,
                            wiring::remarks)
                    .run(arguments.isEmpty() ? List.of(WindowCommand.NAME) : arguments, console);
        }
    }
}
