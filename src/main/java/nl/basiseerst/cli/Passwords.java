package nl.basiseerst.cli;

import nl.basiseerst.application.Failure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Where a command gets passwords from: typed at the terminal, where nobody sees them, or a line of
/// the standard input. Never an argument, which other programs on the computer can see.
@FunctionalInterface
public interface Passwords {

    /// One password; the caller wipes it.
    ///
    /// @param fromInput whether it is the next line of the standard input
    /// @param question what to ask at the terminal
    /// @throws Failure `no-terminal` if there is none to type at, `no-password` if nothing is given
    char[] read(boolean fromInput, String question);

    /// Those of this process.
    static Passwords ofProcess() {
        return (fromInput, question) -> fromInput ? line(System.in) : typed(question);
    }

    // Java 25 gives no console again where nothing can be typed, as before 22.
    @SuppressWarnings("SystemConsoleNull")
    private static char[] typed(String question) {
        java.io.Console terminal = System.console();
        if (terminal == null || !terminal.isTerminal()) {
            throw new Failure("no-terminal");
        }
        char[] typed = terminal.readPassword("%s ", question);
        if (typed == null) {
            throw new Failure("no-password");
        }
        return typed;
    }

    /// The next line, and not a byte more: the line after it may be another password.
    ///
    /// @throws Failure `no-password` if there is none
    static char[] line(InputStream input) {
        Wiped bytes = new Wiped();
        try {
            int next = input.read();
            if (next < 0) {
                throw new Failure("no-password");
            }
            while (next >= 0 && next != '\n') {
                bytes.write(next);
                next = input.read();
            }
            return bytes.chars();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            bytes.wipe();
        }
    }

    /// Bytes that do not stay in memory.
    final class Wiped extends ByteArrayOutputStream {

        private static final int ROOM = 1024;

        private Wiped() {
            super(ROOM);
        }

        private char[] chars() {
            int length = count > 0 && buf[count - 1] == '\r' ? count - 1 : count;
            CharBuffer read = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(buf, 0, length));
            char[] chars = new char[read.remaining()];
            read.get(chars);
            Arrays.fill(read.array(), ' ');
            return chars;
        }

        private void wipe() {
            Arrays.fill(buf, (byte) 0);
        }
    }
}
