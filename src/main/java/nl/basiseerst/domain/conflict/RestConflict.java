package nl.basiseerst.domain.conflict;

import java.time.LocalDate;
import java.util.List;

/// Working time or rest that is beyond a limit of the law or of the agreement for trainees.
///
/// @param date the day it shows on; the Monday for what is about a week
/// @param blocks ids of the blocks that make it so; none for what is about a week
/// @param found minutes that were found: of work, of rest or of break, as the kind says; of
///   TRAINEE_HOURS the minute of the day, of TRAINEE_WEEKEND the day of the week from 1 on and of
///   TRAINEE_DUTIES how many
/// @param limit the least or the most, in the same
/// @param source where the limit comes from
public record RestConflict(
        ConflictKind kind,
        String member,
        LocalDate date,
        List<String> blocks,
        int found,
        int limit,
        String source)
        implements RosterConflict {

    public RestConflict {
        blocks = List.copyOf(blocks);
    }
}
