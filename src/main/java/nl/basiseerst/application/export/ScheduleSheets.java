package nl.basiseerst.application.export;

import nl.basiseerst.application.overview.BlockLine;
import nl.basiseerst.application.overview.MemberRow;
import nl.basiseerst.application.overview.RoleGroup;
import nl.basiseerst.application.table.Cell;
import nl.basiseerst.application.table.Sheet;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Weeks of everyone as sheets: a row per block, and the hours per person.
final class ScheduleSheets {

    private static final List<String> COLUMNS =
            List.of(
                    "week", "date", "day", "person", "role", "from", "to", "hours", "session",
                    "offer", "room", "extra", "note");
    private static final List<Integer> WIDTHS =
            List.of(10, 12, 5, 24, 22, 7, 7, 7, 24, 18, 20, 36, 30);
    private static final double MINUTES_PER_HOUR = 60;

    private final PracticePlan plan;
    private final WeekRange range;
    private final Messages messages;
    private final Terms terms;

    ScheduleSheets(PracticePlan plan, WeekRange range, Messages messages) {
        this.plan = plan;
        this.range = range;
        this.messages = messages;
        terms = new Terms(messages);
    }

    /// A row per stretch of work.
    Sheet blocks() {
        return new Sheet(
                messages.text("export.sheet.blocks"),
                COLUMNS.stream().map(name -> messages.text("export.column." + name)).toList(),
                WIDTHS,
                WorkedBlock.of(plan, range).stream().map(this::row).toList());
    }

    private List<Cell> row(WorkedBlock worked) {
        BlockLine line = worked.line();
        return List.of(
                new Cell.Text(worked.week().toString()),
                new Cell.Day(worked.date()),
                new Cell.Text(terms.day(worked.date())),
                new Cell.Text(worked.member()),
                new Cell.Text(terms.roleAsName(worked.role())),
                new Cell.Time(line.time().from()),
                new Cell.Time(line.time().to()),
                new Cell.Amount(line.time().minutes() / MINUTES_PER_HOUR, 2),
                new Cell.Text(line.session()),
                new Cell.Text(messages.text("export.offer." + line.offer())),
                text(line.room()),
                new Cell.Text(String.join("; ", line.extra().stream().map(this::extra).toList())),
                text(line.note()));
    }

    private String extra(BlockLine.Extra extra) {
        return messages.text("export.extra", terms.minutes(extra.minutes()), extra.activity());
    }

    private static Cell text(@Nullable String text) {
        return text == null ? Cell.EMPTY : new Cell.Text(text);
    }

    /// A row per person: planned hours a week and of all weeks. Held against the contract are only
    /// the weeks that are whole: how much of it a day away or a closed day takes is not known here.
    Sheet hours() {
        List<String> columns = new ArrayList<>();
        List<Integer> widths = new ArrayList<>(List.of(24, 22));
        columns.add(messages.text("export.column.person"));
        columns.add(messages.text("export.column.role"));
        for (IsoWeek week : range.weeks()) {
            columns.add(week.toString());
            widths.add(10);
        }
        for (String name : List.of("total", "whole-weeks", "contract", "difference")) {
            columns.add(messages.text("export.column." + name));
            widths.add(12);
        }
        List<List<Cell>> rows = people().values().stream().map(this::row).toList();
        return new Sheet(messages.text("export.sheet.hours"), columns, widths, rows);
    }

    /// Somebody with the weeks in which they are employed.
    private record Person(Role role, Map<IsoWeek, MemberRow> weeks) {

        MemberRow first() {
            return weeks.values().iterator().next();
        }
    }

    private Map<String, Person> people() {
        Map<String, Person> people = new LinkedHashMap<>();
        for (IsoWeek week : range.weeks()) {
            for (RoleGroup<MemberRow> group : WorkedBlock.grid(plan, week).groups()) {
                for (MemberRow row : group.rows()) {
                    people.computeIfAbsent(
                                    row.member(),
                                    _ -> new Person(group.role(), new LinkedHashMap<>()))
                            .weeks()
                            .put(week, row);
                }
            }
        }
        return people;
    }

    private List<Cell> row(Person person) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text(person.first().name()));
        cells.add(new Cell.Text(terms.roleAsName(person.role())));
        double total = 0;
        double ofWhole = 0;
        int whole = 0;
        for (IsoWeek week : range.weeks()) {
            MemberRow row = person.weeks().get(week);
            double hours = row == null ? 0 : row.plannedMinutes() / MINUTES_PER_HOUR;
            total += hours;
            if (row != null && isWhole(row.member(), week)) {
                ofWhole += hours;
                whole++;
            }
            cells.add(row == null ? Cell.EMPTY : new Cell.Amount(hours, 2));
        }
        cells.add(new Cell.Amount(total, 2));
        Double contract = person.first().contractHours();
        if (contract == null || whole == 0) {
            cells.addAll(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
        } else {
            double agreed = contract * whole;
            cells.add(new Cell.Amount(whole, 0));
            cells.add(new Cell.Amount(agreed, 2));
            cells.add(new Cell.Amount(ofWhole - agreed, 2));
        }
        return cells;
    }

    /// Whether they are employed all week, are not away in it, and it is open on the days on which
    /// it always is.
    private boolean isWhole(String member, IsoWeek week) {
        Period employed =
                plan.members().stream()
                        .filter(one -> one.id().equals(member))
                        .findFirst()
                        .orElseThrow()
                        .employed();
        return employed.contains(week.monday())
                && employed.contains(week.sunday())
                && week.days().stream().noneMatch(plan.practice()::closesOn)
                && plan.absences().stream()
                        .filter(absence -> absence.member().equals(member))
                        .noneMatch(
                                absence ->
                                        !absence.to().isBefore(week.monday())
                                                && !absence.from().isAfter(week.sunday()));
    }
}
