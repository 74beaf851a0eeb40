package nl.basiseerst.domain.offer;

import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

/// A role that may do an activity, and how.
///
/// @param minutes what one contact takes this role, above 0; fractions are allowed
/// @param maxShare the largest part of the contacts this role may take, above 0 and at most 1
/// @param competence id of what the member must hold, null for nothing
public record Performer(
        Role role,
        double minutes,
        double maxShare,
        DelegationMode mode,
        Supervision supervision,
        @Nullable String competence) {

    public Performer {
        Require.aboveZero("minutes", minutes);
        Require.aboveZero("maxShare", maxShare);
        Require.between("maxShare", maxShare, 0, 1);
        if (competence != null) {
            Require.id("competence", competence);
        }
    }
}
