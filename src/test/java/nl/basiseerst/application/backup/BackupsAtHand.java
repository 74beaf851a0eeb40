package nl.basiseerst.application.backup;

import nl.basiseerst.application.backup.KeepBackups.Made;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.testing.SampleBackups;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.SetClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A practice as it is stored, with its backups in folders as they are on a disk.
abstract class BackupsAtHand {

    @TempDir Path other;
    final SetClock clock = new SetClock(SampleDesk.TUESDAY);
    SampleDesk desk;
    SampleBackups backups;
    KeepBackups keeping;

    @BeforeEach
    void open() {
        desk = SampleDesk.atOnce(Samples.plan("linde"), clock);
        backups = new SampleBackups(desk, clock);
        keeping = backups.keeping();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    void change() {
        var stored = desk.store().load().orElseThrow();
        desk.store()
                .apply(
                        new Change(
                                stored.changeNo(),
                                new ChangeHeader("test", clock.instant(), ChangeKind.EDIT, "week"),
                                List.of(new Edit.Update(stored.plan().members().getFirst()))));
    }

    Optional<Made> round() {
        clock.goOn(Duration.ofMinutes(KeepBackups.MINUTES));
        return keeping.round(NobodyWaits.INSTANCE);
    }

    static List<String> names(Path folder) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
