package nl.basiseerst.domain.schedule;

import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.WeeklyHours;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Require;

import java.util.List;

/// How many members of some roles must be there at the same time.
///
/// @param roles who counts, each once, at least one
/// @param min how many different members, at least 0
/// @param inSession ids of the session types that count, each once; none for any
/// @param hours when the rule holds; none for the opening hours
public record PresenceRule(
        String id,
        String name,
        List<Role> roles,
        int min,
        Mode mode,
        List<String> inSession,
        WeeklyHours hours)
        implements Entity {

    /// What counts as being there.
    public enum Mode {
        /// In a block of an on-site session.
        ON_SITE,
        /// In any block.
        REACHABLE
    }

    public PresenceRule {
        Require.id("id", id);
        Require.text("name", name);
        roles = List.copyOf(roles);
        Require.notEmpty("roles", roles);
        Require.once("roles", roles);
        Require.atLeast("min", min, 0);
        inSession = List.copyOf(inSession);
        Require.once("inSession", inSession);
    }
}
