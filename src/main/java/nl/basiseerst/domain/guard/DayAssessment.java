package nl.basiseerst.domain.guard;

import java.time.LocalDate;

/// The verdict of one open day, on its urgent demand and its own blocks alone.
///
/// @param shortageMinutes norm minutes of urgent demand not covered as planned
/// @param shortageWithoutExtraMinutes the same with that day's extra items given up
/// @param displacedMinutes what that day's extra items take from its urgent demand
public record DayAssessment(
        LocalDate date,
        Verdict verdict,
        double shortageMinutes,
        double shortageWithoutExtraMinutes,
        double displacedMinutes) {}
