package nl.basiseerst.domain.schedule;

import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A working day, or a part of one, that can be put down in one go: the day of a GP, a morning at
/// the phone.
///
/// @param name what people call it
/// @param roles whose day it is, each once; none for anybody
/// @param parts its blocks, at least one
public record DayPattern(String id, String name, List<Role> roles, List<Part> parts)
        implements Entity {

    /// One block of the day.
    ///
    /// @param room id of the room, null for none
    /// @param extra extra offer done inside it, each activity once; only in a basic session
    public record Part(
            TimeSpan span, String session, @Nullable String room, List<ExtraWork> extra) {

        public Part {
            Require.id("session", session);
            if (room != null) {
                Require.id("room", room);
            }
            extra = List.copyOf(extra);
            Require.once("extra", "activity", extra, ExtraWork::activity);
        }
    }

    public DayPattern {
        Require.id("id", id);
        Require.text("name", name);
        roles = List.copyOf(roles);
        Require.once("roles", roles);
        parts = List.copyOf(parts);
        Require.notEmpty("parts", parts);
    }
}
