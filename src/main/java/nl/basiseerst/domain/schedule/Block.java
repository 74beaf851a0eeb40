package nl.basiseerst.domain.schedule;

import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A stretch of a member's working day in one session type.
///
/// @param member id of the member
/// @param session id of the session type
/// @param room id of the room, null for none
/// @param note a short note on the work, null for none; never about a patient
/// @param extra extra offer done inside this block, each activity once; only in a basic session
public record Block(
        String id,
        String member,
        LocalDate date,
        TimeSpan span,
        String session,
        @Nullable String room,
        @Nullable String note,
        List<ExtraWork> extra)
        implements Entity {

    public Block {
        Require.id("id", id);
        Require.id("member", member);
        Require.id("session", session);
        if (room != null) {
            Require.id("room", room);
        }
        extra = List.copyOf(extra);
        Require.once("extra", "activity", extra, ExtraWork::activity);
    }

    /// Minutes of extra offer inside this block.
    public double extraMinutes() {
        return extra.stream().mapToDouble(ExtraWork::minutes).sum();
    }

    /// The same work of somebody, perhaps on another day.
    public Block of(String otherMember, LocalDate otherDate) {
        return new Block(id, otherMember, otherDate, span, session, room, note, extra);
    }

    public Block withId(String other) {
        return new Block(other, member, date, span, session, room, note, extra);
    }

    public Block withSpan(TimeSpan other) {
        return new Block(id, member, date, other, session, room, note, extra);
    }

    public Block withSession(String other) {
        return new Block(id, member, date, span, other, room, note, extra);
    }

    public Block withRoom(@Nullable String other) {
        return new Block(id, member, date, span, session, other, note, extra);
    }

    public Block withNote(@Nullable String other) {
        return new Block(id, member, date, span, session, room, other, extra);
    }

    public Block withExtra(List<ExtraWork> other) {
        return new Block(id, member, date, span, session, room, note, other);
    }
}
