package nl.basiseerst.domain.team;

import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;

import java.util.List;

/// What supervision a piece of work asks for, and of whom.
///
/// @param level how near a supervisor must be
/// @param supervisedBy roles that may supervise, each once; not empty unless no supervision is
///   asked
/// @param waivedFor registrations that need no supervision for this work, each once
public record Supervision(Level level, List<Role> supervisedBy, List<Registration> waivedFor) {

    /// Who supervises where nothing else is said.
    public static final List<Role> BY_DEFAULT = List.of(Role.GP);

    /// No supervision asked.
    public static final Supervision NONE = new Supervision(Level.NONE, BY_DEFAULT, List.of());

    /// How near a supervisor must be.
    public enum Level {
        NONE,
        /// At work, in any block.
        REACHABLE,
        /// In the building: in a block of an on-site session.
        ON_SITE
    }

    public Supervision {
        supervisedBy = List.copyOf(supervisedBy);
        waivedFor = List.copyOf(waivedFor);
        if (level != Level.NONE && supervisedBy.isEmpty()) {
            throw InvalidValue.at("supervisedBy", Rule.NOT_EMPTY);
        }
        Require.once("supervisedBy", supervisedBy);
        Require.once("supervisionWaivedFor", waivedFor);
    }

    /// Whether someone with that registration needs supervision for this work.
    public boolean isNeededFor(Registration registration) {
        return level != Level.NONE && !waivedFor.contains(registration);
    }
}
