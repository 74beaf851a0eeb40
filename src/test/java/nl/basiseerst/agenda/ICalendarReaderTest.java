package nl.basiseerst.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.duties.DutyFile;
import nl.basiseerst.application.duties.SkippedDuty;
import nl.basiseerst.application.duties.SkippedDuty.Reason;
import nl.basiseerst.domain.time.Period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

class ICalendarReaderTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Period WINDOW =
            Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));

    @TempDir Path folder;

    private DutyFile read(String... lines) {
        return readAll(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//NL\r\n"
                        + String.join("\r\n", lines)
                        + "\r\nEND:VCALENDAR\r\n");
    }

    private DutyFile readAll(String text) {
        Path file = folder.resolve("diensten.ics");
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new ICalendarReader().read(file, "jansen", AMSTERDAM, WINDOW);
    }

    private DutyFile event(String... lines) {
        return read("BEGIN:VEVENT\r\nUID:a@b\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT");
    }

    private static List<String> times(DutyFile file) {
        return file.duties().stream().map(d -> d.from() + " " + d.to()).toList();
    }

    private static List<Reason> reasons(DutyFile file) {
        return file.skipped().stream().map(SkippedDuty::reason).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART:20261127T230000Z, DTEND:20261128T070000Z, in UTC",
        "DTSTART;TZID=Europe/Amsterdam:20261128T000000,"
                + " DTEND;TZID=Europe/Amsterdam:20261128T080000, named",
        "DTSTART;TZID=W. Europe Standard Time:20261128T000000, DTEND:20261128T070000Z, as Windows"
                + " does",
        "DTSTART;TZID=/mozilla.org/20050126_1/Europe/Amsterdam:20261128T000000, DURATION:PT8H, as"
                + " Mozilla",
        "DTSTART;TZID=Europe/London:20261127T230000, DTEND;TZID=Europe/London:20261128T070000,"
                + " elsewhere",
        "DTSTART:20261128T000000, DTEND:20261128T080000, floating",
        "DTSTART:20261128T0000, DTEND:20261128T080059, odd seconds"
    })
    void timesAreThoseOfTheWallOfThePractice(String start, String end, String how) {
        assertEquals(List.of("2026-11-28T00:00 2026-11-28T08:00"), times(event(start, end)), how);
    }

    @Test
    void aNightIsAsLongOnTheClockWhenTheClocksChange() {
        String zone = ";TZID=Europe/Amsterdam:";
        DutyFile weekly =
                event(
                        "DTSTART" + zone + "20261017T230000",
                        "DTEND" + zone + "20261018T080000",
                        "RRULE:FREQ=WEEKLY;COUNT=3");
        assertEquals(
                List.of(
                        "2026-10-17T23:00 2026-10-18T08:00",
                        "2026-10-24T23:00 2026-10-25T08:00",
                        "2026-10-31T23:00 2026-11-01T08:00"),
                times(weekly));
        DutyFile utc =
                event(
                        "DTSTART:20261017T210000Z",
                        "DTEND:20261018T060000Z",
                        "RRULE:FREQ=WEEKLY;COUNT=2");
        assertEquals(
                List.of("2026-10-17T23:00 2026-10-18T08:00", "2026-10-24T23:00 2026-10-25T07:00"),
                times(utc),
                "what is told in UTC is nine hours that pass");
    }

    @Test
    void aDayThatSomethingLastsIsOneOnTheClock() {
        String start = "DTSTART;TZID=Europe/Amsterdam:20261024T120000";
        assertEquals(
                List.of("2026-10-24T12:00 2026-10-25T12:00"), times(event(start, "DURATION:P1D")));
        assertEquals(
                List.of("2026-10-24T12:00 2026-10-25T11:00"),
                times(event(start, "DURATION:PT24H")),
                "hours are time that passes");
        assertEquals(List.of(Reason.LONG), reasons(event(start, "DURATION:P1DT2H")));
    }

    @Test
    void aSeriesThatChangesFromOneDayOnIsNotReadHalf() {
        DutyFile file =
                read(
                        "BEGIN:VEVENT\r\nUID:r\r\nDTSTART:20261102T170000\r\nDTEND:20261102T230000",
                        "RRULE:FREQ=WEEKLY;COUNT=4\r\nEND:VEVENT",
                        "BEGIN:VEVENT\r\nUID:r",
                        "RECURRENCE-ID;RANGE=THISANDFUTURE:20261109T170000",
                        "DTSTART:20261109T180000\r\nDTEND:20261109T230000\r\nEND:VEVENT",
                        "BEGIN:VEVENT\r\nUID:s\r\nDTSTART:20261103T170000",
                        "DTEND:20261103T230000\r\nEND:VEVENT");
        assertEquals(List.of("2026-11-03T17:00 2026-11-03T23:00"), times(file));
        assertEquals(List.of(Reason.REPEATS, Reason.REPEATS), reasons(file));
    }

    @Test
    void whatComesBackIsWrittenOutWithItsExceptions() {
        DutyFile file =
                read(
                        "BEGIN:VEVENT\r\nUID:r\r\nDTSTART:20261102T170000\r\nDTEND:20261102T230000",
                        "RRULE:FREQ=WEEKLY;UNTIL=20261201T000000Z",
                        "EXDATE:20261109T170000",
                        "RDATE:20261105T170000\r\nEND:VEVENT",
                        "BEGIN:VEVENT\r\nUID:r\r\nRECURRENCE-ID:20261116T170000",
                        "DTSTART:20261117T180000\r\nDTEND:20261117T230000\r\nEND:VEVENT",
                        "BEGIN:VEVENT",
                        "UID:r",
                        "RECURRENCE-ID:20261123T170000",
                        "STATUS:CANCELLED",
                        "DTSTART:20261123T170000\r\nDTEND:20261123T230000\r\nEND:VEVENT");
        assertEquals(
                List.of(
                        "2026-11-02T17:00 2026-11-02T23:00",
                        "2026-11-05T17:00 2026-11-05T23:00",
                        "2026-11-17T18:00 2026-11-17T23:00",
                        "2026-11-30T17:00 2026-11-30T23:00"),
                times(file).stream().sorted().toList());
        assertEquals(1, file.cancelled().size());
        assertEquals(4, file.duties().stream().map(d -> d.key()).distinct().count());
    }

    @Test
    void whatNeverEndsEndsWithTheTimeThatIsLookedAt() {
        DutyFile file =
                event("DTSTART:20200101T230000", "DTEND:20200102T080000", "RRULE:FREQ=DAILY");
        assertEquals(730, file.duties().size());
        assertEquals("2026-01-01T23:00 2026-01-02T08:00", times(file).getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALL_DAY    | DTSTART;VALUE=DATE:20261128|DTEND;VALUE=DATE:20261129",
                "LONG       | DTSTART:20261128T080000|DTEND:20261130T080000",
                "NO_END     | DTSTART:20261128T080000|SUMMARY:x",
                "NO_END     | DTSTART:20261128T080000|DTEND:20261128T080000",
                "NO_END     | DTSTART:20261128T080000|DURATION:P1W2",
                "FREE       | DTSTART:20261128T080000|DURATION:PT8H~TRANSP:TRANSPARENT",
                "PRIVATE    | DTSTART:20261128T080000|DURATION:PT8H~CLASS:PRIVATE",
                "ZONE       | DTSTART;TZID=Ergens:20261128T080000|DURATION:PT8H",
                "UNREADABLE | DTSTART:20261332T080000|DURATION:PT8H",
                "UNREADABLE | SUMMARY:x|DURATION:PT8H",
                "REPEATS    | DTSTART:20261128T080000|DURATION:PT1H~RRULE:FREQ=MINUTELY",
                "REPEATS    | DTSTART:20261128T080000|DURATION:PT1H~RRULE:FREQ=DAILY;BYSECOND=1",
                "REPEATS    | DTSTART:20261128T080000|DURATION:PT1H~RRULE:onzin"
            })
    void whatIsNoDutyIsSkippedWithTheReason(Reason reason, String start, String rest) {
        DutyFile file = event(start.strip(), rest.replace("~", "\r\n"));
        assertEquals(List.of(reason), reasons(file));
        assertEquals(List.of(), file.duties());
    }

    @Test
    void whatIsLongAgoIsOnlyCounted() {
        assertEquals(1, event("DTSTART:20191128T080000", "DURATION:PT8H").outside());
        assertEquals(1, event("DTSTART:20291128T080000", "DURATION:PT8H").outside());
    }

    @Test
    void nothingButTheTimeIsRead() {
        DutyFile file =
                event(
                        "DTSTART:20261128T080000",
                        "DTEND:20261128T160000",
                        "SUMMARY:Spoed dhr. Voorbeeld",
                        "DESCRIPTION:om die reden",
                        "BEGIN:VALARM\r\nTRIGGER:-PT1H\r\nDURATION:PT1M\r\nEND:VALARM");
        assertEquals(List.of("2026-11-28T08:00 2026-11-28T16:00"), times(file));
        assertFalse(file.toString().contains("Voorbeeld"), file.toString());
        assertFalse(file.toString().contains("reden"), file.toString());
    }

    @Test
    void aCalendarThatCallsOffCallsAllOff() {
        DutyFile file =
                read(
                        "METHOD:CANCEL",
                        "BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261128T080000\r\nEND:VEVENT");
        assertEquals(List.of(), file.duties());
        assertEquals(1, file.cancelled().size());
    }

    @Test
    void aSeriesThatIsCalledOffIsSoDayByDay() {
        String series =
                "DTSTART:20261102T170000\r\nDTEND:20261102T230000\r\nRRULE:FREQ=WEEKLY;COUNT=3";
        DutyFile before = event(series);
        assertEquals(3, before.duties().size());
        DutyFile off = event(series, "STATUS:CANCELLED");
        assertTrue(
                before.duties().stream()
                        .map(d -> new DutyFile.Named(d.member(), d.key()))
                        .allMatch(off.cancelled()::contains),
                off.toString());
    }

    @Test
    void whatCouldNotBeReadIsInTheFileAllTheSame() {
        assertEquals(1, event("DTSTART;VALUE=DATE:20261128").unread().size());
        assertEquals(
                0,
                event("DTSTART:20261128T080000", "DURATION:PT8H", "CLASS:PRIVATE").unread().size());
        assertFalse(event("DTSTART;TZID=Ergens:20261128T080000", "DURATION:PT8H").isPartlyRead());
        assertTrue(
                event("DTSTART;TZID=Ergens:20261128T080000", "DURATION:PT8H", "RRULE:FREQ=DAILY")
                        .isPartlyRead());
    }

    @ParameterizedTest
    @CsvSource({"CLASS:PRIVATE, PRIVATE", "TRANSP:TRANSPARENT, FREE"})
    void whatIsNoDutyNeedNotBeUnderstood(String says, Reason reason) {
        String rule = "RRULE:FREQ=DAILY;COUNT=3";
        DutyFile elsewhere =
                event("DTSTART;TZID=Ergens:20261128T080000", "DURATION:PT8H", rule, says);
        assertEquals(List.of(reason), reasons(elsewhere));
        assertFalse(elsewhere.isPartlyRead());
        DutyFile changing =
                read(
                        "BEGIN:VEVENT\r\nUID:r\r\nDTSTART:20261102T170000\r\nDTEND:20261102T230000",
                        rule,
                        says + "\r\nEND:VEVENT",
                        "BEGIN:VEVENT\r\nUID:r",
                        "RECURRENCE-ID;RANGE=THISANDFUTURE:20261103T170000",
                        "DTSTART:20261103T180000\r\nDTEND:20261103T230000",
                        says + "\r\nEND:VEVENT");
        assertEquals(List.of(reason, reason), reasons(changing));
        assertFalse(changing.isPartlyRead());
        assertEquals(List.of(), List.copyOf(changing.unread()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "naam;datum", "BEGIN:VCARD\r\nEND:VCARD\r\n"})
    void whatIsNoCalendarIsRefused(String text) {
        Failure refused = assertThrows(Failure.class, () -> readAll(text));
        assertEquals("calendar-none", refused.key());
    }

    @Test
    void aCalendarWithoutAnEndIsDamaged() {
        Failure refused =
                assertThrows(
                        Failure.class,
                        () -> readAll("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:"));
        assertEquals("calendar-damaged", refused.key());
    }

    @Test
    void whatGoesTooDeepOrIsTooManyIsRefused() {
        String deep = "BEGIN:VEVENT\r\n".repeat(20_000);
        assertThrows(Failure.class, () -> read(deep.strip()));
        String dates = "EXDATE:" + "20261128T080000,".repeat(2000) + "20261128T080000";
        assertEquals(
                "calendar-odd",
                assertThrows(Failure.class, () -> event("DTSTART:20261128T080000", dates)).key());
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            many.append("BEGIN:VEVENT\r\nUID:").append(i);
            many.append("\r\nDTSTART:20250101T0").append(i);
            many.append("0000\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n");
        }
        Failure refused = assertThrows(Failure.class, () -> read(many.toString().strip()));
        assertTrue(refused.details().contains(DutyFile.MOST), refused.details().toString());
    }
}
