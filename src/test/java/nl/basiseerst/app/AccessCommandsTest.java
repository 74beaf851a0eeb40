package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.cli.Console;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.testing.SampleAccess;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// Commands on a practice with accounts.
class AccessCommandsTest {

    private static final String HOLDER = SampleAccess.name(AccessRole.HOLDER);
    private static final String READER = SampleAccess.name(AccessRole.READER);

    @TempDir static Path temp;

    private final List<String> asked = new ArrayList<>();

    @BeforeAll
    static void prepare() {
        AccessStoryTest.prepare(temp.resolve("data"));
    }

    private CommandRun run(String password, String... arguments) {
        return run(temp.resolve("data"), List.of(password), arguments);
    }

    /// @param passwords typed one after another
    private CommandRun run(Path folder, List<String> passwords, String... arguments) {
        Iterator<String> typed = passwords.iterator();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        (fromInput, question) -> {
                            asked.add(fromInput + " " + question);
                            return typed.next().toCharArray();
                        });
        int code = Main.run(List.of(arguments), console, new DataFolder(folder), false);
        return new CommandRun(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void nothingIsReadWithoutAName() {
        run("", "tasks", "--date", "2026-11-24")
                .refuses(
                        1,
                        "Deze praktijk heeft accounts. Zeg met --user wie u bent; uw wachtwoord"
                                + " wordt daarna gevraagd.");
        assertEquals(List.of(), asked);
    }

    @Test
    void aReaderReadsAndDoesNotWrite() throws IOException {
        CommandRun tasks =
                run(SampleAccess.PASSWORD, "tasks", "--date", "2026-11-24", "--user", READER);
        assertEquals("", tasks.err());
        assertTrue(tasks.out().contains("24"), tasks.out());
        assertEquals(List.of("false Wachtwoord van Lies Lezer:"), asked);

        run(SampleAccess.PASSWORD, "import", Samples.file("wilgen").toString(), "--user", READER)
                .refuses(
                        1,
                        "Als lezer kunt u dit niet: een hele praktijk inlezen. Wie het wel kan:"
                                + " praktijkhouder.");
        Path out = temp.resolve("out.json");
        run(SampleAccess.PASSWORD, "export", out.toString(), "--user", READER)
                .refuses(
                        1,
                        "Als lezer kunt u dit niet: een praktijkbestand maken. Wie het wel kan:"
                                + " praktijkhouder en praktijkmanager.");
        assertFalse(Files.exists(out));
        run(SampleAccess.PASSWORD, "export", out.toString(), "--user", HOLDER).endsWith(0);
        assertTrue(Files.exists(out));
    }

    @Test
    void aWrongPasswordIsRefusedAndStandsNowhere() throws IOException {
        String secret = "geheim-dat-nergens-staat";
        CommandRun refused =
                run(
                        secret,
                        "tasks",
                        "--date",
                        "2026-11-24",
                        "--user",
                        HOLDER,
                        "--password-stdin",
                        "--debug");
        assertEquals(1, refused.code());
        assertTrue(refused.err().startsWith("Deze naam en dit wachtwoord"), refused.err());
        assertFalse(refused.err().contains(secret));
        assertEquals("true Wachtwoord van Hanna Holder:", asked.getLast());
        try (Stream<Path> files = Files.walk(temp)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(content.contains(secret), file::toString);
                assertFalse(content.contains(SampleAccess.PASSWORD), file::toString);
            }
        }
    }

    @Test
    void whoWasGivenAPasswordIsAskedForTheirOwn(@TempDir Path folder) {
        AccessStoryTest.prepare(folder);
        try (Database database = Database.open(folder, SampleDesk.TUESDAY)) {
            SampleAccess access = new SampleAccess(database, SampleDesk.TUESDAY);
            access.as(AccessRole.HOLDER);
            String id = access.account(AccessRole.READER).id();
            access.keeping().renew(id, "van de houder".toCharArray());
        }
        String[] tasks = {"tasks", "--date", "2026-11-24", "--user", READER};
        run(folder, List.of("van de houder", "mijn eigen zin", "mijn andere zin"), tasks)
                .refuses(1, "De twee wachtwoorden zijn niet gelijk; er is niets veranderd.");
        asked.clear();
        CommandRun done =
                run(folder, List.of("van de houder", "mijn eigen zin", "mijn eigen zin"), tasks);
        assertEquals("", done.err());
        assertTrue(done.out().contains("24"), done.out());
        assertEquals(
                List.of(
                        "false Wachtwoord van Lies Lezer:",
                        "false Iemand anders heeft het wachtwoord van Lies Lezer ingesteld. Kies"
                                + " een eigen wachtwoord:",
                        "false Nog een keer het nieuwe wachtwoord van Lies Lezer:"),
                asked);
        assertEquals("", run(folder, List.of("mijn eigen zin"), tasks).err());
    }

    @Test
    void aFileNeedsNoName() {
        CommandRun tasks =
                run(
                        "",
                        "tasks",
                        "--date",
                        "2026-11-24",
                        "--file",
                        Samples.file("linde").toString());
        assertEquals("", tasks.err());
    }
}
