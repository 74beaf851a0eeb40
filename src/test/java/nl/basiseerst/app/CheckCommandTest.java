package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.testing.JsonTree;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Samples.Answered;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

class CheckCommandTest {

    @TempDir Path folder;

    @Test
    void theWorkedExampleAsJsonKeyByKey() {
        CommandRun run = check("worked-example", "2026-W48", "--json").endsWith(3);
        assertEquals(
                """
                {"week": "2026-W48", "verdict": "DISPLACED", "demandMinutes": 300.0, \
                "shortageMinutes": 90.0, "shortageWithoutExtraMinutes": 0.0, \
                "displacedMinutes": 90.0, "headroom": -0.6, \
                "classes": [{"priority": 3, "shortageMinutes": 90.0}], \
                "activities": [{"activity": "consult", "demandContacts": 30.0, \
                "shortageContacts": 9.0, "shortageMinutes": 90.0}], \
                "extraBlocks": [{"block": "di2", "recoveredMinutes": 90.0}], \
                "releaseSet": ["di2"], "releaseSetMinutes": 120.0, \
                "fragile": [{"member": "arts", "date": "2026-11-23", "shortageMinutes": 150.0, \
                "covered": false}, {"member": "arts", "date": "2026-11-24", \
                "shortageMinutes": 150.0, "covered": false}], "presence": []}
                """,
                run.out().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void whatDoesNotFitIsAskedForInJsonAndChangesNothingElse() {
        CommandRun plain = check("worked-example", "2026-W48", "--json").endsWith(3);
        CommandRun all = check("worked-example", "2026-W48", "--json", "--conflicts").endsWith(3);
        String more =
                """
                , "conflicts": [{"kind": "CONTRACT_UNDER", "state": "SOFT", "member": "arts", \
                "date": "2026-11-23", "blocks": []}]}\
                """;
        assertEquals(plain.out().strip().replaceAll("}$", "") + more, all.out().strip(), all.out());
    }

    @TestFactory
    Stream<DynamicTest> everySampleWeekAsJson() {
        return Samples.NAMES.stream()
                .map(Samples::answered)
                .flatMap(
                        sample ->
                                sample.checks().stream()
                                        .map(
                                                expected ->
                                                        DynamicTest.dynamicTest(
                                                                sample.name()
                                                                        + " "
                                                                        + expected.get("week"),
                                                                () ->
                                                                        assertAnswers(
                                                                                sample,
                                                                                expected))));
    }

    private void assertAnswers(Answered sample, Map<?, ?> expected) {
        String verdict = String.valueOf(expected.get("verdict"));
        boolean atRisk = verdict.equals("SHORT") || verdict.equals("DISPLACED");
        CommandRun run =
                check(sample.name(), String.valueOf(expected.get("week")), "--json")
                        .endsWith(atRisk ? 3 : 0);
        assertTrue(!run.out().contains("-0.0,"), run.out());
        JsonAnswers.assertAgree(expected, (Map<?, ?>) JsonTree.of(run.out()));
    }

    @Test
    void theReportToRead() {
        CommandRun run = check("worked-example", "2026-W48").endsWith(3);
        assertEquals(
                """
                Voorbeeld, week 48 (23–29 nov 2026)

                ▲ IN DE VERDRUKKING  (ruimte -60 %)

                Waarom
                  - Het basisaanbod komt 1 u 30 tekort, geheel door extra aanbod.
                  - Op di 24 nov komt Consult 1 u 30 tekort.
                  - Valt A. Arts (huisarts) op ma 23 nov uit, dan komt de zorg voor die dag 2 u 30 tekort.
                  - Valt A. Arts (huisarts) op di 24 nov uit, dan komt de zorg voor die dag 2 u 30 tekort.

                Wat helpt
                  - Zet Echografie van A. Arts op di 24 nov 10:00–12:00 om in basisaanbod (Spreekuur): dat geeft
                    1 u 30 terug.
                  - Spreek af wie A. Arts (huisarts) op ma 23 nov vervangt.
                  - Spreek af wie A. Arts (huisarts) op di 24 nov vervangt.

                Wat niet klopt in het rooster
                  - Let op: A. Arts is voor 6 u ingepland, 14 u minder dan het contract van 20 u. Plan A. Arts
                    erbij, bijvoorbeeld waar het basisaanbod krap is.

                Per dag
                  ma ◐ kwetsbaar   di ▲ in de verdrukking

                  Activiteit   Prioriteit   Contacten   Gedekt   Tekort   Wacht
                  Consult               3          30     70 %   1 u 30
                """,
                run.out().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void whatWasAcceptedIsListedAfterWhatIsOpenAndChangesNothingElse() {
        LocalDate tuesday = LocalDate.of(2026, 11, 24);
        Acceptance covered =
                new Acceptance(
                        WarningKey.ofDay(WarningKind.DAY_DISPLACED, tuesday),
                        90,
                        AcceptReason.ONCE,
                        "balie belt na");
        Acceptance outgrown =
                new Acceptance(
                        WarningKey.ofMember(WarningKind.ALONE, tuesday, "arts", null),
                        60,
                        AcceptReason.LOCUM,
                        null);
        PracticePlan plan =
                EditedPlan.of(
                        Samples.plan("worked-example"),
                        List.of(new Edit.Add(covered), new Edit.Add(outgrown)));
        Path file = folder.resolve("aanvaard.basiseerst.json");
        new JsonPracticeFiles().write(plan, file);
        assertEquals(plan, new JsonPracticeFiles().read(file));
        String[] command = {"check", "--week", "2026-W48", "--file", file.toString()};
        String said = CommandRun.in(folder, command).endsWith(3).out();
        String before = check("worked-example", "2026-W48").out();
        String accepted =
                """

                Aanvaard
                  - di 24 nov: extra aanbod neemt 1 u 30 van de zorg voor dezelfde dag. Aanvaard: eenmalig — balie
                    belt na
                """
                        .replace("\n", System.lineSeparator());
        assertTrue(said.contains(accepted), said);
        assertEquals(before, said.replace(accepted, ""));
        String[] json = {"check", "--week", "2026-W48", "--json", "--file", file.toString()};
        assertEquals(
                check("worked-example", "2026-W48", "--json").out(),
                CommandRun.in(folder, json).endsWith(3).out());
    }

    @Test
    void theReportInEnglish() {
        CommandRun run = check("worked-example", "2026-W48", "--language", "en").endsWith(3);
        assertTrue(run.out().contains("▲ SQUEEZED  (headroom -60%)"), run.out());
    }

    @Test
    void optionsMayStandBeforeTheCommand() {
        String file = Samples.file("worked-example").toString();
        CommandRun.in(folder, "--file", file, "check", "--week", "2026-W48").endsWith(3);
    }

    @Test
    void aWeekWithoutBlocksSaysSo() {
        CommandRun run = check("worked-example", "2026-W40").endsWith(3);
        assertSays(run, "Er staat deze week niets in het rooster.");
    }

    @Test
    void aWeekWithoutOpenDaysAsksNothing() throws IOException {
        String file =
                new EditedPractice()
                        .practice("closedDates", List.of("2026-11-23", "2026-11-24"))
                        .in(folder);
        CommandRun run =
                CommandRun.in(folder, "check", "--week", "2026-W48", "--file", file).endsWith(0);
        assertSays(run, "De praktijk is deze week dicht; er is geen vraag naar basisaanbod.");
    }

    @Test
    void aWeekInWhichEveryoneIsAbsentSaysSo() throws IOException {
        String file = new EditedPractice().absent("2026-11-23", "2026-11-29").in(folder);
        CommandRun run =
                CommandRun.in(folder, "check", "--week", "2026-W48", "--file", file).endsWith(3);
        assertSays(run, "Deze week is niemand aanwezig:");
    }

    @Test
    void aPracticeWithoutPatientsSaysSo() throws IOException {
        String file = new EditedPractice().withoutPatients().in(folder);
        CommandRun run =
                CommandRun.in(folder, "check", "--week", "2026-W48", "--file", file).endsWith(0);
        assertSays(run, "Er is geen vraag naar basisaanbod, want er staan geen patiënten");
        CommandRun json =
                CommandRun.in(folder, "check", "--week", "2026-W48", "--json", "--file", file)
                        .endsWith(0);
        Map<?, ?> answer = (Map<?, ?>) JsonTree.of(json.out());
        assertEquals(0.0, Objects.requireNonNull(answer.get("demandMinutes")));
        assertEquals(null, answer.get("headroom"));
    }

    private static void assertSays(CommandRun run, String sentence) {
        assertTrue(run.out().contains(sentence), run.out());
    }

    private CommandRun check(String sample, String week, String... more) {
        String file = Samples.file(sample).toString();
        Stream<String> command = Stream.of("check", "--week", week, "--file", file);
        return CommandRun.in(
                folder, Stream.concat(command, Stream.of(more)).toArray(String[]::new));
    }
}
