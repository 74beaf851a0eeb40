package nl.basiseerst.application.privacy;

import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.time.IsoWeek;

/// What an erasure does to the verdict of a week.
public record WeekEffect(IsoWeek week, Verdict before, Verdict after) {}
