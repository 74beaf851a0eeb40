package nl.basiseerst.persistence;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.health.Severity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How much room there is on the disk of the data, against what the program needs to work safely:
/// room for an upgrade, a backup and the changes meanwhile.
///
/// @param folder with the data
/// @param free in bytes
/// @param needed in bytes
record FreeSpace(Path folder, long free, long needed) {

    private static final int FILES = 3;
    private static final long MEGABYTE = 1L << 20;
    private static final long LEAST = 200 * MEGABYTE;

    /// @throws IOException if the disk does not tell
    static FreeSpace of(Path folder, Path file) throws IOException {
        long size = Files.exists(file) ? Files.size(file) : 0;
        return new FreeSpace(
                folder, Files.getFileStore(folder).getUsableSpace(), Math.max(LEAST, FILES * size));
    }

    boolean isEnough() {
        return free >= needed;
    }

    List<Finding> findings() {
        return isEnough()
                ? List.of()
                : List.of(
                        new Finding(
                                Severity.WARNING,
                                "little-room",
                                folder,
                                free / MEGABYTE,
                                needed / MEGABYTE));
    }

    /// @throws Failure if it is not enough
    void require() {
        if (!isEnough()) {
            throw new Failure("room-short", folder, free / MEGABYTE, needed / MEGABYTE);
        }
    }
}
