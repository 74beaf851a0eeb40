package nl.basiseerst.application.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which backups go, and which never do.
class ThinnedBackupsTest extends BackupsAtHand {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /// A year of backups in both folders, thinned by the one that is made today.
    @Test
    void bothPlacesAreThinnedAndOtherFilesStay() throws IOException {
        keeping.useSecond(Optional.of(other));
        Path real = round().orElseThrow().backup().file();
        List<String> expected = new ArrayList<>(List.of(real.getFileName().toString()));
        LocalDateTime today = LocalDateTime.of(2026, 11, 24, 7, 30);
        LocalDateTime firstOfMonths = LocalDateTime.of(2025, 12, 1, 0, 0);
        for (int day = 0; day < 400; day++) {
            LocalDateTime when = today.minusDays(day);
            Instant made = when.atZone(ZONE).toInstant();
            String name = Backup.name(made, ZONE, 1);
            Files.copy(real, backups.folder().resolve(name));
            Files.copy(real, other.resolve(name));
            backups.written().add(name);
            boolean amongTheNewest = day < 10; // with the two of today
            boolean ofDays = day < 14;
            boolean sunday = when.getDayOfWeek().getValue() == 7 && day < 7 * 8 - 5;
            boolean lastOfMonth =
                    when.plusDays(1).getDayOfMonth() == 1 && when.isAfter(firstOfMonths);
            if (amongTheNewest || ofDays || sunday || lastOfMonth) {
                expected.add(name);
            }
        }
        Path note = Files.writeString(backups.folder().resolve("leesmij.txt"), "van mij");
        Path half = Files.writeString(other.resolve("basiseerst-2020.backup"), "geen");
        change();
        Backup made = round().orElseThrow().backup();
        expected.add(made.file().getFileName().toString());
        expected.remove(Backup.name(today.atZone(ZONE).toInstant(), ZONE, 1)); // not its last
        expected.add(Backup.name(today.atZone(ZONE).toInstant(), ZONE, 1)); // but a recent one
        expected.sort(null);
        assertTrue(Files.exists(note) && Files.exists(half));
        List<String> here = new ArrayList<>(names(backups.folder()));
        here.remove("leesmij.txt");
        assertEquals(expected, here);
        List<String> there = new ArrayList<>(names(other));
        there.remove("basiseerst-2020.backup");
        assertEquals(expected, there);
    }

    /// As the manual advises: a file of another computer is put among those of this one.
    @Test
    void whatWasNotWrittenHereIsNeverThinnedNorPushesOthersOut() throws IOException {
        keeping.useSecond(Optional.of(other));
        Path real = round().orElseThrow().backup().file();
        List<String> foreign = new ArrayList<>();
        LocalDateTime noon = LocalDateTime.of(2026, 11, 23, 12, 0);
        for (int i = 0; i < 30; i++) { // of one day, some of them long ago, one from the future
            LocalDateTime when = i == 0 ? noon.plusDays(9) : noon.plusMinutes(i).minusYears(i % 3);
            foreign.add(Backup.name(when.atZone(ZONE).toInstant(), ZONE, 5));
        }
        for (String name : foreign) {
            Files.copy(real, backups.folder().resolve(name));
            Files.copy(real, other.resolve(name));
        }
        assertEquals(Optional.empty(), round(), "nothing changed, whatever else lies there");
        List<String> own = new ArrayList<>();
        for (int i = 0; i < Thinning.RECENT + 3; i++) {
            clock.goOn(Duration.ofMinutes(1));
            own.add(keeping.now(NobodyWaits.INSTANCE).backup().file().getFileName().toString());
        }
        List<String> expected = new ArrayList<>(foreign);
        expected.addAll(own.subList(3, own.size())); // all of one day
        expected.sort(null);
        assertEquals(expected, names(backups.folder()));
        assertEquals(expected, names(other));
        Backup last = keeping.standing().last();
        assertNotNull(last);
        assertEquals(own.getLast(), last.file().getFileName().toString());
    }

    /// What was thinned is forgotten; what a stick that is away still has is not.
    @Test
    void whatAStickStillHasIsThinnedWhenItComesBack() throws IOException {
        Path stick = Files.createDirectory(other.resolve("stick"));
        keeping.useSecond(Optional.of(stick));
        for (int i = 0; i < Thinning.RECENT; i++) {
            clock.goOn(Duration.ofMinutes(1));
            keeping.now(NobodyWaits.INSTANCE);
        }
        Path away = Files.move(stick, other.resolve("away"));
        clock.goOn(Duration.ofMinutes(1));
        keeping.now(NobodyWaits.INSTANCE);
        Files.move(away, stick);
        clock.goOn(Duration.ofMinutes(1));
        keeping.now(NobodyWaits.INSTANCE);
        assertEquals(Thinning.RECENT, names(backups.folder()).size());
        assertEquals(Thinning.RECENT, names(stick).size());
        assertEquals(
                names(backups.folder()).size() + 1, // the one that the stick missed
                Stream.concat(names(backups.folder()).stream(), names(stick).stream())
                        .distinct()
                        .count());
    }

    @Test
    void aListOfNamesThatCannotBeReadCostsNoBackup() throws IOException {
        for (int i = 0; i < Thinning.RECENT; i++) {
            clock.goOn(Duration.ofMinutes(1));
            keeping.now(NobodyWaits.INSTANCE);
        }
        Files.write(desk.folder().resolve("eigen-reservekopieen.txt"), new byte[] {(byte) 0xff});
        clock.goOn(Duration.ofMinutes(1));
        keeping.now(NobodyWaits.INSTANCE);
        assertEquals(Thinning.RECENT + 1, names(backups.folder()).size());
    }

    /// The backup of the present data is the thirteenth of today, and the first is not the last of
    /// any day, week or month.
    @Test
    void theOneThatIsPutBackIsNotThinnedBeforeThat() {
        keeping.useSecond(Optional.of(other));
        List<Path> made = new ArrayList<>();
        for (int i = 0; i < Thinning.RECENT; i++) {
            clock.goOn(Duration.ofMinutes(1));
            made.add(keeping.now(NobodyWaits.INSTANCE).backup().file());
        }
        change();
        clock.goOn(Duration.ofMinutes(1));
        assertEquals(1, backups.restoring().run(made.getFirst(), NobodyWaits.INSTANCE).changeNo());
        assertEquals(Thinning.RECENT + 1, names(backups.folder()).size());
        assertEquals(names(backups.folder()), names(other));
    }
}
