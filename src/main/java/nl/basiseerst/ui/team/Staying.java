package nl.basiseerst.ui.team;

import java.time.LocalDate;

/// Why someone cannot be removed, and what can be done instead.
///
/// @param member id of the member
/// @param sentence what refers to them
/// @param lastDay the last day of work that is proposed
record Staying(String member, String sentence, LocalDate lastDay) {}
