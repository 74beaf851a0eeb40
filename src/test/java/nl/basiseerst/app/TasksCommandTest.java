package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.testing.JsonTree;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

class TasksCommandTest {

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> everySampleDayAsJson() {
        return Stream.of("wilgen", "linde", "eiken")
                .map(Samples::answered)
                .flatMap(
                        sample ->
                                sample.tasks().stream()
                                        .map(
                                                expected ->
                                                        DynamicTest.dynamicTest(
                                                                sample.name()
                                                                        + " "
                                                                        + expected.get("date"),
                                                                () ->
                                                                        assertAnswers(
                                                                                sample.name(),
                                                                                expected))));
    }

    private void assertAnswers(String sample, Map<?, ?> expected) {
        List<?> tasks = (List<?>) Objects.requireNonNull(expected.get("tasks"));
        boolean fine = tasks.stream().allMatch(t -> "OK".equals(((Map<?, ?>) t).get("verdict")));
        CommandRun run =
                CommandRun.in(
                                folder,
                                "tasks",
                                "--json",
                                "--date",
                                String.valueOf(expected.get("date")),
                                "--file",
                                Samples.file(sample).toString())
                        .endsWith(fine ? 0 : 3);
        assertEquals(expected, JsonTree.of(run.out()));
    }

    @Test
    void whatIsNotInOrderComesFirstWithWhyAndWhoElse() {
        CommandRun run = tasks(Samples.file("linde").toString(), "2026-12-01").endsWith(3);
        assertTrue(
                run.out()
                        .replace(System.lineSeparator(), "\n")
                        .startsWith(
                                """
                                Huisartsenpraktijk De Linde, taken van di 1 dec 2026

                                9 taken, waarvan 1 niet in orde.

                                ▲ Wondzorg · Niet toegewezen
                                  → Wie wel kan: E. de Boer, D. van Dam of P. van der Meer.

                                ● In orde
                                  Koelkasttemperatuur noteren   J. Peters         open
                                """),
                run.out());
    }

    @Test
    void aTaskOfSomeoneWhoMayNotDoItSaysWhy() throws IOException {
        String file = new EditedPractice().taskForSomeoneElse().in(folder);
        CommandRun run = tasks(file, "2026-11-23").endsWith(3);
        assertTrue(
                run.out()
                        .replace(System.lineSeparator(), "\n")
                        .endsWith(
                                """
                                1 taken, waarvan 1 niet in orde.

                                ▲ Koelkast · A. Arts · Mag niet
                                  - A. Arts is huisarts; deze taak is voor een doktersassistent.
                                  → Niemand kan dit op deze dag.
                                """),
                run.out());
    }

    @Test
    void aDayWithoutTasksIsInOrder() {
        CommandRun run = tasks(Samples.file("worked-example").toString(), "2026-11-22").endsWith(0);
        assertTrue(run.out().contains("De praktijk is deze dag dicht."), run.out());
        assertTrue(run.out().contains("Er zijn geen taken op deze dag."), run.out());
    }

    private CommandRun tasks(String file, String date) {
        return CommandRun.in(folder, "tasks", "--date", date, "--file", file);
    }
}
