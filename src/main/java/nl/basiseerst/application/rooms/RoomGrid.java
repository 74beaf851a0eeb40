package nl.basiseerst.application.rooms;

import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.rooms.Occupancy;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// Rooms by days in one week, by type of room, with the work that still needs a room.
///
/// @param days Monday to Friday, and the days of the weekend that are open or have work in a room
/// @param sections the types of room that the practice has or needs
/// @param missing how many blocks of the week need a room and have none
public record RoomGrid(IsoWeek week, List<Day> days, List<Section> sections, int missing) {

    /// A heading above a column.
    ///
    /// @param open whether the practice is open
    public record Day(LocalDate date, boolean open) {}

    /// The rooms of one type.
    ///
    /// @param inWeek of all of them together
    /// @param byDay the same on each of the days
    /// @param missing how many blocks need one and have none
    /// @param rows first a row for each person who has such a block, then the rooms
    public record Section(
            Room.Type type, Occupancy inWeek, List<Occupancy> byDay, int missing, List<Row> rows) {

        public Section {
            byDay = List.copyOf(byDay);
            rows = List.copyOf(rows);
        }
    }

    /// A room, or somebody's work without one.
    ///
    /// @param key unlike that of any other row
    /// @param name of the room or of the person
    /// @param room id of the room, null for work without one
    /// @param inWeek null for work without a room
    /// @param cells one for each of the days
    public record Row(
            String key,
            String name,
            @Nullable String room,
            @Nullable Occupancy inWeek,
            List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A row on one day.
    ///
    /// @param occupancy null for work without a room
    /// @param items by start
    public record Cell(LocalDate date, @Nullable Occupancy occupancy, List<Item> items) {

        public Cell {
            items = List.copyOf(items);
        }
    }

    /// A block as it stands in a room.
    ///
    /// @param there whether the member is there for some of it
    public record Item(Block block, Member member, SessionType session, boolean there) {}

    public RoomGrid {
        days = List.copyOf(days);
        sections = List.copyOf(sections);
    }

    /// All rows, in order.
    public List<Row> rows() {
        return sections.stream().flatMap(section -> section.rows().stream()).toList();
    }
}
