package nl.basiseerst.domain.delegation;

import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.List;

/// A kind of task, with who may do it and when.
///
/// @param minutes working minutes it takes, at least 0
/// @param roles who may do it, each once, at least one
/// @param competence id of what the member must hold, null for nothing
/// @param days on which such a task is proposed, each once; all seven when none is written
/// @param window when it must be done, null for the opening hours of the day
public record TaskType(
        String id,
        String name,
        double minutes,
        List<Role> roles,
        @Nullable String competence,
        Supervision supervision,
        Offer offer,
        List<DayOfWeek> days,
        @Nullable TimeSpan window)
        implements Entity {

    public TaskType {
        Require.id("id", id);
        Require.text("name", name);
        Require.atLeast("minutes", minutes, 0);
        roles = List.copyOf(roles);
        Require.notEmpty("roles", roles);
        Require.once("roles", roles);
        if (competence != null) {
            Require.id("competence", competence);
        }
        days = List.copyOf(days);
        Require.once("days", days);
    }
}
