package nl.basiseerst.domain.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.absence.AwayCalendar.Cell;
import nl.basiseerst.domain.absence.AwayCalendar.Group;
import nl.basiseerst.domain.absence.AwayCalendar.Row;
import nl.basiseerst.domain.absence.AwayCalendar.State;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class AwayCalendarTest {

    private static final PracticePlan LINDE = Samples.plan("linde");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 9);
    private final AwayCalendar calendar = AwayCalendar.of(LINDE, FIRST, 42);

    private Cell cell(String member, LocalDate date) {
        Row row =
                calendar.groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .filter(one -> one.member().id().equals(member))
                        .findFirst()
                        .orElseThrow();
        return row.cells().get(calendar.days().indexOf(date));
    }

    @Test
    void everybodyInServiceHasADayForEachDay() {
        List<String> shown = new ArrayList<>();
        for (Group group : calendar.groups()) {
            for (Row row : group.rows()) {
                assertEquals(group.role(), row.member().role());
                assertEquals(42, row.cells().size());
                shown.add(row.member().id());
            }
        }
        assertEquals(LINDE.members().size(), shown.size());
        List<Role> roles = calendar.groups().stream().map(Group::role).toList();
        assertEquals(roles.stream().sorted().toList(), roles);
    }

    @Test
    void aDayIsWholePartOrClosed() {
        assertEquals(State.WHOLE, cell("dijkstra", LocalDate.of(2026, 11, 13)).state());
        Cell part = cell("post", LocalDate.of(2026, 12, 1));
        assertEquals(State.PART, part.state());
        assertEquals(Absence.Kind.TRAINING, part.kind());
        assertEquals("13:00–18:00", part.away().spans().getFirst().toString());
        assertEquals(State.CLOSED, cell("post", LocalDate.of(2026, 11, 14)).state());
        assertEquals(State.PRESENT, cell("post", LocalDate.of(2026, 12, 2)).state());
        assertFalse(cell("post", LocalDate.of(2026, 12, 2)).isMissed());
    }

    @Test
    void theAwayOfARoleAreCounted() {
        for (Group group : calendar.groups()) {
            for (int day = 0; day < 42; day++) {
                LocalDate date = calendar.days().get(day);
                long away =
                        group.rows().stream()
                                .filter(
                                        row ->
                                                LINDE.practice().isOpenOn(date)
                                                        && LINDE.absences().stream()
                                                                .filter(
                                                                        a ->
                                                                                a.member()
                                                                                        .equals(
                                                                                                row.member()
                                                                                                        .id()))
                                                                .anyMatch(
                                                                        a -> !a.on(date).isEmpty())
                                                        && (row.member().availability().isEmpty()
                                                                || row.member()
                                                                        .availability()
                                                                        .days()
                                                                        .contains(
                                                                                date
                                                                                        .getDayOfWeek())))
                                .count();
                assertEquals(away, (long) group.missed().get(day), date + " " + group.role());
            }
        }
        assertTrue(
                calendar.groups().stream()
                        .anyMatch(group -> group.missed().stream().anyMatch(n -> n > 0)));
    }

    @Test
    void aDayOffIsNotMissed() {
        LocalDate thursday = LocalDate.of(2026, 11, 26); // Post does not work on Thursdays
        Absence week =
                new Absence(
                        "new",
                        "post",
                        thursday.minusDays(3),
                        thursday.plusDays(1),
                        null,
                        Absence.Kind.LEAVE);
        List<Absence> absences = new ArrayList<>(LINDE.absences());
        absences.add(week);
        AwayCalendar with =
                AwayCalendar.of(
                        LINDE.withSchedule(LINDE.blocks(), absences, List.of()), thursday, 1);
        Cell off =
                with.groups().getFirst().rows().stream()
                        .filter(row -> row.member().id().equals("post"))
                        .findFirst()
                        .orElseThrow()
                        .cells()
                        .getFirst();
        assertEquals(State.WHOLE, off.state());
        assertFalse(off.isMissed());
    }
}
