package nl.basiseerst.application.store;

import nl.basiseerst.domain.plan.PracticePlan;

/// The practice as it was read.
///
/// @param plan all of it, or with only the schedule of the period asked for
/// @param changeNo number of the last change it holds; an edit of it passes this on as
///   [Change#seen]
public record StoredPractice(PracticePlan plan, long changeNo) {}
