package nl.basiseerst.application.overview;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.plan.WeekStanding;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.rooms.RoomNeeds;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.PublishedWork;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The rooms of a week: who is in which, when.
///
/// @param days Monday to Friday, and the days of the weekend that are open, or have blocks or had
///   them when the week was made known
/// @param rooms in the order of the practice
/// @param roomless how many blocks need a room and have none
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
    /// @param gone by day who was to be here as people were told, and is not any more, by time
    public record RoomWeek(String name, List<List<Stay>> days, List<List<Gone>> gone) {

        public RoomWeek {
            days = List.copyOf(days);
            gone = List.copyOf(gone);
        }
    }

    /// Somebody who left a room.
    ///
    /// @param member name
    public record Gone(String member, TimeSpan time) {}

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
        WeekStanding standing = WeekStanding.of(plan, week);
        List<RoomWeek> rooms = new ArrayList<>();
        for (Room room : plan.rooms()) {
            List<List<Stay>> days = new ArrayList<>();
            List<List<Gone>> gone = new ArrayList<>();
            for (int day = 0; day < grid.days().size(); day++) {
                days.add(stays(grid, day, inRoom(plan, room)));
                gone.add(gone(plan, standing.goneFromRoom(room.id(), grid.days().get(day).date())));
            }
            rooms.add(new RoomWeek(room.name(), days, gone));
        }
        int roomless = new RoomNeeds(plan).missing(plan, week).size();
        return new RoomsOverview(stamp, week, grid.days(), rooms, roomless, standing);
    }

    /// Two rooms may have one name.
    private static Set<String> inRoom(PracticePlan plan, Room room) {
        return plan.blocks().stream()
                .filter(block -> room.id().equals(block.room()))
                .map(Block::id)
                .collect(Collectors.toSet());
    }

    private static List<Stay> stays(WeekGrid grid, int day, Set<String> blocks) {
        List<Stay> stays = new ArrayList<>();
        for (RoleGroup<MemberRow> group : grid.groups()) {
            for (MemberRow row : group.rows()) {
                for (BlockLine line : row.cells().get(day).blocks()) {
                    if (blocks.contains(line.block())) {
                        stays.add(new Stay(row.name(), line));
                    }
                }
            }
        }
        stays.sort(Comparator.comparing(stay -> stay.block().time()));
        return List.copyOf(stays);
    }

    private static List<Gone> gone(PracticePlan plan, List<PublishedWork> left) {
        return left.stream()
                .sorted(Comparator.comparing(PublishedWork::span))
                .flatMap(
                        work ->
                                plan.members().stream()
                                        .filter(m -> m.id().equals(work.member()))
                                        .map(m -> new Gone(m.name(), work.span())))
                .toList();
    }

    /// The first and the last of the days.
    public LocalDate first() {
        return days.getFirst().date();
    }

    public LocalDate last() {
        return days.getLast().date();
    }
}
