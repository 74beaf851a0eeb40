package nl.basiseerst.application.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class BackupTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Test
    void theNameSaysWhenAndUpToWhichChange() {
        Instant made = Instant.parse("2026-11-24T06:45:00Z");
        String name = Backup.name(made, ZONE, 123);
        assertEquals("basiseerst-2026-11-24-074500+0100-123.backup", name);
        Path file = Path.of("map", name);
        assertEquals(Optional.of(new Backup(file, made, 123, 9)), Backup.of(file, 9));
    }

    @Test
    void theHourThatComesTwiceIsTwoMoments() {
        for (String time : List.of("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z")) {
            Instant made = Instant.parse(time);
            Backup read = Backup.of(Path.of(Backup.name(made, ZONE, 0)), 1).orElseThrow();
            assertEquals(made, read.made());
        }
    }

    @Test
    void otherFilesAreNoBackups() {
        for (String name :
                List.of(
                        "basiseerst.mv.db",
                        "basiseerst-2026-11-24-074500+0100-123.backup.tmp",
                        "basiseerst-2026-13-24-074500+0100-123.backup",
                        "basiseerst-2026-11-24-074500+0100-.backup",
                        "basiseerst-2026-11-24-074500+0100-99999999999999999999.backup",
                        "kopie van basiseerst-2026-11-24-074500+0100-123.backup")) {
            assertEquals(Optional.empty(), Backup.of(Path.of(name), 1), name);
        }
    }
}
