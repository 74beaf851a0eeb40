package nl.basiseerst.domain.rooms;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Attendance;
import nl.basiseerst.domain.schedule.CountingBlock;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How full the rooms are in a week. A minute counts as used if somebody who is there works in the
/// room, each minute once however many they are; outside opening hours nothing counts, and whoever
/// is away is in no room.
///
/// It tells what is planned. Whether a patient is in the room, or the room is being made ready, it
/// does not know.
public final class RoomUse {

    private record RoomDay(String room, LocalDate date) {}

    private final List<Room> rooms;
    private final List<LocalDate> days;
    private final Map<RoomDay, Occupancy> found = new HashMap<>();

    private RoomUse(List<Room> rooms, List<LocalDate> days) {
        this.rooms = rooms;
        this.days = days;
    }

    public static RoomUse of(PracticePlan plan, IsoWeek week) {
        RoomUse use = new RoomUse(plan.rooms(), week.days());
        Attendance attendance =
                Attendance.of(
                        plan.practice(),
                        plan.members(),
                        plan.sessionTypes(),
                        plan.blocks().stream().filter(b -> week.contains(b.date())).toList(),
                        plan.absences());
        for (LocalDate date : week.days()) {
            TimeSet open =
                    plan.practice().isOpenOn(date)
                            ? plan.practice().openingHours().on(date.getDayOfWeek())
                            : TimeSet.EMPTY;
            Map<String, TimeSet> used = new HashMap<>();
            for (CountingBlock block : attendance.on(date)) {
                String room = block.block().room();
                if (room != null) {
                    used.merge(room, block.time(), TimeSet::or);
                }
            }
            for (Room room : plan.rooms()) {
                int minutes = used.getOrDefault(room.id(), TimeSet.EMPTY).and(open).minutes();
                use.found.put(new RoomDay(room.id(), date), new Occupancy(minutes, open.minutes()));
            }
        }
        return use;
    }

    /// One room on one day of the week.
    public Occupancy on(String room, LocalDate date) {
        return Objects.requireNonNull(found.get(new RoomDay(room, date)));
    }

    /// One room through the week.
    public Occupancy inWeek(String room) {
        return days.stream().map(day -> on(room, day)).reduce(Occupancy.NONE, Occupancy::plus);
    }

    /// All rooms of a type on one day of the week.
    public Occupancy on(Room.Type type, LocalDate date) {
        return rooms.stream()
                .filter(room -> room.type() == type)
                .map(room -> on(room.id(), date))
                .reduce(Occupancy.NONE, Occupancy::plus);
    }

    /// All rooms of a type through the week.
    public Occupancy inWeek(Room.Type type) {
        return days.stream().map(day -> on(type, day)).reduce(Occupancy.NONE, Occupancy::plus);
    }
}
