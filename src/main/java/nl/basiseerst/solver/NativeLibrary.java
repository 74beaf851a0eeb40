package nl.basiseerst.solver;

import nl.basiseerst.application.Failure;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// The native part of OR-Tools, loaded once per process from where the program lies: never unpacked
/// into the temp folder.
public final class NativeLibrary {

    private static final String ENTRY = System.mapLibraryName("jniortools");

    /// Windows does not look beside a library for what it depends on, so there each is loaded in
    /// order.
    private static final List<String> WINDOWS_ORDER =
            List.of(
                    "zlib1",
                    "bz2",
                    "abseil_dll",
                    "libutf8_validity",
                    "libprotobuf",
                    "re2",
                    "highs",
                    "libscip",
                    "ortools",
                    "jniortools");

    private static final class Loaded {
        static final CompletableFuture<Boolean> RESULT =
                CompletableFuture.supplyAsync(NativeLibrary::load);
    }

    private NativeLibrary() {}

    /// Starts loading in the background and returns at once.
    public static void preload() {
        Loaded.RESULT.isDone();
    }

    /// Waits until the library is there; at once after the first time.
    ///
    /// @throws Failure `solver-missing` if it is not beside the program or does not load
    static void require() {
        if (!Loaded.RESULT.join()) {
            throw new Failure("solver-missing", ENTRY);
        }
    }

    @SuppressWarnings("restricted") // the one place that loads native code; the manifest allows it
    private static boolean load() {
        Optional<Path> folder = folders().filter(f -> Files.exists(f.resolve(ENTRY))).findFirst();
        if (folder.isEmpty()) {
            return false;
        }
        try {
            if (ENTRY.endsWith(".dll")) {
                for (String name : WINDOWS_ORDER) {
                    System.load(folder.get().resolve(name + ".dll").toAbsolutePath().toString());
                }
            } else {
                System.load(folder.get().resolve(ENTRY).toAbsolutePath().toString());
            }
            return true;
        } catch (UnsatisfiedLinkError unusable) {
            return false;
        }
    }

    /// Where to look: `native` beside the program's jar, then the library path of the process.
    private static Stream<Path> folders() {
        Stream<Path> given =
                Stream.of(
                                System.getProperty("java.library.path", "")
                                        .split(System.getProperty("path.separator"), -1))
                        .filter(part -> !part.isEmpty())
                        .map(Path::of);
        return Stream.concat(besideProgram().stream(), given);
    }

    private static Optional<Path> besideProgram() {
        try {
            Path code =
                    Path.of(
                            NativeLibrary.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return Optional.ofNullable(code.getParent()).map(folder -> folder.resolve("native"));
        } catch (URISyntaxException notOnDisk) {
            return Optional.empty();
        }
    }
}
