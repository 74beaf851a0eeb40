package nl.basiseerst.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.export.MemberCalendar;
import nl.basiseerst.application.export.MemberCalendar.Event;
import nl.basiseerst.domain.time.Period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/// What we write, read by a library that has none of the code that wrote it.
class ICalendarWriterTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Instant MADE = Instant.parse("2026-11-24T06:45:00Z");

    @TempDir Path folder;

    private static Event event(String uid, String from, String to) {
        return new Event(
                uid,
                LocalDateTime.parse(from),
                LocalDateTime.parse(to),
                "Spreekuur",
                "Kamer 1",
                "");
    }

    private static MemberCalendar calendar(ZoneId zone, Instant made, Event... events) {
        return new MemberCalendar(
                "J. Jansen – De Linde",
                "@x",
                zone,
                Period.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 12, 31)),
                made,
                List.of(events));
    }

    private ICalendar written(ZoneId zone, Event... events) throws IOException {
        Path file = folder.resolve("jansen.ics");
        new ICalendarWriter().write(file, calendar(zone, MADE, events));
        return read(file);
    }

    private static ICalendar read(Path file) throws IOException {
        ICalendar calendar = Biweekly.parse(Files.readString(file)).first();
        assertTrue(calendar.validate(calendar.getVersion()).isEmpty(), "a legal calendar");
        return calendar;
    }

    @ParameterizedTest(name = "{0} in {2} is {1}")
    @CsvSource({
        // from 3 to 4 on the night of October this reader is an hour off, whoever wrote the file
        // the clocks go forward on 29 March and back on 25 October 2026
        "2026-03-27T08:00, 2026-03-27T07:00:00Z, Europe/Amsterdam",
        "2026-03-29T01:59, 2026-03-29T00:59:00Z, Europe/Amsterdam",
        "2026-03-29T03:00, 2026-03-29T01:00:00Z, Europe/Amsterdam",
        "2026-03-30T08:00, 2026-03-30T06:00:00Z, Europe/Amsterdam",
        "2026-10-23T08:00, 2026-10-23T06:00:00Z, Europe/Amsterdam",
        "2026-10-25T01:59, 2026-10-24T23:59:00Z, Europe/Amsterdam",
        "2026-10-25T04:00, 2026-10-25T03:00:00Z, Europe/Amsterdam",
        "2026-10-26T08:00, 2026-10-26T07:00:00Z, Europe/Amsterdam",
        // nothing changes, changes on other days, and changes on the first Sunday
        "2026-10-26T08:00, 2026-10-26T12:00:00Z, America/Curacao",
        "2026-03-10T08:00, 2026-03-10T12:00:00Z, America/New_York",
        "2026-11-24T08:00, 2026-11-24T13:00:00Z, America/New_York",
    })
    void theClockIsRightWhereItChanges(String local, String instant, String zone)
            throws IOException {
        ZoneId where = ZoneId.of(zone);
        LocalDateTime from = LocalDateTime.parse(local);
        ICalendar calendar = written(where, event("a", local, from.plusHours(9).toString()));
        VEvent event = calendar.getEvents().getFirst();
        assertEquals(Instant.parse(instant), event.getDateStart().getValue().toInstant());
        // by the definition in the file, not by what the reader knows of the zone
        assertNotNull(calendar.getTimezoneInfo().getTimezone(event.getDateStart()).getComponent());
    }

    @Test
    void everythingComesAcross() throws IOException {
        Event whole =
                new Event(
                        "b-1.jansen@basiseerst",
                        LocalDateTime.parse("2026-11-24T08:00"),
                        LocalDateTime.parse("2026-11-24T12:00"),
                        "Spreekuur; kort, of lang \\ 🩺",
                        "Spreekkamer 1, begane grond",
                        "30 min Reizigersadvies\n" + "een lange opmerking met é en 🩺 ".repeat(8));
        Event bare =
                new Event(
                        "b-2.jansen@basiseerst",
                        LocalDateTime.parse("2026-11-24T20:00"),
                        LocalDateTime.parse("2026-11-25T00:00"),
                        "Avond",
                        null,
                        "");
        ICalendar calendar = written(AMSTERDAM, whole, bare);
        assertEquals("PUBLISH", calendar.getMethod().getValue());
        assertEquals(
                "J. Jansen – De Linde",
                calendar.getExperimentalProperty("X-WR-CALNAME").getValue());
        VEvent first = calendar.getEvents().getFirst();
        assertEquals(whole.uid(), first.getUid().getValue());
        assertEquals(whole.title(), first.getSummary().getValue());
        assertEquals(whole.place(), first.getLocation().getValue());
        assertEquals(whole.details(), first.getDescription().getValue());
        assertTrue(first.getStatus().isConfirmed());
        assertEquals(MADE, first.getLastModified().getValue().toInstant());
        VEvent second = calendar.getEvents().get(1);
        assertEquals(null, second.getLocation());
        assertEquals(null, second.getDescription());
        assertEquals(
                Instant.parse("2026-11-24T23:00:00Z"), second.getDateEnd().getValue().toInstant());
        for (String line :
                Files.readString(folder.resolve("jansen.ics"), StandardCharsets.UTF_8)
                        .split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
    }

    @Test
    void aLaterExportReplacesTheEarlierOne() throws IOException {
        Path file = folder.resolve("jansen.ics");
        Event first = event("a@x", "2026-11-24T08:00", "2026-11-24T12:00");
        new ICalendarWriter().write(file, calendar(AMSTERDAM, MADE, first));
        int before = read(file).getEvents().getFirst().getSequence().getValue();
        Event moved = event("a@x", "2026-11-24T09:00", "2026-11-24T13:00");
        assertEquals(
                0,
                new ICalendarWriter().write(file, calendar(AMSTERDAM, MADE.plusSeconds(1), moved)));
        VEvent after = read(file).getEvents().getFirst();
        assertEquals("a@x", after.getUid().getValue());
        assertTrue(after.getSequence().getValue() > before);
        assertEquals(
                Instant.parse("2026-11-24T08:00:00Z"), after.getDateStart().getValue().toInstant());
    }

    @Test
    void whatIsGoneIsCancelledAndStaysSo() throws IOException {
        Path file = folder.resolve("jansen.ics");
        Event stays = event("a@x", "2026-11-24T08:00", "2026-11-24T12:00");
        Event goes = event("b@x", "2026-11-25T08:00", "2026-11-25T12:00");
        Event before = event("c@x", "2026-02-02T08:00", "2026-02-02T12:00");
        ICalendarWriter writer = new ICalendarWriter();
        writer.write(file, calendar(AMSTERDAM, MADE, stays, goes, before));
        assertEquals(1, writer.write(file, calendar(AMSTERDAM, MADE.plusSeconds(9), stays)));
        List<VEvent> events = read(file).getEvents();
        assertEquals(
                List.of("a@x", "b@x"), events.stream().map(e -> e.getUid().getValue()).toList());
        VEvent cancelled = events.get(1);
        assertTrue(cancelled.getStatus().isCancelled());
        assertEquals(
                Instant.parse("2026-11-25T07:00:00Z"),
                cancelled.getDateStart().getValue().toInstant());
        assertEquals(1, writer.write(file, calendar(AMSTERDAM, MADE.plusSeconds(99), stays)));
        assertEquals(
                0, writer.write(file, calendar(AMSTERDAM, MADE.plusSeconds(999), stays, goes)));
        assertFalse(read(file).getEvents().get(1).getStatus().isCancelled());
    }

    /// Else the work of one would reach the calendar of the other, as cancelled.
    @Test
    void theFileOfAColleagueIsReplacedAndNotCancelled() throws IOException {
        Path file = folder.resolve("calendar.ics");
        ICalendarWriter writer = new ICalendarWriter();
        Event colleague = event("b-1.peters@basiseerst", "2026-11-24T08:00", "2026-11-24T12:00");
        Event own = event("b-2@x", "2026-11-25T08:00", "2026-11-25T12:00");
        writer.write(file, calendar(AMSTERDAM, MADE, colleague));
        assertEquals(0, writer.write(file, calendar(AMSTERDAM, MADE.plusSeconds(9), own)));
        assertEquals(
                List.of("b-2@x"),
                read(file).getEvents().stream().map(e -> e.getUid().getValue()).toList());
    }

    @Test
    void aFileOfSomebodyElseIsReplaced() throws IOException {
        Path file = folder.resolve("other.ics");
        Event event = event("a@x", "2026-11-24T08:00", "2026-11-24T12:00");
        for (String there :
                List.of(
                        "no calendar at all",
                        "",
                        """
                        BEGIN:VCALENDAR
                        PRODID:other
                        VERSION:2.0
                        BEGIN:VEVENT
                        UID:b
                        DTSTART:20261124T080000
                        DTEND:20261124T090000
                        END:VEVENT
                        END:VCALENDAR
                        """)) {
            Files.writeString(file, there);
            assertEquals(0, new ICalendarWriter().write(file, calendar(AMSTERDAM, MADE, event)));
            assertEquals(1, read(file).getEvents().size());
        }
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Path file = folder.resolve("none").resolve("jansen.ics");
        Failure failure =
                assertThrows(
                        Failure.class,
                        () -> new ICalendarWriter().write(file, calendar(AMSTERDAM, MADE)));
        assertEquals("cannot-write", failure.key());
    }
}
