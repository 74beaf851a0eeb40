package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;

/// A block that can serve something, and how much of it.
///
/// @param block id of the block
/// @param member id of the member
/// @param session id of the session type
/// @param span the block as written
/// @param minutes of the member that go to contacts as planned: after absence, productivity,
///   supervision and extra work; at least 0, and 0 in an extra block
/// @param minutesWithoutExtra the same with all extra offer given up
public record ServingBlock(
        String block,
        String member,
        String session,
        LocalDate date,
        TimeSpan span,
        double minutes,
        double minutesWithoutExtra) {}
