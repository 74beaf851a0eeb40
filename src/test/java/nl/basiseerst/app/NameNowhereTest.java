package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.WindowSettings;
import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.application.backup.WrittenBackups;
import nl.basiseerst.application.privacy.Copies;
import nl.basiseerst.application.privacy.CopyFiles;
import nl.basiseerst.application.privacy.ErasePerson;
import nl.basiseerst.application.privacy.LastErasure;
import nl.basiseerst.application.privacy.Manner;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.crypto.KeyFile;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.Envelope;
import nl.basiseerst.persistence.FileKey;
import nl.basiseerst.persistence.JooqEraser;
import nl.basiseerst.persistence.JooqPracticeSettings;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.persistence.backup.FolderBackups;
import nl.basiseerst.persistence.backup.OpenData;
import nl.basiseerst.persistence.backup.Rebuild;
import nl.basiseerst.persistence.backup.WrittenBackupsFile;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whoever was erased is found nowhere in the folder of the data, byte by byte, once the file was
/// made anew.
class NameNowhereTest {

    private static final String ID = "zwaluwstaart";
    private static final String NAME = "X. Zwaluwstaart";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @TempDir Path data;

    private DataFolder folder() {
        return new DataFolder(data);
    }

    /// @param employed when they were
    private static PracticePlan plan(Period employed) {
        PracticePlan plan = Samples.plan("linde");
        Member like = plan.members().getLast();
        Member who =
                new Member(
                        ID,
                        NAME,
                        "XZW",
                        like.role(),
                        like.employment(),
                        like.registration(),
                        employed,
                        like.hoursPerWeek(),
                        like.panel(),
                        like.availability(),
                        like.competences());
        List<Edit> edits = new ArrayList<>(List.of(new Edit.Add(who)));
        plan.blocks().stream()
                .filter(block -> block.member().equals(like.id()))
                .map(block -> block.of(ID, block.date()).withId("z" + block.id()))
                .map(Edit.Add::new)
                .forEach(edits::add);
        return EditedPlan.of(plan, edits);
    }

    /// A practice with a history about somebody, in the tables and in the log.
    private static void fill(PracticeStore store) {
        fill(store, Period.ALWAYS);
    }

    private static void fill(PracticeStore store, Period employed) {
        store.replace(plan(employed), header("Houder", ChangeKind.IMPORT, "linde"));
        PracticePlan plan = store.load().orElseThrow().plan();
        Room room = plan.rooms().getFirst();
        Block block = plan.blocks().getFirst();
        apply(store, new Edit.Update(new Room(room.id(), "Kamer Zwaluwstaart", room.type())));
        apply(store, new Edit.Update(block.withNote("overleg met X. Zwaluwstaart over echo")));
        apply(store, new Edit.Update(block.withNote(null)));
    }

    private static void apply(PracticeStore store, Edit edit) {
        store.apply(new Change(store.changeNo(), header(NAME, ChangeKind.EDIT, ID), List.of(edit)));
    }

    private static ChangeHeader header(String who, ChangeKind kind, String subject) {
        return new ChangeHeader(who, Instant.parse("2026-11-22T08:00:00Z"), kind, subject);
    }

    private void erase(Database database, Manner manner) {
        ErasePerson erasing =
                new ErasePerson(
                        () -> new JooqPracticeStore(database, new JsonEntityText()),
                        () -> new JooqEraser(database, new JsonEntityText()),
                        new OneUser("Houder"),
                        new Guard(new OrToolsSolver()),
                        SampleDesk.TUESDAY);
        erasing.erase(ID, manner, _ -> "Doktersassistent", Set.of("Room/sk1"));
    }

    private static final class Onward implements Progress {

        @Override
        public void report(double fraction, String step) {}

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void onCancel(Runnable hook) {}
    }

