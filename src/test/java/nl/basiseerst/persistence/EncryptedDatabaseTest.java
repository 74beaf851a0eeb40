package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.words.FailureWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.testing.Samples;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;

class EncryptedDatabaseTest {

    private static final FileKey KEY = key(1);
    private static final PracticePlan LINDE = Samples.plan("linde");

    @TempDir Path folder;

    @Test
    void keepsThePracticeAndNothingOfItInTheClear() throws IOException {
        store();

        assertTrue(Database.isEncrypted(folder));
        assertEquals(LINDE, load());
        String bytes = Files.readString(file(), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains(LINDE.practice().name()));
        for (var member : LINDE.members()) {
            assertFalse(bytes.contains(member.name()), member.name());
        }
    }

    @Test
    void saysWhichDataAreEncrypted() {
        assertFalse(Database.isEncrypted(folder));
        Database.open(folder, Clock.systemUTC()).close();
        assertFalse(Database.isEncrypted(folder));
    }

    @Test
    void asksForThePasswordInsteadOfCallingItDamaged() {
        store();

        assertNotOpened("password-needed", null);
    }

    @Test
    void knowsAnotherKeyFromDamageAndTellsNoKey() {
        store();

        Failure refused = assertNotOpened("key-mismatch", key(2));

        StringWriter told = new StringWriter();
        refused.printStackTrace(new PrintWriter(told));
        assertFalse(told.toString().contains("AgICAg"), "the key in base64");
        assertFalse(told.toString().contains("020202"), "the key in hexadecimal");
    }

    @Test
    void doesNotTakeOpenDataForEncrypted() {
        Database.open(folder, Clock.systemUTC()).close();

        assertNotOpened("key-mismatch", KEY);
    }

    @Test
    void changesNothingOfAFileThatItDoesNotOpen() throws IOException {
        store();
        byte[] before = Files.readAllBytes(file());

        assertNotOpened("key-mismatch", key(2));
        assertNotOpened("password-needed", null);

        assertEquals(
                HexFormat.of().formatHex(before),
                HexFormat.of().formatHex(Files.readAllBytes(file())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 128, 4096, 5000, 3 * 4096})
    void losesNothingToHalfAWriteAtTheEnd(int more) throws IOException {
        store();
        byte[] garbage = new byte[more];
        new Random(more).nextBytes(garbage);
        Files.write(file(), garbage, StandardOpenOption.APPEND);

        assertEquals(LINDE, load());
    }

    @Test
    void tellsNoKeyOfItsOwn() {
        EmbeddedAddress address = new EmbeddedAddress(folder, "basiseerst", KEY);
        String secret = Base64.getEncoder().withoutPadding().encodeToString(KEY.bytes());

        assertFalse(address.toString().contains(secret));
        assertFalse(address.url().contains(secret));
    }

    private Failure assertNotOpened(String key, @Nullable FileKey with) {
        Failure refused =
                assertThrows(Failure.class, () -> Database.open(folder, Clock.systemUTC(), with));
        assertEquals(key, refused.key());
        String sentence = new FailureWords(new Messages(Messages.DUTCH)).sentence(refused);
        assertFalse(sentence.contains("beschadigd"), sentence);
        return refused;
    }

    private void store() {
        try (Database database = Database.open(folder, Clock.systemUTC(), KEY)) {
            new JooqPracticeStore(database, new JsonEntityText())
                    .replace(LINDE, StoreUnderTest.IMPORT);
        }
    }

    private PracticePlan load() {
        try (Database database = Database.open(folder, Clock.systemUTC(), KEY)) {
            return new JooqPracticeStore(database, new JsonEntityText())
                    .load()
                    .orElseThrow()
                    .plan();
        }
    }

    private Path file() {
        return folder.resolve("basiseerst.mv.db");
    }

    private static FileKey key(int filled) {
        byte[] bytes = new byte[FileKey.LENGTH];
        Arrays.fill(bytes, (byte) filled);
        return new FileKey(bytes);
    }
}
