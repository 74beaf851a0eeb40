package nl.basiseerst.application.intake;

import nl.basiseerst.application.intake.IntakePreview.Outcome;
import nl.basiseerst.application.intake.Problem.Fault;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.application.table.Table.Row;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Days away, one stretch on each row. Of why somebody is away nothing is read, shown or kept: a
/// cell says one of three kinds, or is refused without being repeated.
final class AbsenceReader implements SheetReader {

    private record Away(String member, LocalDate from, LocalDate to, @Nullable TimeSpan part) {}

    private final Reading reading;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<Away, Absence> known = new HashMap<>();
    private final Map<Away, Integer> rows = new HashMap<>();
    private @Nullable LocalDate first;

    AbsenceReader(Reading reading) {
        this.reading = reading;
        for (Absence absence : reading.plan().absences()) {
            known.put(
                    new Away(absence.member(), absence.from(), absence.to(), absence.part()),
                    absence);
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

    @Override
    public void read(Row row) {
        Cells cells = new Cells(row, reading.order().match(), reading.findings());
        String name = cells.checkedName();
        if (name == null) {
            return;
        }
        Optional<Member> member = Optional.empty();
        try {
            member = reading.member(name);
        } catch (Misfit misfit) {
            cells.refuse(cells.nameColumn(), misfit);
        }
        LocalDate from = cells.require(Field.FIRST_DAY, reading.dates()::date);
        LocalDate to = cells.read(Field.LAST_DAY, reading.dates()::date);
        TimeSpan part = RowTimes.of(cells);
        Absence.Kind kind = cells.read(Field.ABSENCE_KIND, this::kind);
        if (!cells.isSound() || from == null) {
            return;
        }
        LocalDate last = to == null ? from : to;
        if (last.isBefore(from)) {
            cells.refuse(
                    cells.column(Field.LAST_DAY),
                    Fault.TURNED_AROUND,
                    cells.text(Field.FIRST_DAY),
                    cells.text(Field.LAST_DAY));
            return;
        }
        if (member.isEmpty()) {
            reading.findings().came(row.number(), Outcome.LEFT_OUT);
            return;
        }
        keep(cells, new Away(member.get().id(), from, last, part), kind);
    }

    private void keep(Cells cells, Away away, Absence.@Nullable Kind kind) {
        Integer before = rows.putIfAbsent(away, cells.number());
        if (before != null) {
            cells.refuse(cells.column(Field.FIRST_DAY), Fault.OVERLAP_SHEET, before);
            return;
        }
        Absence now = known.get(away);
        if (now != null && (kind == null || now.kind() == kind)) {
            reading.findings().came(cells.number(), Outcome.SAME);
            return;
        }
        Absence read =
                new Absence(
                        now == null ? FreshId.of("a") : now.id(),
                        away.member,
                        away.from,
                        away.to,
                        away.part,
                        kind == null ? Absence.Kind.ABSENT : kind);
        edits.add(now == null ? new Edit.Add(read) : new Edit.Update(read));
        first = first == null || away.from.isBefore(first) ? away.from : first;
        reading.findings().came(cells.number(), now == null ? Outcome.ADDED : Outcome.CHANGED);
    }

    private Absence.Kind kind(String text) {
        return reading.words()
                .absences()
                .exactly(text)
                .orElseThrow(() -> new Misfit(Fault.ABSENCE_KIND));
    }
}
