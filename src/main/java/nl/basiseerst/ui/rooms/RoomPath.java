package nl.basiseerst.ui.rooms;

import nl.basiseerst.application.rooms.RoomGrid;
import nl.basiseerst.application.rooms.RoomGrid.Cell;
import nl.basiseerst.application.rooms.RoomGrid.Item;
import nl.basiseerst.application.rooms.RoomGrid.Row;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Steps through the grid.
final class RoomPath {

    private final List<Row> rows;
    private final List<LocalDate> dates;

    RoomPath(RoomGrid grid) {
        rows = grid.rows();
        dates = grid.days().stream().map(RoomGrid.Day::date).toList();
    }

    /// The first row, on that date or else the day nearest to it in the week; empty without rows.
    Optional<RoomSpot> first(LocalDate near) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(start(0, day(near)));
    }

    /// The same block where it is now, or the same place, or what comes nearest.
    Optional<RoomSpot> kept(RoomSpot spot) {
        String block = spot.block();
        if (block != null && dates.contains(spot.date())) {
            Optional<RoomSpot> there = to(block);
            if (there.isPresent()) {
                return there;
            }
        }
        int row = indexOf(spot.row());
        return row < 0 ? first(spot.date()) : Optional.of(start(row, day(spot.date())));
    }

    Optional<RoomSpot> to(String block) {
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                if (cell.items().stream().anyMatch(i -> i.block().id().equals(block))) {
                    return Optional.of(new RoomSpot(row.key(), cell.date(), block));
                }
            }
        }
        return Optional.empty();
    }

    /// One block down, or to the next row below the last one; up when negative.
    RoomSpot vertically(RoomSpot from, int step) {
        int row = indexOf(from.row());
        if (row < 0) {
            return from;
        }
        List<String> blocks = blocks(row, from.date());
        String block = from.block();
        int at = block == null ? (step > 0 ? -1 : 0) : blocks.indexOf(block);
        int next = at + step;
        if (next >= 0 && next < blocks.size()) {
            return new RoomSpot(from.row(), from.date(), blocks.get(next));
        }
        int other = row + step;
        if (other < 0 || other >= rows.size()) {
            return from;
        }
        List<String> there = blocks(other, from.date());
        String chosen = there.isEmpty() ? null : step > 0 ? there.getFirst() : there.getLast();
        return new RoomSpot(rows.get(other).key(), from.date(), chosen);
    }

    /// That many days on in the same row, at about the same time.
    RoomSpot horizontally(RoomSpot from, int step) {
        int row = indexOf(from.row());
        int day = dates.indexOf(from.date()) + step;
        return row < 0 || day < 0 || day >= dates.size() ? from : across(row, from, dates.get(day));
    }

    /// That many rows down on the same day, at about the same time.
    RoomSpot toRow(RoomSpot from, int step) {
        int row = indexOf(from.row()) + step;
        return row < 0 || row >= rows.size() ? from : across(row, from, from.date());
    }

    /// The next room below that row; above when negative. Empty where there is none.
    Optional<String> room(RoomSpot from, int step) {
        for (int row = indexOf(from.row()) + step; row >= 0 && row < rows.size(); row += step) {
            String room = rows.get(row).room();
            if (room != null) {
                return Optional.of(room);
            }
        }
        return Optional.empty();
    }

    /// Ids of all blocks that are drawn.
    Set<String> blocks() {
        return ids(rows, dates);
    }

    /// Those of one day.
    Set<String> blocks(LocalDate date) {
        return ids(rows, List.of(date));
    }

    /// Those of a row.
    Set<String> blocks(String row) {
        return ids(rows(row, row), dates);
    }

    /// Those of a row on one day.
    Set<String> blocks(String row, LocalDate date) {
        return ids(rows(row, row), List.of(date));
    }

    /// Ids of the blocks from one place to another: of all rows and days between them, or inside
    /// one day of one row those from one block to the other.
    Set<String> between(RoomSpot one, RoomSpot other) {
        List<LocalDate> days =
                dates.stream()
                        .filter(d -> !d.isBefore(earlier(one.date(), other.date())))
                        .filter(d -> !d.isAfter(later(one.date(), other.date())))
                        .toList();
        Set<String> all = ids(rows(one.row(), other.row()), days);
        List<String> inOrder = new ArrayList<>(all);
        int from = inOrder.indexOf(one.block());
        int to = inOrder.indexOf(other.block());
        boolean inside = one.row().equals(other.row()) && days.size() == 1;
        return inside && from >= 0 && to >= 0
                ? new LinkedHashSet<>(inOrder.subList(Math.min(from, to), Math.max(from, to) + 1))
                : all;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /// The rows from one to another, whichever is above; none if one of them is not there.
    private List<Row> rows(String one, String other) {
        int first = indexOf(one);
        int last = indexOf(other);
        return first < 0 || last < 0
                ? List.of()
                : rows.subList(Math.min(first, last), Math.max(first, last) + 1);
    }

    private static Set<String> ids(List<Row> of, List<LocalDate> on) {
        Set<String> found = new LinkedHashSet<>();
        for (Row row : of) {
            row.cells().stream()
                    .filter(cell -> on.contains(cell.date()))
                    .flatMap(cell -> cell.items().stream())
                    .forEach(item -> found.add(item.block().id()));
        }
        return found;
    }

    private RoomSpot across(int row, RoomSpot from, LocalDate date) {
        int time = startOf(from);
        Item best = null;
        for (Item item : items(row, date)) {
            if (best == null || distance(item, time) < distance(best, time)) {
                best = item;
            }
        }
        return new RoomSpot(rows.get(row).key(), date, best == null ? null : best.block().id());
    }

    private static int distance(Item item, int time) {
        return Math.abs(item.block().span().from() - time);
    }

    private int startOf(RoomSpot spot) {
        int row = indexOf(spot.row());
        return items(row, spot.date()).stream()
                .filter(item -> item.block().id().equals(spot.block()))
                .mapToInt(item -> item.block().span().from())
                .findFirst()
                .orElse(0);
    }

    private RoomSpot start(int row, LocalDate date) {
        List<String> blocks = blocks(row, date);
        return new RoomSpot(rows.get(row).key(), date, blocks.isEmpty() ? null : blocks.getFirst());
    }

    private LocalDate day(LocalDate date) {
        if (dates.contains(date)) {
            return date;
        }
        return dates.stream()
                .filter(d -> d.getDayOfWeek() == date.getDayOfWeek())
                .findFirst()
                .orElseGet(dates::getLast);
    }

    private List<String> blocks(int row, LocalDate date) {
        return items(row, date).stream().map(item -> item.block().id()).toList();
    }

    private List<Item> items(int row, LocalDate date) {
        int day = dates.indexOf(date);
        return row < 0 || day < 0 ? List.of() : rows.get(row).cells().get(day).items();
    }

    private int indexOf(@Nullable String key) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
