package nl.basiseerst.cli;

import nl.basiseerst.application.Failure;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where a command prints: answers on `out`, what went wrong on `err`.
///
/// @param passwords asked where a command needs one
public record Console(PrintStream out, PrintStream err, Passwords passwords) {

    /// One at which nothing can be typed.
    public Console(PrintStream out, PrintStream err) {
        this(
                out,
                err,
                (_, _) -> {
                    throw new Failure("no-terminal");
                });
    }

    /// The console of this process, in UTF-8 whatever the platform says.
    public static Console ofProcess() {
        return new Console(
                utf8(FileDescriptor.out), utf8(FileDescriptor.err), Passwords.ofProcess());
    }

    /// Whether what was to read the answer went away.
    boolean isReaderGone() {
        return out instanceof Piped piped && piped.pipe.isGone();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new Piped(new Pipe(new FileOutputStream(descriptor)));
    }

    private static final class Piped extends PrintStream {

        private final Pipe pipe;

        Piped(Pipe pipe) {
            super(pipe, false, StandardCharsets.UTF_8);
            this.pipe = pipe;
        }
    }
}
