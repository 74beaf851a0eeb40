package nl.basiseerst.domain.schedule;

import nl.basiseerst.domain.value.Require;

/// Extra offer done inside a basic block.
///
/// @param activity id of an activity of the extra offer
/// @param minutes how much of the block it takes, at least 0
public record ExtraWork(String activity, double minutes) {

    public ExtraWork {
        Require.id("activity", activity);
        Require.atLeast("minutes", minutes, 0);
    }
}
