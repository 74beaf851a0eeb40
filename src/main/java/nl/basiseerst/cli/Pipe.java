package nl.basiseerst.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// What a process prints to, which knows whether the program that read it went away, as `head` does
/// once it has enough.
final class Pipe extends FilterOutputStream {

    /// What Linux and macOS, and Windows in two ways, say of it.
    private static final List<String> GONE =
            List.of("roken pipe", "pipe is being", "pipe has been");

    private boolean gone;

    Pipe(OutputStream out) {
        super(out);
    }

    /// Whether nobody reads what is printed any more.
    boolean isGone() {
        return gone;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length); // not byte by byte, as its parent does
        } catch (IOException e) {
            String said = String.valueOf(e.getMessage());
            gone = GONE.stream().anyMatch(said::contains);
            throw e;
        }
    }
}
