package nl.basiseerst.domain.delegation;

import static nl.basiseerst.domain.Refused.assertRefused;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.value.Expectation.Rule;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

class TaskValuesTest {

    private static TaskType type(
            double minutes, List<Role> roles, @Nullable String competence, List<DayOfWeek> days) {
        return new TaskType(
                "koelkast",
                "Koelkasttemperatuur",
                minutes,
                roles,
                competence,
                Supervision.NONE,
                Offer.BASIC,
                days,
                null);
    }

    @Test
    void aTaskTypeIsForSomeRoleOnDifferentDays() {
        List<Role> roles = List.of(Role.ASSISTANT);
        List<DayOfWeek> monday = List.of(DayOfWeek.MONDAY);
        assertEquals(0, type(0, roles, null, List.of()).minutes());
        assertRefused("minutes", Rule.AT_LEAST, () -> type(-1, roles, null, monday));
        assertRefused("minutes", Rule.AT_LEAST, () -> type(1 / 0.0, roles, null, monday));
        assertRefused("roles", Rule.NOT_EMPTY, () -> type(5, List.of(), null, monday));
        assertRefused(
                "roles[1]",
                Rule.ONCE,
                () -> type(5, List.of(Role.ASSISTANT, Role.ASSISTANT), null, monday));
        assertRefused("competence", Rule.ID, () -> type(5, roles, "Wond", monday));
        assertRefused(
                "days[1]",
                Rule.ONCE,
                () -> type(5, roles, null, List.of(DayOfWeek.MONDAY, DayOfWeek.MONDAY)));
    }

    @Test
    void aTaskRefersByIds() {
        LocalDate date = LocalDate.of(2026, 11, 23);
        assertRefused("id", Rule.ID, () -> new Task("T 1", "k", date, null, TaskStatus.OPEN));
        assertRefused("type", Rule.ID, () -> new Task("t", "K", date, null, TaskStatus.OPEN));
        assertRefused("assignee", Rule.ID, () -> new Task("t", "k", date, "", TaskStatus.OPEN));
    }
}
