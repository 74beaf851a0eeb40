package nl.basiseerst.domain.schedule;

import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// A block that comes back: a stretch of work on a weekday of one week of a basic schedule.
///
/// @param id unique within its basic schedule
/// @param week which week of the cycle, 1 for the first
/// @param room id of the room, null for none
/// @param note a short note on the work, null for none; never about a patient
/// @param extra extra offer done inside it, each activity once; only in a basic session
public record PatternBlock(
        String id,
        String member,
        int week,
        DayOfWeek day,
        TimeSpan span,
        String session,
        @Nullable String room,
        @Nullable String note,
        List<ExtraWork> extra)
        implements Entity {

    public PatternBlock {
        Require.id("id", id);
        Require.id("member", member);
        Require.between("week", week, 1, BasicSchedule.MOST_WEEKS);
        Require.id("session", session);
        if (room != null) {
            Require.id("room", room);
        }
        extra = List.copyOf(extra);
        Require.once("extra", "activity", extra, ExtraWork::activity);
    }

    /// The work of a block, in a week of the cycle, on the weekday of its date and with its id.
    public static PatternBlock of(Block block, int week) {
        return new PatternBlock(
                block.id(),
                block.member(),
                week,
                block.date().getDayOfWeek(),
                block.span(),
                block.session(),
                block.room(),
                block.note(),
                block.extra());
    }

    /// The block that it is on a date.
    public Block on(LocalDate date, String blockId) {
        return new Block(blockId, member, date, span, session, room, note, extra);
    }
}
