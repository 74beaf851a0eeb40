package nl.basiseerst.application.overview;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.plan.WeekStanding;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The rooms of a week: who is in which, when.
///
/// @param days Monday to Friday, and the days of the weekend that are open or have blocks
/// @param rooms in the order of the practice
/// @param roomless work without a room, by day; the practice may have planned none on purpose
/// @param standing whether people were told of the week, and what changed since
public record RoomsOverview(
        PrintStamp stamp,
        IsoWeek week,
        List<DayColumn> days,
        List<RoomWeek> rooms,
        int roomless,
        WeekStanding standing)
        implements Overview {

    /// A room through the week.
    ///
    /// @param days the stretches of each day, by time
    public record RoomWeek(String name, List<List<Stay>> days) {

        public RoomWeek {
            days = List.copyOf(days);
        }
    }

    /// Somebody in a room.
    public record Stay(String member, BlockLine block) {}

    public RoomsOverview {
        days = List.copyOf(days);
        rooms = List.copyOf(rooms);
    }

    /// @param plan with at least the schedule of that week
    public static RoomsOverview of(PracticePlan plan, IsoWeek week, PrintStamp stamp) {
        WeekGrid grid =
                WeekGrid.of(plan.during(Period.of(week.monday(), week.sunday())), week, Map.of());
        List<RoomWeek> rooms = new ArrayList<>();
        for (Room room : plan.rooms()) {
            List<List<Stay>> days = new ArrayList<>();
            for (int day = 0; day < grid.days().size(); day++) {
                days.add(stays(grid, day, room.name()));
            }
            rooms.add(new RoomWeek(room.name(), days));
        }
        long roomless =
                plan.blocks().stream()
                        .filter(b -> week.contains(b.date()) && b.room() == null)
                        .count();
        return new RoomsOverview(
                stamp, week, grid.days(), rooms, (int) roomless, WeekStanding.of(plan, week));
    }

    private static List<Stay> stays(WeekGrid grid, int day, String room) {
        List<Stay> stays = new ArrayList<>();
        for (RoleGroup<MemberRow> group : grid.groups()) {
            for (MemberRow row : group.rows()) {
                for (BlockLine line : row.cells().get(day).blocks()) {
                    if (room.equals(line.room())) {
                        stays.add(new Stay(row.name(), line));
                    }
                }
            }
        }
        stays.sort(Comparator.comparing(stay -> stay.block().time()));
        return List.copyOf(stays);
    }

    /// The first and the last of the days.
    public LocalDate first() {
        return days.getFirst().date();
    }

    public LocalDate last() {
        return days.getLast().date();
    }
}
