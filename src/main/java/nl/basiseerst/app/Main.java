package nl.basiseerst.app;

import nl.basiseerst.cli.CommandLineProgram;
import nl.basiseerst.cli.Console;

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
        System.exit(run(List.of(args), Console.ofProcess(), usual));
    }

    /// Runs one command; none shows what the program does.
    ///
    /// @param usual the folder that is used when none is given
    /// @return the exit code
    static int run(List<String> arguments, Console console, DataFolder usual) {
        String user = System.getProperty("user.name");
        try (Wiring wiring = new Wiring(usual, Clock.systemUTC(), user)) {
            return new CommandLineProgram(
                            wiring.commands(), version(), new UncaughtFailures(usual.log()))
                    .run(arguments.isEmpty() ? List.of("demo") : arguments, console);
        }
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(ontwikkelversie)" : version;
    }
}
