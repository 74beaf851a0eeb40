package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// One piece of extra offer that could be given up: a whole block, or extra work inside a basic
/// block.
///
/// @param block id of the block
/// @param activity id of the extra activity inside a basic block, null when the item is the block
///   itself
/// @param member id of the member whose block it is
/// @param session id of the block's session type
/// @param span the block as written
/// @param minutes length of the item: the block as written, or the minutes of the work inside it
/// @param recoveredMinutes what giving up just this item gives back to the basic offer, in norm
///   minutes
public record ExtraItem(
        String block,
        @Nullable String activity,
        String member,
        String session,
        LocalDate date,
        TimeSpan span,
        double minutes,
        double recoveredMinutes) {

    /// The name in the exchange format: `block` or `block/activity`.
    public String name() {
        return activity == null ? block : block + "/" + activity;
    }
}
