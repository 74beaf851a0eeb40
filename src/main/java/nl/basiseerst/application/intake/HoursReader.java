package nl.basiseerst.application.intake;

import nl.basiseerst.application.intake.IntakePreview.Outcome;
import nl.basiseerst.application.intake.Problem.Fault;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.table.Table.Row;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.time.WeeklyHours;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// When people can work: a column for each weekday, one for all of them, or a row for each.
final class HoursReader implements SheetReader {

    private final Reading reading;
    private final MemberEdits members = new MemberEdits();
    private final Map<String, Integer> rows = new HashMap<>();

    /// Whose hours come from rows about one day each, of which at least one was read.
    private final Set<String> begun = new HashSet<>();

    HoursReader(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Edit> edits() {
        return members.edits();
    }

    @Override
    public void read(Row row) {
        Cells cells = new Cells(row, reading.order().match(), reading.findings());
        String name = cells.checkedName();
        if (name == null) {
            return;
        }
        Optional<Member> member;
        try {
            member = reading.member(name);
        } catch (Misfit misfit) {
            cells.refuse(cells.nameColumn(), misfit);
            return;
        }
        if (member.isEmpty()) {
            reading.findings().came(row.number(), Outcome.LEFT_OUT);
            return;
        }
        Integer before = rows.put(member.get().id(), row.number());
        boolean dayOnEachRow = reading.order().match().has(Field.WEEKDAY);
        if (before != null && !dayOnEachRow) {
            cells.refuse(cells.nameColumn(), Fault.PERSON_TWICE, before);
            return;
        }
        members.touch(member.get());
        Member now = members.now(member.get());
        Double contract = cells.read(Field.HOURS_PER_WEEK, NumberText::hours);
        WeeklyHours hours = dayOnEachRow ? ofRow(cells, now) : ofColumns(cells, now);
        if (!cells.isSound() || hours == null) {
            return;
        }
        Double perWeek = contract == null ? now.hoursPerWeek() : contract;
        Member read = MemberEdits.with(now, perWeek, hours, now.competences());
        members.change(read);
        begun.add(read.id());
        reading.findings().came(row.number(), read.equals(now) ? Outcome.SAME : Outcome.CHANGED);
    }

    private WeeklyHours ofColumns(Cells cells, Member now) {
        WeeklyHours days = cells.read(Field.WORKING_DAYS, reading.hours()::days);
        WeeklyHours hours = days == null ? now.availability() : days;
        if (Field.DAYS.stream().noneMatch(cells::has)) {
            return hours; // a row without a word about days changes none
        }
        for (Field field : Field.DAYS) {
            DayOfWeek day = field.weekday();
            if (day != null && reading.order().match().has(field)) {
                List<TimeSpan> spans = cells.read(field, text -> reading.hours().on(day, text));
                hours = hours.with(day, spans == null ? List.of() : spans);
            }
        }
        return hours;
    }

    /// Days without a row are off.
    private @Nullable WeeklyHours ofRow(Cells cells, Member now) {
        DayOfWeek day =
                cells.require(
                        Field.WEEKDAY,
                        text ->
                                DayNames.weekday(text)
                                        .orElseThrow(() -> new Misfit(Fault.WEEKDAY, text)));
        TimeSpan span = RowTimes.of(cells);
        if (day == null || !cells.isSound()) {
            return null;
        }
        try {
            WeeklyHours hours = begun.contains(now.id()) ? now.availability() : WeeklyHours.NONE;
            List<TimeSpan> spans = new ArrayList<>(hours.spansOn(day));
            List<TimeSpan> more = span == null ? reading.hours().on(day, "x") : List.of(span);
            if (spans.stream().anyMatch(one -> more.stream().anyMatch(one::overlaps))) {
                cells.refuse(cells.column(Field.WEEKDAY), Fault.PERSON_TWICE, cells.number());
                return null;
            }
            spans.addAll(more);
            return hours.with(day, spans);
        } catch (Misfit misfit) {
            cells.refuse(cells.column(Field.WEEKDAY), misfit);
            return null;
        }
    }
}
