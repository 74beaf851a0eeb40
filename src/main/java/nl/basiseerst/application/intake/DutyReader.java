package nl.basiseerst.application.intake;

import nl.basiseerst.application.intake.IntakePreview.Outcome;
import nl.basiseerst.application.intake.Problem.Fault;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.application.table.Table.Row;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.team.Member;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Duties elsewhere, one on each row: a day, from and to, which is of the next day if it is not
/// later. A day may stand with the time in one cell, as programs write it.
final class DutyReader implements SheetReader {

    private record Slot(String member, LocalDateTime from, LocalDateTime to) {

        boolean overlaps(Slot other) {
            return member.equals(other.member)
                    && from.isBefore(other.to)
                    && other.from.isBefore(to);
        }
    }

    /// The row of a duty that is there already.
    private static final int STORED = 0;

    private final Reading reading;
    private final @Nullable String fallback;
    private final List<DutyRow> rows = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final boolean alone;

    /// Duties that are there, each with the row that it is of.
    private final Map<Slot, Integer> standing = new LinkedHashMap<>();

    private @Nullable LocalDate first;

    /// @param fallback id of whose rows without a column for names are; null for nobody's
    /// @param alone whether what overlaps is refused here; else that is looked at later
    DutyReader(Reading reading, @Nullable String fallback, boolean alone) {
        this.alone = alone;
        this.reading = reading;
        this.fallback = fallback;
        for (Duty duty : reading.plan().staffing().duties()) {
            standing.put(new Slot(duty.member(), duty.from(), duty.to()), STORED);
        }
    }

    @Override
    public List<Edit> edits() {
        return edits;
    }

    @Override
    public @Nullable LocalDate first() {
        return first;
    }

    /// What was read, in the order of the sheet.
    List<DutyRow> rows() {
        return rows;
    }

    @Override
    public void read(Row row) {
        Cells cells = new Cells(row, reading.order().match(), reading.findings());
        String member = member(cells);
        LocalDate day = day(cells, Field.DATE, Field.START_TIME);
        TimeText.Ends ends = ends(cells);
        LocalDate last = day(cells, Field.LAST_DAY, Field.END_TIME);
        if (day == null && cells.isSound()) {
            cells.refuse(cells.column(Field.DATE), Fault.MISSING, Field.DATE);
        }
        if (!cells.isSound() || day == null || ends == null) {
            return;
        }
        if (member == null) {
            reading.findings().came(row.number(), Outcome.LEFT_OUT);
            return;
        }
        LocalDateTime from = day.atStartOfDay().plusMinutes(ends.from());
        LocalDate end = last != null ? last : ends.to() > ends.from() ? day : day.plusDays(1);
        keep(cells, new Slot(member, from, end.atStartOfDay().plusMinutes(ends.to())));
    }

    private void keep(Cells cells, Slot slot) {
        if (!slot.to.isAfter(slot.from)) {
            cells.refuse(
                    cells.column(Field.END_TIME),
                    Fault.TURNED_AROUND,
                    slot.from.toLocalTime().toString(),
                    slot.to.toLocalTime().toString());
            return;
        }
        if (slot.to.isAfter(slot.from.plusDays(1))) {
            cells.refuse(cells.column(Field.END_TIME), Fault.DUTY_LONG);
            return;
        }
        rows.add(new DutyRow(cells.number(), slot.member, slot.from, slot.to));
        if (standing.containsKey(slot)) {
            reading.findings().came(cells.number(), Outcome.SAME);
            return;
        }
        if (alone && overlaps(cells, slot)) {
            return;
        }
        standing.put(slot, cells.number());
        edits.add(new Edit.Add(new Duty(FreshId.of("d"), slot.member, slot.from, slot.to)));
        LocalDate day = slot.from.toLocalDate();
        first = first == null || day.isBefore(first) ? day : first;
        reading.findings().came(cells.number(), Outcome.ADDED);
    }

    /// Whether it is in the way of a duty that is there or of another row; then that is told.
    private boolean overlaps(Cells cells, Slot slot) {
        for (Map.Entry<Slot, Integer> one : standing.entrySet()) {
            Slot other = one.getKey();
            if (other.overlaps(slot)) {
                int column = cells.column(cells.has(Field.TIMES) ? Field.TIMES : Field.END_TIME);
                if (one.getValue() == STORED) {
                    cells.refuse(
                            column,
                            Fault.OVERLAP_DUTY,
                            other.from.toLocalDate(),
                            other.from.toLocalTime(),
                            other.to.toLocalTime());
                } else {
                    cells.refuse(column, Fault.OVERLAP_SHEET, one.getValue());
                }
                return true;
            }
        }
        return false;
    }

    /// Null for somebody who is left out, and for nobody, which is a problem then.
    private @Nullable String member(Cells cells) {
        if (fallback != null && !reading.order().match().hasNames()) {
            return fallback;
        }
        String name = cells.checkedName();
        if (name == null) {
            return null;
        }
        try {
            Optional<Member> found = reading.member(name);
            return found.map(Member::id).orElse(null);
        } catch (Misfit unknown) {
            cells.refuse(cells.nameColumn(), unknown);
            return null;
        }
    }

    private TimeText.@Nullable Ends ends(Cells cells) {
        if (cells.has(Field.TIMES)) {
            return cells.read(Field.TIMES, TimeText::ends);
        }
        Integer from = cells.require(with(Field.START_TIME, Field.DATE), TimeText::minute);
        Integer to = cells.require(with(Field.END_TIME, Field.LAST_DAY), TimeText::minute);
        return from == null || to == null ? null : new TimeText.Ends(from, to);
    }

    /// The column of a time, else that of its day if the sheet has that only.
    private Field with(Field time, Field day) {
        Match match = reading.order().match();
        return !match.has(time) && match.has(day) ? day : time;
    }

    /// The day of its own cell, else that which stands before the time. `23.10` and `8.05` are
    /// times there, though they could be days.
    private @Nullable LocalDate day(Cells cells, Field day, Field time) {
        boolean both = !cells.has(Field.TIMES) && with(time, day) == day;
        if (cells.has(day) && !(both && TimeText.isTime(cells.text(day)))) {
            return cells.read(day, reading.dates()::date);
        }
        String text = cells.text(time);
        return cells.has(time) && !TimeText.isTime(text) && reading.dates().isDate(text)
                ? cells.read(time, reading.dates()::date)
                : null;
    }
}
