package nl.basiseerst.application.rooms;

import nl.basiseerst.application.rooms.RoomGrid.Cell;
import nl.basiseerst.application.rooms.RoomGrid.Day;
import nl.basiseerst.application.rooms.RoomGrid.Item;
import nl.basiseerst.application.rooms.RoomGrid.Row;
import nl.basiseerst.application.rooms.RoomGrid.Section;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.rooms.RoomNeeds;
import nl.basiseerst.domain.rooms.RoomUse;
import nl.basiseerst.domain.schedule.Attendance;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.value.Entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Makes the grid of rooms by days.
public final class RoomGrids {

    private final PracticePlan plan;
    private final IsoWeek week;
    private final Map<LocalDate, List<Block>> byDay = new HashMap<>();
    private final Map<String, Member> members;
    private final Map<String, SessionType> sessions;
    private final RoomNeeds needs;
    private final RoomUse use;
    private final Attendance attendance;
    private final List<Day> days;

    private RoomGrids(PracticePlan plan, IsoWeek week) {
        this.plan = plan;
        this.week = week;
        List<Block> ofWeek =
                plan.blocks().stream()
                        .filter(block -> week.contains(block.date()))
                        .sorted(RoomNeeds.IN_ORDER)
                        .toList();
        ofWeek.forEach(b -> byDay.computeIfAbsent(b.date(), _ -> new ArrayList<>()).add(b));
        members = byId(plan.members());
        sessions = byId(plan.sessionTypes());
        needs = new RoomNeeds(plan);
        use = RoomUse.of(plan, week);
        attendance =
                Attendance.of(
                        plan.practice(),
                        plan.members(),
                        plan.sessionTypes(),
                        ofWeek,
                        plan.absences());
        days =
                week.days().stream()
                        .filter(this::isShown)
                        .map(date -> new Day(date, plan.practice().isOpenOn(date)))
                        .toList();
    }

    /// @param plan with all of the week
    public static RoomGrid of(PracticePlan plan, IsoWeek week) {
        return new RoomGrids(plan, week).grid();
    }

    private RoomGrid grid() {
        List<Section> found = new ArrayList<>();
        for (Room.Type type : Room.Type.values()) {
            Section section = section(type);
            if (!section.rows().isEmpty()) {
                found.add(section);
            }
        }
        int missing = found.stream().mapToInt(Section::missing).sum();
        return new RoomGrid(week, days, found, missing);
    }

    private static <T extends Entity> Map<String, T> byId(List<T> things) {
        return things.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    }

    private boolean isShown(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                || plan.practice().isOpenOn(date)
                || blocks(date, b -> b.room() != null || needs.of(b).isPresent()).size() > 0;
    }

    private List<Block> blocks(LocalDate date, Predicate<Block> wanted) {
        return byDay.getOrDefault(date, List.of()).stream().filter(wanted).toList();
    }

    private Section section(Room.Type type) {
        List<Row> rows = new ArrayList<>();
        int missing = 0;
        for (Member member : plan.members()) {
            Row row = missing(type, member);
            int here = row.cells().stream().mapToInt(cell -> cell.items().size()).sum();
            missing += here;
            if (here > 0) {
                rows.add(row);
            }
        }
        plan.rooms().stream().filter(r -> r.type() == type).map(this::room).forEach(rows::add);
        return new Section(
                type,
                use.inWeek(type),
                days.stream().map(day -> use.on(type, day.date())).toList(),
                missing,
                rows);
    }

    /// The work of somebody that needs a room of that type and has none.
    private Row missing(Room.Type type, Member member) {
        Predicate<Block> wanted =
                block ->
                        block.room() == null
                                && block.member().equals(member.id())
                                && needs.of(block).filter(type::equals).isPresent();
        List<Cell> cells =
                days.stream()
                        .map(day -> new Cell(day.date(), null, items(blocks(day.date(), wanted))))
                        .toList();
        return new Row("none/" + type + "/" + member.id(), member.name(), null, null, cells);
    }

    private Row room(Room room) {
        List<Cell> cells =
                days.stream()
                        .map(
                                day ->
                                        new Cell(
                                                day.date(),
                                                use.on(room.id(), day.date()),
                                                items(
                                                        blocks(
                                                                day.date(),
                                                                b -> room.id().equals(b.room())))))
                        .toList();
        return new Row("room/" + room.id(), room.name(), room.id(), use.inWeek(room.id()), cells);
    }

    private List<Item> items(List<Block> blocks) {
        return blocks.stream().map(this::item).toList();
    }

    private Item item(Block block) {
        Member member = Objects.requireNonNull(members.get(block.member()));
        boolean there =
                member.employed().contains(block.date())
                        && !TimeSet.of(block.span())
                                .minus(attendance.awayOn(member.id(), block.date()))
                                .isEmpty();
        return new Item(
                block, member, Objects.requireNonNull(sessions.get(block.session())), there);
    }
}
