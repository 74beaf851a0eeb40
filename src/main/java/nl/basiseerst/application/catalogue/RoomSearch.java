package nl.basiseerst.application.catalogue;

import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.DayPattern.Part;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Looks for rooms that are free: the one somebody had before, else the first for doctors and the
/// last for others, so that each keep to their own end. Work that finds none gets none.
final class RoomSearch {

    private static final Set<Role> DOCTORS = EnumSet.of(Role.GP, Role.GP_TRAINEE, Role.NP, Role.PA);

    private final List<Room> rooms;
    private final Map<String, SessionType> sessions = new HashMap<>();
    private final Map<String, List<TimeSpan>> taken = new HashMap<>();
    private final Map<String, String> usual = new HashMap<>();

    RoomSearch(List<Room> rooms, List<SessionType> sessionTypes) {
        this.rooms = List.copyOf(rooms);
        sessionTypes.forEach(session -> sessions.put(session.id(), session));
    }

    /// All rooms are free again.
    void nextDay() {
        taken.clear();
    }

    /// The parts of somebody's day in rooms; a room that a part has already is kept if it is free.
    List<Part> placed(Member member, List<Part> parts) {
        List<Part> placed = new ArrayList<>();
        for (Part part : parts) {
            String room = room(member, part);
            if (room != null) {
                taken.computeIfAbsent(room, _ -> new ArrayList<>()).add(part.span());
            }
            placed.add(new Part(part.span(), part.session(), room, part.extra()));
        }
        return placed;
    }

    private @Nullable String room(Member member, Part part) {
        if (part.room() != null && isFree(part.room(), part.span())) {
            return part.room();
        }
        SessionType session = sessions.get(part.session());
        Room.Type type = session == null ? null : session.roomType();
        if (type == null) {
            return null;
        }
        String key = member.id() + "/" + type;
        String before = usual.get(key);
        if (before != null && isFree(before, part.span())) {
            return before;
        }
        List<Room> choice = DOCTORS.contains(member.role()) ? rooms : rooms.reversed();
        for (Room room : choice) {
            if (room.type() == type && isFree(room.id(), part.span())) {
                usual.putIfAbsent(key, room.id());
                return room.id();
            }
        }
        return null;
    }

    private boolean isFree(String room, TimeSpan span) {
        return taken.getOrDefault(room, List.of()).stream().noneMatch(span::overlaps);
    }
}
