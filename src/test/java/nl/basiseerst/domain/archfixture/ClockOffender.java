package nl.basiseerst.domain.archfixture;

import java.time.Clock;

/// Knows a clock, in the domain.
record ClockOffender(Clock clock) {}
