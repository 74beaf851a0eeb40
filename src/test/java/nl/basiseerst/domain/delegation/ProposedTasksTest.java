package nl.basiseerst.domain.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

class ProposedTasksTest {

    private static final LocalDate MONDAY = SmallPractice.MONDAY;

    private final List<TaskType> types =
            List.of(
                    type("fridge", Offer.BASIC, DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
                    type("stock", Offer.BASIC, DayOfWeek.TUESDAY),
                    type("travel", Offer.EXTRA, DayOfWeek.MONDAY),
                    type("legacy", Offer.OUTSIDE, DayOfWeek.MONDAY),
                    type("never", Offer.BASIC));

    @Test
    void thoseOfTheWeekdayThatTheDayHasNotYet() {
        assertEquals(List.of("fridge", "travel"), missing(MONDAY));
        assertEquals(List.of("travel"), missing(MONDAY, task("fridge", MONDAY, TaskStatus.DONE)));
        assertEquals(List.of("stock"), missing(MONDAY.plusDays(1)));
    }

    @Test
    void aTaskOfAnotherDaySaysNothing() {
        assertEquals(
                List.of("fridge", "travel"),
                missing(MONDAY, task("fridge", MONDAY.minusDays(7), TaskStatus.OPEN)));
    }

    @Test
    void whatWasCancelledIsNotProposedAgain() {
        assertEquals(
                List.of("travel"), missing(MONDAY, task("fridge", MONDAY, TaskStatus.CANCELLED)));
    }

    @Test
    void nothingOnAClosedDay() {
        assertEquals(List.of(), missing(MONDAY.plusDays(5)));
    }

    private List<String> missing(LocalDate date, Task... tasks) {
        return ProposedTasks.missing(SmallPractice.practice(), types, List.of(tasks), date).stream()
                .map(TaskType::id)
                .toList();
    }

    private static Task task(String type, LocalDate date, TaskStatus status) {
        return new Task("t1", type, date, null, status);
    }

    private static TaskType type(String id, Offer offer, DayOfWeek... days) {
        return new TaskType(
                id,
                id,
                5,
                List.of(Role.ASSISTANT),
                null,
                Supervision.NONE,
                offer,
                List.of(days),
                null);
    }
}
