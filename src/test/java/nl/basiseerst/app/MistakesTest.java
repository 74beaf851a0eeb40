package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Commands that were written wrongly: one sentence, and nothing done.
class MistakesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    check | Er ontbreekt iets: --week W. Met --help ziet u wat er kan.
                    check --week | Er ontbreekt iets: --week W. Met --help ziet u wat er kan.
                    check --week 2026-W54 | 2026-W54 is geen week. Schrijf een week als 2026-W48.
                    check --week 48 | 48 is geen week. Schrijf een week als 2026-W48.
                    check --week 2026-W48 --week 2026-W49 | --week W staat er twee keer. Laat er één staan.
                    check --week 2026-W48 nog-iets | Onbekend: nog-iets. Met --help ziet u wat er kan.
                    check --week 2026-W48 --json=3 | De opdracht is niet goed geschreven. Met --help ziet u wat er kan.
                    check --week 2026-W48 --file a --data b | Kies --file of --data, niet allebei.
                    check --week 2026-W48 --language fr | De taal fr is er niet. Kies nl of en.
                    tasks --date 24-11-2026 | 24-11-2026 is geen datum. Schrijf een datum als 2026-11-24.
                    tasks --date 2026-02-30 | 2026-02-30 is geen datum. Schrijf een datum als 2026-11-24.
                    print --week 2026-W48 | Er ontbreekt iets: --out F.pdf. Met --help ziet u wat er kan.
                    print --week 2026-W48 --out x.pdf --kind maand | --kind maand bestaat niet. Kies week, internal, day, member of rooms.
                    print --week 2026-W48 --out x.pdf --kind day | Er ontbreekt iets: --date. Met --help ziet u wat er kan.
                    print --week 2026-W48 --out x.pdf --kind member | Er ontbreekt iets: --member ID. Met --help ziet u wat er kan.
                    print --week 2026-W48 --out x.pdf --member arts | --member hoort niet bij dit overzicht. Laat het weg, of kies een ander overzicht met --kind.
                    print --week 2026-W48 --out x.pdf --kind day --date 2026-12-24 | 2026-12-24 valt niet in week 48 (23–29 nov 2026). Kies een dag van die week.
                    deviations | Er ontbreekt iets: --out F.csv. Met --help ziet u wat er kan.
                    deviations --out x.csv --from 1-1-2026 | 1-1-2026 is geen datum. Schrijf een datum als 2026-11-24.
                    deviations --out x.csv --from 2026-11-24 --to 2026-11-23 | De laatste dag 2026-11-23 ligt vóór de eerste, 2026-11-24. Draai ze om.
                    import | Er ontbreekt iets: F. Met --help ziet u wat er kan.
                    import --file a b | Een bestand inlezen gaat altijd naar de opgeslagen praktijk. Laat --file weg.
                    rooster | rooster is geen opdracht. Kies uit: check, tasks, print, calendar, sheet, deviations, duties, import, export, backup, restore, verify, window.
                    --rooster | Onbekend: --rooster. Met --help ziet u wat er kan.
                    --data d | Geef een opdracht: check, tasks, print, calendar, sheet, deviations, duties, import, export, backup, restore, verify, window. Met --help ziet u wat ze doen.
                    """)
    void aMistakeIsOneSentenceAndNothingIsDone(String command, String sentence) {
        Path usual = folder.resolve("data");
        CommandRun.in(usual, command.split(" ", -1)).refuses(2, sentence);
        assertTrue(Files.notExists(usual));
    }

    @Test
    void anUnknownMemberIsNamed() {
        CommandRun.in(
                        folder,
                        "print",
                        "--week",
                        "2026-W48",
                        "--out",
                        folder.resolve("x.pdf").toString(),
                        "--kind",
                        "member",
                        "--member",
                        "zonder",
                        "--file",
                        Samples.file("worked-example").toString())
                .refuses(
                        1,
                        "Voorbeeld heeft geen medewerker met het id zonder. Kijk in het"
                                + " praktijkbestand welke er zijn.");
    }

    @Test
    void aMistakeInEnglish() {
        CommandRun.in(folder, "check", "--language", "en")
                .refuses(2, "Something is missing: --week W. See --help for what is possible.");
    }

    @Test
    void onlyDebugShowsWhereInTheProgram() {
        CommandRun run = CommandRun.in(folder.resolve("data"), "export", "--debug", "x");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("    at nl.basiseerst."), run.err());
    }

    @Test
    void helpNamesEveryCommandAndEveryOption() {
        String help = CommandRun.in(folder, "--help").endsWith(0).out();
        Stream.of(
                        "check",
                        "tasks",
                        "print",
                        "calendar",
                        "sheet",
                        "deviations",
                        "duties",
                        "import",
                        "export",
                        "--file",
                        "--data",
                        "--debug")
                .forEach(word -> assertTrue(help.contains(word), word));
        assertTrue(!help.contains("demo"), help);
        String print = CommandRun.in(folder, "print", "--help").endsWith(0).out();
        Stream.of("--week", "--out", "--kind", "--date", "--member", "--language")
                .forEach(word -> assertTrue(print.contains(word), word));
    }

    @Test
    void theVersionIsOneLine() {
        CommandRun run = CommandRun.in(folder, "--version").endsWith(0);
        assertTrue(run.out().startsWith("BasisEerst "), run.out());
        assertEquals(1, run.out().lines().count());
    }

    @Test
    void withoutACommandItOpensTheWindowWhichNeedsADisplay() {
        CommandRun.in(folder)
                .refuses(
                        1,
                        "Er is hier geen beeldscherm om het venster op te tonen. Start het"
                                + " programma op een bureaublad, of geef een opdracht; met --help"
                                + " ziet u welke er zijn.");
    }

    @Test
    void withoutADisplayTheDemonstrationIsInText() {
        CommandRun run = CommandRun.in(folder, "demo").endsWith(0);
        assertTrue(run.out().contains("▲ IN DE VERDRUKKING"), run.out());
        assertTrue(run.out().contains("▲ Wondzorg · Niet toegewezen"), run.out());
        Path pdf =
                run.out()
                        .lines()
                        .filter(line -> line.startsWith("Het overzicht staat in "))
                        .map(line -> Path.of(line.substring("Het overzicht staat in ".length())))
                        .findFirst()
                        .orElseThrow();
        assertTrue(Files.isRegularFile(pdf), pdf.toString());
    }
}
