package nl.basiseerst.ui.week;

import nl.basiseerst.application.overview.BlockLine;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a step leads from a place in the grid: through the blocks of a day to the next person, and
/// from day to day. Steps beyond the edge stay where they are.
final class GridPath {

    private final List<WeekRow.Person> people;

    GridPath(List<? extends WeekRow> rows) {
        people =
                rows.stream()
                        .filter(WeekRow.Person.class::isInstance)
                        .map(WeekRow.Person.class::cast)
                        .toList();
    }

    /// The day of the first person, as near to that date as there is one; empty without people.
    Optional<Cursor> first(LocalDate near) {
        return people.isEmpty() || people.getFirst().dates().isEmpty()
                ? Optional.empty()
                : Optional.of(start(people.getFirst(), nearest(near)));
    }

    /// The same place where it still is; or else the nearest to it.
    Optional<Cursor> kept(Cursor cursor) {
        int person = indexOf(cursor.member());
        if (person < 0) {
            return first(cursor.date());
        }
        LocalDate date = nearest(cursor.date());
        List<String> blocks = blocks(person, date);
        String block = cursor.block();
        boolean same = block == null || blocks.contains(block);
        if (same && date.equals(cursor.date())) {
            return Optional.of(cursor);
        }
        return Optional.of(start(people.get(person), date));
    }

    /// Where a block stands; empty when it is not shown.
    Optional<Cursor> to(String block) {
        for (WeekRow.Person person : people) {
            for (LocalDate date : person.dates()) {
                if (lines(person, date).stream().anyMatch(line -> line.block().equals(block))) {
                    return Optional.of(new Cursor(person.row().member(), date, block));
                }
            }
        }
        return Optional.empty();
    }

    /// One block down, or to the next person below the last one; up when negative.
    Cursor vertically(Cursor from, int step) {
        int person = indexOf(from.member());
        if (person < 0) {
            return from;
        }
        List<String> blocks = blocks(person, from.date());
        String block = from.block();
        int at = block == null ? (step > 0 ? -1 : 0) : blocks.indexOf(block);
        int next = at + step;
        if (next >= 0 && next < blocks.size()) {
            return new Cursor(from.member(), from.date(), blocks.get(next));
        }
        int other = person + step;
        if (other < 0 || other >= people.size()) {
            return from;
        }
        List<String> there = blocks(other, from.date());
        String member = people.get(other).row().member();
        if (there.isEmpty()) {
            return new Cursor(member, from.date());
        }
        return new Cursor(member, from.date(), step > 0 ? there.getFirst() : there.getLast());
    }

    /// To that day of the same person, at about the same time of the day.
    Cursor horizontally(Cursor from, int step) {
        int person = indexOf(from.member());
        if (person < 0) {
            return from;
        }
        List<LocalDate> dates = people.get(person).dates();
        int day = dates.indexOf(from.date()) + step;
        return day < 0 || day >= dates.size() ? from : across(person, from, dates.get(day));
    }

    /// The next person below, at about the same time of the day; the one above when negative.
    Cursor toPerson(Cursor from, int step) {
        int other = indexOf(from.member()) + step;
        return other < 0 || other >= people.size() ? from : across(other, from, from.date());
    }

    /// The next block of the same person that day; the one before when negative.
    Cursor along(Cursor from, int step) {
        int person = indexOf(from.member());
        if (person < 0) {
            return from;
        }
        List<String> blocks = blocks(person, from.date());
        String block = from.block();
        int at = block == null ? (step > 0 ? -1 : blocks.size()) : blocks.indexOf(block);
        int next = at + step;
        return next < 0 || next >= blocks.size()
                ? from
                : new Cursor(from.member(), from.date(), blocks.get(next));
    }

    /// The day of somebody so many people further down and so many shown days on; empty beyond the
    /// edges.
    Optional<Cursor> beside(String member, LocalDate date, int down, int on) {
        int person = indexOf(member);
        int other = person + down;
        if (person < 0 || other < 0 || other >= people.size()) {
            return Optional.empty();
        }
        List<LocalDate> dates = people.get(other).dates();
        int day = dates.indexOf(date) + on;
        return dates.contains(date) && day >= 0 && day < dates.size()
                ? Optional.of(new Cursor(people.get(other).row().member(), dates.get(day)))
                : Optional.empty();
    }

    /// How many people further down the second stands; 0 when either is not shown.
    int down(String member, String other) {
        int from = indexOf(member);
        int to = indexOf(other);
        return from < 0 || to < 0 ? 0 : to - from;
    }

