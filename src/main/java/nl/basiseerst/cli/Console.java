package nl.basiseerst.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where a command prints: answers on `out`, what went wrong on `err`.
public record Console(PrintStream out, PrintStream err) {

    /// The console of this process, in UTF-8 whatever the platform says.
    public static Console ofProcess() {
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
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
