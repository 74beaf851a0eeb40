package nl.basiseerst.ui.week.basic;

/// What the basic schedules are looked at and worked on with.
public record BasicModels(
        BasicViewModel schedules, StampViewModel stamping, DeviationsViewModel deviations) {}
