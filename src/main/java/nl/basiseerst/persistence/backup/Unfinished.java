package nl.basiseerst.persistence.backup;

import nl.basiseerst.persistence.DatabaseFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What putting back and rebuilding leave on the disk when the computer stops in the middle of
/// them: whole databases, with all names in them.
final class Unfinished {

    static final String RESTORED = "basiseerst-restored";
    static final String FORMER = "basiseerst-former";
    static final String OLD = "basiseerst-old";
    static final String REBUILT = "basiseerst-rebuilt";

    private static final List<String> NAMES = List.of(RESTORED, FORMER, OLD, REBUILT);

    /// H2 writes a file anew under the first name to compact it; the other is what it replaces with
    /// where a file can not be replaced in one step (Constants.SUFFIX_MV_STORE_TEMP_FILE and
    /// SUFFIX_MV_STORE_NEW_FILE).
    private static final List<String> WHILE_COMPACTED = List.of("", ".tempFile", ".newFile");

    private Unfinished() {}

    /// Removes all of it. Nobody may be at work on it.
    ///
    /// @param one of the folder that they are in
    static void clear(DatabaseFile one) throws IOException {
        clearBut(one, null);
    }

    /// Removes all of it but what is read now: somebody who lost more may come back to it.
    static void clearBut(DatabaseFile one, @Nullable Path read) throws IOException {
        for (String name : NAMES) {
            Path file = one.named(name).path();
            for (String suffix : WHILE_COMPACTED) {
                Path left = file.resolveSibling(file.getFileName() + suffix);
                if (read == null || Files.notExists(read) || !isSame(left, read)) {
                    Files.deleteIfExists(left);
                }
            }
        }
    }

    /// Whether it is a half of what was being put back: whole is what that was read from.
    static boolean isHalf(DatabaseFile one, Path file) throws IOException {
        for (String name : List.of(RESTORED, FORMER)) {
            if (isSame(one.named(name).path(), file)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }
}
