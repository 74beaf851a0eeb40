package nl.basiseerst.domain.delegation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import nl.basiseerst.domain.delegation.TaskBoard.CheckedTask;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Attendance;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Samples.Answered;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The board gives every published answer, computed by an independent program.
class TaskBoardAgreesWithSamplesTest {

    @TestFactory
    Stream<DynamicTest> samples() {
        return Samples.NAMES.stream()
                .map(Samples::answered)
                .filter(sample -> !sample.name().equals("worked-example")) // has no tasks
                .flatMap(this::days);
    }

    @TestFactory
    Stream<DynamicTest> tinyCases() {
        return Samples.tiny().stream().flatMap(this::days);
    }

    private Stream<DynamicTest> days(Answered sample) {
        assertFalse(sample.tasks().isEmpty(), sample.name());
        return sample.tasks().stream()
                .map(
                        expected ->
                                DynamicTest.dynamicTest(
                                        sample.name() + " " + expected.get("date"),
                                        () -> assertMatches(sample.plan(), expected)));
    }

    private static void assertMatches(PracticePlan plan, Map<?, ?> expected) {
        LocalDate date = LocalDate.parse((String) Objects.requireNonNull(expected.get("date")));
        Attendance attendance =
                Attendance.of(
                        plan.practice(),
                        plan.members(),
                        plan.sessionTypes(),
                        plan.blocks(),
                        plan.absences());
        TaskBoard board =
                TaskBoard.of(
                        plan.practice(),
                        plan.members(),
                        plan.taskTypes(),
                        plan.tasks(),
                        attendance,
                        date);
        List<?> answers = list(expected, "tasks");
        assertEquals(answers.size(), board.tasks().size());
        Map<String, Double> load = load(board);
        for (int i = 0; i < answers.size(); i++) {
            Map<?, ?> answer = (Map<?, ?>) answers.get(i);
            CheckedTask found = board.tasks().get(i);
            List<?> candidates = list(answer, "candidates");
            assertAll(
                    () -> assertEquals(answer.get("task"), found.task().id()),
                    () -> assertEquals(answer.get("assignee"), found.task().assignee()),
                    () -> assertEquals(answer.get("verdict"), found.state().name()),
                    () -> assertEquals(answer.get("reasons"), reasons(found)),
                    () ->
                            assertEquals(
                                    minutes(candidates, load), minutes(found.candidates(), load)),
                    () ->
                            assertEquals(
                                    new TreeSet<>(candidates), new TreeSet<>(found.candidates())));
        }
    }

    private static List<?> list(Map<?, ?> answer, String field) {
        return (List<?>) Objects.requireNonNull(answer.get(field));
    }

    private static List<String> reasons(CheckedTask task) {
        return task.refusals().stream().map(r -> r.reason().name()).toList();
    }

    /// Candidates with the same number of task minutes may come in any order.
    private static List<Double> minutes(List<?> members, Map<String, Double> load) {
        return members.stream().map(m -> load.getOrDefault(m.toString(), 0.0)).toList();
    }

    private static Map<String, Double> load(TaskBoard board) {
        Map<String, Double> load = new HashMap<>();
        for (CheckedTask task : board.tasks()) {
            if (task.task().assignee() != null) {
                load.merge(task.task().assignee(), task.type().minutes(), Double::sum);
            }
        }
        return load;
    }
}
