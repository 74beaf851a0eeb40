package nl.basiseerst.domain.offer;

import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Require;

import java.util.List;
import java.util.Locale;

/// What members of a role would do in the time that giving up extra offer frees.
///
/// @param fallbackSessions ids of basic session types, each once; the first gives the productivity
public record RoleFallback(Role role, List<String> fallbackSessions) implements Entity {

    public RoleFallback {
        fallbackSessions = List.copyOf(fallbackSessions);
        Require.once("fallbackSessions", fallbackSessions);
    }

    /// The role in the form of an id, such as `poh-s`.
    @Override
    public String id() {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
