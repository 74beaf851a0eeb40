package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.time.TimeSet;

import java.time.LocalDate;

/// Someone who may do an activity but is away in time the practice is open.
///
/// @param member id of the member
/// @param time the opening hours of that day, as far as the member is away in them; never empty
public record AwayMember(String member, LocalDate date, TimeSet time) {}
