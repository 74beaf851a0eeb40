package nl.basiseerst.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How far the data of a folder had come, kept in a file of its own beside them: `praktijk.state`.
/// Data that are behind it have fallen back, and the program says so instead of going on with them.
public final class HighWaterMark {

    /// Name of the file in the data folder.
    public static final String FILE = "praktijk.state";

    private HighWaterMark() {}

    /// Takes the mark of a folder away: to be done just before other data are put in the place of
    /// those that are there. The next opening writes it anew.
    public static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }
}
