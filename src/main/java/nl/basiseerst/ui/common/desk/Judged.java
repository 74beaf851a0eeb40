package nl.basiseerst.ui.common.desk;

import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.plan.PracticePlan;

/// The verdict of a week, together with the practice it is about: names in its words come from
/// there, also while a newer practice is already on screen.
public record Judged(PracticePlan plan, WeekAssessment assessment) {}
