package nl.basiseerst.application.catalogue;

import nl.basiseerst.domain.value.Require;

/// Which part of the people is of an age.
///
/// @param share from 0 to 1
public record BandShare(String ageBand, double share) {

    public BandShare {
        Require.text("ageBand", ageBand);
        Require.between("share", share, 0, 1);
    }
}
