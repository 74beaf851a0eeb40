package nl.basiseerst.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.FileFault;
import nl.basiseerst.application.FileFault.Kind;
import nl.basiseerst.application.PracticeFileFailure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Files that are no JSON, or JSON nobody should write.
class MalformedTextTest {

    @TempDir Path folder;

    /// In the valid small practice, the first text is replaced by the second.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    trailing comma in a list   | "closedDates": ["2026-12-25"] | "closedDates": ["2026-12-25",] | $.practice.closedDates[1] | JSON
                    trailing comma in an object| "type": "CONSULTING"}         | "type": "CONSULTING",}         | $.rooms[0] | JSON
                    comma left out             | "id": "sk1", "name"           | "id": "sk1" "name"             | $.rooms[0] | JSON
                    colon left out             | "id": "sk1"                   | "id" "sk1"                     | $.rooms[0].id | JSON
                    line comment               | "rooms"                       | // kamers                      | $ | JSON
                    block comment              | "version": 1,                 | "version": 1, /* een */        | $ | JSON
                    hash comment               | "version": 1,                 | # een                          | $ | JSON
                    single quotes              | "sk1"                         | 'sk1'                          | $.rooms[0].id | JSON
                    name without quotes        | "rooms"                       | rooms                          | $ | JSON
                    NaN                        | "minimumHeadroom": 0.1        | "minimumHeadroom": NaN         | $.practice.minimumHeadroom | JSON
                    Infinity                   | "minimumHeadroom": 0.1        | "minimumHeadroom": -Infinity   | $.practice.minimumHeadroom | JSON
                    number with a plus         | "priority": 3                 | "priority": +3                 | $.activities[0].priority | JSON
                    number with leading zeros  | "priority": 3                 | "priority": 003                | $.activities[0].priority | JSON
                    number with a comma        | "fragileMinutes": 45.5        | "fragileMinutes": 45,5         | $.practice | JSON
                    number in hexadecimal      | "priority": 3                 | "priority": 0x3                | $.activities[0].priority | JSON
                    number that ends in a dot  | "priority": 3                 | "priority": 3.                 | $.activities[0].priority | JSON
                    True in capitals           | "reserved": true              | "reserved": True               | $.activities[0].reserved | JSON
                    unknown escape             | "Spreekkamer 1"               | "Spreekkamer \\x31"            | $.rooms[0].name | JSON
                    wrong bracket              | "coveredRoles": ["GP"]        | "coveredRoles": ["GP"}         | $.practice.coveredRoles[1] | JSON
                    control character          | "Spreekkamer 1"               | "Spreek\tkamer"                | $.rooms[0].name | JSON
                    zero character             | "Spreekkamer 1"               | "Spreek\\u0000kamer"           | $.rooms[0].name | PLAIN_TEXT
                    half a pair                | "Spreekkamer 1"               | "Spreek\\ud83dkamer"           | $.rooms[0].name | PLAIN_TEXT
                    the other half             | "Spreekkamer 1"               | "Spreekkamer\\ude00"           | $.rooms[0].name | PLAIN_TEXT
                    field twice                | "id": "sk1"                   | "id": "sk1", "id": "sk1"       | $.rooms[0].id | FIELD_ONCE
                    field twice, once null     | "id": "sk1"                   | "id": null, "id": "sk1"        | $.rooms[0].id | FIELD_ONCE
                    list twice                 | "version": 1,                 | "version": 1, "tasks": [],     | $.tasks | FIELD_ONCE
                    field with a strange name  | "id": "sk1"                   | "i d'\\n": "sk1"               | $.rooms[0]['i d??'] | KNOWN_FIELD
                    field without a name       | "id": "sk1"                   | "": "sk1"                      | $.rooms[0][''] | KNOWN_FIELD
                    """)
    void isRefused(String what, String text, String by, String path, Kind kind) throws IOException {
        String valid = SmallPractice.text();
        int at = valid.indexOf(text);
        String broken = valid.substring(0, at) + by + valid.substring(at + text.length());
        assertRefused(broken, path, kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\n\t"})
    void anEmptyFileHasNoContent(String text) throws IOException {
        assertRefused(text, "$", Kind.CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", ",", "}", "null", "\"\"", "/* einde */"})
    void nothingMayFollow(String more) throws IOException {
        assertRefused(SmallPractice.text() + more, "$", Kind.NO_MORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"praktijk", "<xml/>", "id;naam\n1;Jan", "'", "\0\1\2", "%PDF-1.7"})
    void anotherKindOfFileIsNoJson(String text) throws IOException {
        assertRefused(text, "$", Kind.JSON);
    }

    @Test
    void whereverItBreaksOffTheFileIsRefused() throws IOException {
        String whole = SmallPractice.text().strip();
        for (int length = 1; length < whole.length(); length++) {
            PracticeFileFailure failure = refusalOf(bytes(whole.substring(0, length)));
            String rule = BrokenFileTest.ruleOf(failure.fault());
            assertTrue(rule.equals("MORE") || rule.equals("JSON"), rule);
        }
        assertRefused(whole.substring(0, whole.length() - 1), "$", Kind.MORE);
        assertRefused("{\"practice\": {\"id\": \"kle", "$.practice.id", Kind.MORE);
    }

    @Test
    void theLineOfAMistakeIsNamed() throws IOException {
        PracticeFileFailure failure = refusalOf(bytes("{\n  \"format\": ?\n}"));
        assertEquals(new FileFault.Form(Kind.JSON, List.of("2", "13")), failure.fault());
    }

    @Test
    void depthCostsNothing() throws IOException {
        assertRefused("[".repeat(1_000_000), "$", Kind.OBJECT);
        String deep = "[".repeat(1_000_000);
        String rooms = "\"rooms\": ";
        assertRefused(SmallPractice.text().replace(rooms, rooms + deep), "$.rooms[0]", Kind.OBJECT);
    }

    @Test
    void textsAndNumbersMayNotBeEndless() throws IOException {
        String name = "Spreekkamer 1";
        assertRefused(
                SmallPractice.text().replace(name, "x".repeat(JsonCursor.LONGEST + 1)),
                "$.rooms[0].name",
                Kind.SHORTER);
        assertRefused(
                SmallPractice.text().replace(name, "x".repeat(5_000_000)),
                "$.rooms[0].name",
                Kind.SHORTER);
        assertRefused(
                SmallPractice.text().replace("45.5", "1".repeat(JsonCursor.LONGEST + 1)),
                "$.practice.fragileMinutes",
                Kind.SHORTER);
        assertRefused(
                SmallPractice.text().replaceFirst("rooms", "x".repeat(JsonCursor.LONGEST + 1)),
                "$",
                Kind.SHORTER);
        String longest = "x".repeat(JsonCursor.LONGEST);
        assertEquals(
                longest,
                SmallPractice.read(SmallPractice.text().replace(name, longest))
                        .rooms()
                        .getFirst()
                        .name());
    }

    @Test
    void listsMayNotBeEndless() throws IOException {
        String dates = "\"closedDates\": [";
        String many = "\"2026-12-25\",".repeat(Codecs.LONGEST_LIST);
        assertRefused(
                SmallPractice.text().replace(dates, dates + many),
                "$.practice.closedDates[" + Codecs.LONGEST_LIST + "]",
                Kind.FEWER);
    }

    @Test
    void onlyUtf8WithoutMarkIsRead() throws IOException {
        String text = SmallPractice.text().replace("Praktijk Klein", "Praktijk Één");
        assertRefused("\uFEFF" + text, "$", Kind.UTF_8);
        assertKind(Kind.UTF_8, refusalOf(text.getBytes(StandardCharsets.UTF_16)));
        assertKind(Kind.JSON, refusalOf(SmallPractice.text().getBytes(StandardCharsets.UTF_16LE)));
        PracticeFileFailure latin = refusalOf(text.getBytes(StandardCharsets.ISO_8859_1));
        assertKind(Kind.UTF_8, latin);
    }

    @Test
    void noiseIsRefusedOneWayOrAnother() throws IOException {
        Random random = new Random(20261121);
        byte[] valid = bytes(SmallPractice.text().strip());
        for (int round = 0; round < 300; round++) {
            byte[] noise = new byte[1 + random.nextInt(200)];
            random.nextBytes(noise);
            refusalOf(noise);
            byte[] holed = valid.clone();
            holed[random.nextInt(holed.length)] = (byte) (128 + random.nextInt(128));
            assertKind(Kind.UTF_8, refusalOf(holed));
        }
    }

    private void assertRefused(String text, String path, Kind kind) throws IOException {
        PracticeFileFailure failure = refusalOf(bytes(text));
        assertEquals(
                path + " " + kind, failure.path() + " " + BrokenFileTest.ruleOf(failure.fault()));
    }

    private static void assertKind(Kind kind, PracticeFileFailure failure) {
        assertEquals(kind.name(), BrokenFileTest.ruleOf(failure.fault()));
    }

    private PracticeFileFailure refusalOf(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("kapot.basiseerst.json"), content);
        return assertThrows(
                PracticeFileFailure.class,
                () -> new JsonPracticeFiles().read(file),
                () -> new String(content, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
