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
import java.util.Map;
import java.util.Optional;

/// A roster with a person on each row and a day above each column; below each other, the next weeks
/// with days of their own above them. A row without a name goes on about the person above.
final class GridReader implements SheetReader {

    private final Reading reading;
    private final PlannedDays days;
    private final RosterDay dayWords;
    private final GridDays header;
    private String name = "";

    GridReader(Reading reading) {
        this.reading = reading;
        days = new PlannedDays(reading.plan(), reading.findings(), reading.order().replace());
        dayWords = new RosterDay(reading);
        header = new GridDays(reading, dayWords);
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
        if (header.takes(row)) {
            name = "";
            return;
        }
        Map<Integer, LocalDate> dates = header.dates();
        boolean says = dates.keySet().stream().anyMatch(column -> !row.cell(column).isEmpty());
        if (!says) {
            return; // a title, a group, or somebody of whom nothing is planned
        }
        Cells cells = new Cells(row, reading.order().match(), reading.findings());
        if (!cells.name().isEmpty()) {
            name = cells.name();
        }
        if (name.isEmpty()) {
            cells.refuse(cells.nameColumn(), Fault.NAME_MISSING);
            return;
        }
        try {
            Optional<Member> member = reading.member(name);
            if (member.isEmpty()) {
                reading.findings().came(row.number(), Outcome.LEFT_OUT);
                return;
            }
            dates.forEach((column, date) -> day(row, column, member.get(), date));
        } catch (Misfit misfit) {
            cells.refuse(cells.nameColumn(), misfit);
        }
    }

    private void day(Row row, int column, Member member, LocalDate date) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return;
        }
        try {
            List<GridPart> parts = GridPart.of(cell, reading.words(), reading::isSession);
            if (parts.stream().allMatch(GridPart::isFree)) {
                days.free(row.number(), member, date);
                return;
            }
            for (GridPart part : parts) {
                if (!part.isFree()) {
                    place(row.number(), column, member, date, part);
                }
            }
        } catch (Misfit misfit) {
            days.unclear(member, date);
            reading.findings().problem(row.number(), column, misfit);
        }
    }

    private void place(int row, int column, Member member, LocalDate date, GridPart part) {
        if (part.session().isEmpty()) {
            throw new Misfit(Fault.SESSION_MISSING, member.name());
        }
        Optional<Room> room = part.room().isEmpty() ? Optional.empty() : reading.room(part.room());
        Optional<SessionType> session = session(part);
        if (session.isEmpty()) {
            days.unclear(member, date);
            reading.findings().came(row, Outcome.LEFT_OUT);
            return;
        }
        if (room.isEmpty()) {
            room = roomAtEnd(part.session());
        }
        for (TimeSpan span : spans(member, date, part)) {
            String roomId = room.map(Room::id).orElse(null);
            days.add(row, column, member, date, span, session.get().id(), roomId);
        }
    }

    /// The session, also if a room stands behind it: `spreekuur kamer 2`.
    private Optional<SessionType> session(GridPart part) {
        String text = part.session();
        if (!reading.isSession(text)) {
            for (int blank = text.lastIndexOf(' '); blank > 0; ) {
                String start = text.substring(0, blank);
                if (reading.isSession(start) && reading.isRoom(text.substring(blank + 1))) {
                    return reading.session(start);
                }
                blank = start.lastIndexOf(' ');
            }
        }
        return reading.session(text);
    }

    private Optional<Room> roomAtEnd(String text) {
        if (!reading.isSession(text)) {
            for (int blank = text.lastIndexOf(' '); blank > 0; ) {
                String start = text.substring(0, blank);
                String end = text.substring(blank + 1);
                if (reading.isSession(start) && reading.isRoom(end)) {
                    return reading.room(end);
                }
                blank = start.lastIndexOf(' ');
            }
        }
        return Optional.empty();
    }

    private List<TimeSpan> spans(Member member, LocalDate date, GridPart part) {
        if (part.span() != null) {
            return List.of(part.span());
        }
        List<TimeSpan> whole = dayWords.whole(member, date);
        if (whole.isEmpty()) {
            throw new Misfit(Fault.NOT_OPEN, date.getDayOfWeek());
        }
        return part.daytime() == null
                ? whole
                : reading.hours().during(date.getDayOfWeek(), part.daytime(), whole);
    }
}
