package nl.basiseerst.domain.archfixture.trip;

import nl.basiseerst.domain.archfixture.round.RoundOffender;

/// Half of a cycle.
public record TripOffender(RoundOffender round) {}
