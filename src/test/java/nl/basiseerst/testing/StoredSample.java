package nl.basiseerst.testing;

import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqPracticeStore;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Folders with a practice stored in them. A practice is laid out and stored once per process and
/// copied from then on: doing so anew was a quarter of the time of all tests with a window.
final class StoredSample {

    private static final Map<Optional<PracticePlan>, Path> MADE = new HashMap<>();

    private StoredSample() {}

    /// A new folder of data.
    ///
    /// @param plan what is stored in it, null for nothing
    static synchronized Path folder(@Nullable PracticePlan plan, ChangeHeader imported) {
        try {
            Path made = MADE.get(Optional.ofNullable(plan));
            if (made == null) {
                made = make(plan, imported);
                MADE.put(Optional.ofNullable(plan), made);
            }
            Path copy = Files.createTempDirectory("desk");
            for (Path file : files(made)) {
                Files.copy(file, copy.resolve(made.relativize(file)));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path make(@Nullable PracticePlan plan, ChangeHeader imported)
            throws IOException {
        Path folder = Files.createTempDirectory("sample");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            if (plan != null) {
                new JooqPracticeStore(database, new JsonEntityText()).replace(plan, imported);
            }
        }
        return folder;
    }

    /// What is in a folder, a folder before what is in it.
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            return inside.filter(path -> !path.equals(folder)).sorted().toList();
        }
    }

    /// Throws a folder away.
    static void delete(Path folder) {
        try {
            for (Path path : files(folder).reversed()) {
                Files.delete(path);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
