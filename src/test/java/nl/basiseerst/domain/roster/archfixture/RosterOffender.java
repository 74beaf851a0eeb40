package nl.basiseerst.domain.roster.archfixture;

import nl.basiseerst.domain.guard.Verdict;

/// Knows the verdict, which the basic schedule must not.
public record RosterOffender(Verdict verdict) {}
