package nl.basiseerst.domain.time;

import java.time.DayOfWeek;

/// A stretch of time that returns every week on one day.
public record DayHours(DayOfWeek day, TimeSpan span) {}
