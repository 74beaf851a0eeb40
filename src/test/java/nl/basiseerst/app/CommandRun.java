package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.cli.Console;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// What one run of the program in this process gave.
record CommandRun(int code, String out, String err) {

    /// Runs the program with that folder as the one of the platform.
    static CommandRun in(Path usual, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(printer(out), printer(err));
        int code = Main.run(List.of(arguments), console, new DataFolder(usual), false);
        return new CommandRun(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    /// Done, with nothing to complain of.
    CommandRun endsWith(int expected) {
        assertEquals("", err);
        assertEquals(expected, code);
        return this;
    }

    /// Not done, for exactly this reason.
    void refuses(int expected, String sentence) {
        assertEquals(sentence + System.lineSeparator(), err);
        assertEquals("", out);
        assertEquals(expected, code);
    }
}