    /// How many shown days further the second is; 0 when either is not shown.
    int on(LocalDate date, LocalDate other) {
        List<LocalDate> dates = people.isEmpty() ? List.of() : people.getFirst().dates();
        return dates.contains(date) && dates.contains(other)
                ? dates.indexOf(other) - dates.indexOf(date)
                : 0;
    }

    /// The blocks of the people and days from one place to the other; of one day, those of the
    /// hours from one block to the other.
    List<String> between(Cursor one, Cursor other) {
        int first = indexOf(one.member());
        int last = indexOf(other.member());
        if (first < 0 || last < 0) {
            return List.of();
        }
        LocalDate from = one.date().isBefore(other.date()) ? one.date() : other.date();
        LocalDate to = from.equals(one.date()) ? other.date() : one.date();
        Optional<TimeSpan> hours = from.equals(to) ? hours(one, other) : Optional.empty();
        List<String> found = new ArrayList<>();
        for (int i = Math.min(first, last); i <= Math.max(first, last); i++) {
            WeekRow.Person person = people.get(i);
            person.dates().stream()
                    .filter(date -> !date.isBefore(from) && !date.isAfter(to))
                    .flatMap(date -> lines(person, date).stream())
                    .filter(l -> hours.map(span -> span.overlaps(l.time())).orElse(true))
                    .forEach(line -> found.add(line.block()));
        }
        return found.stream().distinct().toList();
    }

    private Optional<TimeSpan> hours(Cursor one, Cursor other) {
        List<TimeSpan> spans = new ArrayList<>();
        for (Cursor each : List.of(one, other)) {
            lines(people.get(indexOf(each.member())), each.date()).stream()
                    .filter(line -> line.block().equals(each.block()))
                    .forEach(line -> spans.add(line.time()));
        }
        return one.block() == null || other.block() == null || spans.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TimeSpan(
                                spans.stream().mapToInt(TimeSpan::from).min().orElseThrow(),
                                spans.stream().mapToInt(TimeSpan::to).max().orElseThrow()));
    }

    /// Ids of all blocks that are shown.
    Set<String> blocks() {
        Set<String> all = new LinkedHashSet<>();
        people.forEach(person -> all.addAll(blocks(person.row().member())));
        return all;
    }

    /// Ids of the blocks of a member.
    Set<String> blocks(String member) {
        int person = indexOf(member);
        Set<String> all = new LinkedHashSet<>();
        if (person >= 0) {
            people.get(person).dates().forEach(date -> all.addAll(blocks(person, date)));
        }
        return all;
    }

    /// Ids of the blocks of a day of a member.
    Set<String> blocks(String member, LocalDate date) {
        int person = indexOf(member);
        return person < 0 ? Set.of() : new LinkedHashSet<>(blocks(person, date));
    }

    private Cursor across(int person, Cursor from, LocalDate date) {
        WeekRow.Person there = people.get(person);
        int time = startOf(from);
        @Nullable BlockLine best = null;
        for (BlockLine line : lines(there, date)) {
            if (best == null
                    || Math.abs(line.time().from() - time) < Math.abs(best.time().from() - time)) {
                best = line;
            }
        }
        return new Cursor(there.row().member(), date, best == null ? null : best.block());
    }

    private int startOf(Cursor cursor) {
        int person = indexOf(cursor.member());
        if (person < 0) {
            return 0;
        }
        return lines(people.get(person), cursor.date()).stream()
                .filter(line -> line.block().equals(cursor.block()))
                .mapToInt(line -> line.time().from())
                .findFirst()
                .orElse(0);
    }

    private Cursor start(WeekRow.Person person, LocalDate date) {
        List<BlockLine> lines = lines(person, date);
        return new Cursor(
                person.row().member(), date, lines.isEmpty() ? null : lines.getFirst().block());
    }

    private LocalDate nearest(LocalDate date) {
        List<LocalDate> dates = people.getFirst().dates();
        if (dates.contains(date)) {
            return date;
        }
        return dates.stream()
                .filter(d -> d.getDayOfWeek() == date.getDayOfWeek())
                .findFirst()
                .orElseGet(dates::getLast);
    }

    private List<String> blocks(int person, LocalDate date) {
        return lines(people.get(person), date).stream().map(BlockLine::block).distinct().toList();
    }

    private static List<BlockLine> lines(WeekRow.Person person, LocalDate date) {
        int day = person.dates().indexOf(date);
        return day < 0 ? List.of() : person.row().cells().get(day).blocks();
    }

    private int indexOf(String member) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).row().member().equals(member)) {
                return i;
            }
        }
        return -1;
    }
}
