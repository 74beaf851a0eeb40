package nl.basiseerst.application.intake;

import nl.basiseerst.application.intake.IntakePreview.Outcome;
import nl.basiseerst.application.intake.Problem.Fault;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.table.Table.Row;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A roster with one block on each row.
final class RosterReader implements SheetReader {

    private final Reading reading;
    private final PlannedDays days;
    private final RosterDay words;

    RosterReader(Reading reading) {
        this.reading = reading;
        days = new PlannedDays(reading.plan(), reading.findings(), reading.order().replace());
        words = new RosterDay(reading);
    }

    @Override
    public List<Edit> edits() {
        return days.edits();
    }

    @Override
    public @Nullable LocalDate first() {
        return days.first();
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
        LocalDate date = cells.require(Field.DATE, words::date);
        TimeSpan span = RowTimes.of(cells);
        Optional<SessionType> session = cells.require(Field.SESSION, reading::session);
        Optional<Room> room = cells.read(Field.ROOM, reading::room);
        if (!cells.isSound() || date == null || session == null) {
            if (date != null) {
                member.ifPresent(m -> days.unclear(m, date));
            }
            return;
        }
        if (member.isEmpty() || session.isEmpty()) {
            reading.findings().came(row.number(), Outcome.LEFT_OUT);
            return;
        }
        int column = cells.column(Field.DATE);
        List<TimeSpan> spans = span == null ? List.of() : List.of(span);
        if (span == null) {
            spans = words.whole(member.get(), date);
            if (spans.isEmpty()) {
                days.unclear(member.get(), date);
                cells.refuse(column, Fault.NOT_OPEN, date.getDayOfWeek());
            }
        }
        for (TimeSpan one : spans) {
            days.add(
                    row.number(),
                    column,
                    member.get(),
                    date,
                    one,
                    session.get().id(),
                    room == null ? null : room.map(Room::id).orElse(null));
        }
    }
}
