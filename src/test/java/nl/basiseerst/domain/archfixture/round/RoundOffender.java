package nl.basiseerst.domain.archfixture.round;

import nl.basiseerst.domain.archfixture.trip.TripOffender;

/// Half of a cycle.
public record RoundOffender(TripOffender trip) {}