    @ParameterizedTest
    @EnumSource
    void afterErasingNoByteOfTheNameIsLeft(Manner manner) throws IOException {
        new WindowFile(folder().window()).keep(WindowSettings.FIRST_START);
        Files.createDirectories(folder().log());
        Files.writeString(folder().log().resolve("basiseerst.log"), "Gestart\n");
        Period left = new Period(null, LocalDate.parse("2026-11-20"));
        try (Database database = Database.open(data, Clock.systemUTC())) {
            fill(
                    new JooqPracticeStore(database, new JsonEntityText()),
                    manner == Manner.ANONYMISE ? left : Period.ALWAYS);
        }
        assertTrue(holding().contains("basiseerst.mv.db"), "the search must be able to find it");
        try (Database database = Database.open(data, Clock.systemUTC())) {
            erase(database, manner);
        }
        assertTrue(
                holding().contains("basiseerst.mv.db"),
                "H2 only appends: without making the file anew the name stays");
        new Rebuild(data).run(null, null, new Onward());
        assertEquals(List.of(), holding());
        try (Database database = Database.open(data, Clock.systemUTC())) {
            PracticePlan then =
                    new JooqPracticeStore(database, new JsonEntityText())
                            .load()
                            .orElseThrow()
                            .plan();
            assertEquals(manner.keepsPast() ? 19 : 18, then.members().size());
        }
        assertEquals(List.of(), holding());
    }

    @Test
    void anEncryptedFileHasItInNoEntryOfItsTablesEither() throws IOException {
        KeyFile.Made made = KeyFile.make("een lange zin hier".toCharArray());
        FileKey key = new FileKey(made.key().forDatabase());
        made.file().write(data.resolve("basiseerst.key"));
        try (Database database = Database.open(data, Clock.systemUTC(), key)) {
            fill(new JooqPracticeStore(database, new JsonEntityText()));
            erase(database, Manner.ERASE);
        }
        new Rebuild(data).run(key, null, new Onward()); // in the clear, so that it can be searched
        assertEquals(List.of(), holding());
    }

    @Test
    void theBackupsOfBeforeStillHoldItUntilTheyAreRemoved() throws IOException {
        Path backups = folder().backups();
        Clock before = Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZONE);
        Clock after = Clock.offset(SampleDesk.TUESDAY, Duration.ofMinutes(1));
        Backup old;
        Backup fresh;
        try (Database database = Database.open(data, Clock.systemUTC())) {
            fill(new JooqPracticeStore(database, new JsonEntityText()));
            old = backup(database, before, backups);
            erase(database, Manner.ERASE);
            fresh = backup(database, after, backups);
            Instant erased = LastErasure.in(new JooqPracticeSettings(database)).orElseThrow();
            CopyFiles copies =
                    new CopyFiles(
                            data,
                            () -> List.of(backups),
                            new FolderBackups(() -> Envelope.OPEN),
                            written(),
                            new OneUser("Houder"),
                            ZONE);
            List<Copies.Copy> holding = copies.before(erased);
            assertEquals(List.of(old.file()), holding.stream().map(Copies.Copy::file).toList());
            assertEquals(
                    Optional.of(LocalDate.parse("2027-11-01")),
                    Optional.ofNullable(holding.getFirst().goneBy()));
            copies.remove(holding);
            assertEquals(List.of(), copies.before(erased));
            Path foreign = backups.resolve(Backup.name(before.instant(), ZONE, 7));
            Files.copy(fresh.file(), foreign);
            assertNull(
                    copies.before(erased).getFirst().goneBy(),
                    "what somebody put there stays until somebody takes it away");
            Files.delete(foreign);
        }
        assertTrue(Files.notExists(old.file()));
        assertTrue(Files.exists(fresh.file()));
    }

    private WrittenBackups written() {
        return new WrittenBackupsFile(folder().writtenBackups());
    }

    private Backup backup(Database database, Clock clock, Path folder) {
        return new OpenData(() -> database, () -> Envelope.OPEN, clock, ZONE)
                .copyTo(folder, written()::add, new Onward());
    }

    /// The files below the folder in which the name stands, in any common encoding and case.
    private List<String> holding() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (words().anyMatch(word -> holds(bytes, word))) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        return found;
    }

    private static Stream<byte[]> words() {
        List<Charset> charsets =
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE);
        return Stream.of("Zwaluwstaart", "zwaluwstaart", "Zwaluwstaart".toUpperCase(Locale.ROOT))
                .flatMap(word -> charsets.stream().map(word::getBytes));
    }

    private static boolean holds(byte[] bytes, byte[] word) {
        for (int at = 0; at + word.length <= bytes.length; at++) {
            int same = 0;
            while (same < word.length && bytes[at + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return true;
            }
        }
        return false;
    }
}
