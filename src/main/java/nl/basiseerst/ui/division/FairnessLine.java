package nl.basiseerst.ui.division;

import nl.basiseerst.domain.fairness.Division;
import nl.basiseerst.domain.team.Role;

/// A row of the table.
sealed interface FairnessLine {

    /// The mean of those below it.
    record Heading(Role role, Division division) implements FairnessLine {}

    /// @param open whether the days are told too
    record Person(Division.Share share, Division division, boolean open) implements FairnessLine {}
}
