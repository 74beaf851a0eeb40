package nl.basiseerst.persistence.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Files and folders for the eyes of their owner only, where the platform can.
final class OwnerOnly {

    private OwnerOnly() {}

    static void create(Path file) throws IOException {
        Files.createFile(file, rights(file, "rw-------"));
    }

    static void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder, rights(folder, "rwx------"));
    }

    private static FileAttribute<?>[] rights(Path path, String rights) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
                }
                : new FileAttribute<?>[0];
    }
}
