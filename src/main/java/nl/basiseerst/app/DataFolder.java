package nl.basiseerst.app;

import nl.basiseerst.app.instance.OneWindow;
import nl.basiseerst.application.Failure;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The folder in which this computer keeps the practice, its backups and the log.
public record DataFolder(Path path) {

    private static final String LOG = "log";
    private static final String WINDOW = "window.properties";
    private static final String JOINED = "joined.properties";
    private static final String SHARING = "sharing.properties";

    private static final String BACKUPS = "reservekopie";
    private static final String SECOND_PLACE = "tweede-plek.txt";
    private static final String WRITTEN_BACKUPS = "eigen-reservekopieen.txt";

    /// What is kept of the program itself, not of a practice; and backups, which alone are none.
    private static final Set<String> NO_PRACTICE =
            Set.of(
                    LOG,
                    WINDOW,
                    WINDOW + ".new",
                    JOINED,
                    JOINED + ".new",
                    BACKUPS,
                    SECOND_PLACE,
                    WRITTEN_BACKUPS,
                    WRITTEN_BACKUPS + ".new");

    /// Where the platform wants programs to keep what is of one user.
    ///
    /// @param system name of the operating system, as Java has it
    public static DataFolder usual(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            // not the roaming profile: a database must not be copied about while it is open
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            Path base = local.isEmpty() ? home.resolve("AppData").resolve("Local") : Path.of(local);
            return new DataFolder(base.resolve("BasisEerst"));
        }
        if (name.startsWith("mac")) {
            return new DataFolder(
                    home.resolve("Library").resolve("Application Support").resolve("BasisEerst"));
        }
        String given = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base =
                given.startsWith("/") ? Path.of(given) : home.resolve(".local").resolve("share");
        return new DataFolder(base.resolve("basiseerst"));
    }

    /// Where the log files are.
    public Path log() {
        return path.resolve(LOG);
    }

    /// Where backups are made.
    Path backups() {
        return path.resolve(BACKUPS);
    }

    /// In which file it stands where backups are copied to.
    Path secondPlace() {
        return path.resolve(SECOND_PLACE);
    }

    /// In which file it stands which backups were written here.
    Path writtenBackups() {
        return path.resolve(WRITTEN_BACKUPS);
    }

    /// In which file the window remembers how it was left.
    public Path window() {
        return path.resolve(WINDOW);
    }

    /// In which file stands which computer this one has joined; there is none if it has not.
    public Path joined() {
        return path.resolve(JOINED);
    }

    /// Whether this computer works on the practice of another.
    public boolean isGuest() {
        return Files.exists(joined());
    }

    /// @throws Failure `share-here-off` if the practice is kept by another computer
    public void requireOwn() {
        if (isGuest()) {
            throw new Failure("share-here-off");
        }
    }

    /// In which file stands with whom the practice is shared.
    public Path sharing() {
        return path.resolve(SHARING);
    }

    /// Whether no practice is kept here: nothing at all, or only the log and what the window
    /// remembers.
    public boolean isEmpty() {
        if (!Files.isDirectory(path)) {
            return Files.notExists(path);
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .allMatch(name -> NO_PRACTICE.contains(name) || OneWindow.isOurs(name));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /// Makes the folder, for the eyes of its owner only where the platform can; one that is there
    /// already stays as it is.
    ///
    /// @throws Failure if it cannot be made
    public void create() {
        try {
            Files.createDirectories(path, ownerOnly());
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private Failure unusable(IOException e) {
        return new Failure(
                e instanceof AccessDeniedException ? "folder-denied" : "folder-unusable", e, path);
    }
}
