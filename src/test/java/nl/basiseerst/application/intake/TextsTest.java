package nl.basiseerst.application.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.intake.Problem.Fault;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.time.WeeklyHours;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// Times, dates, days and hours as people write them.
class TextsTest {

    private static final DateText DATES = new DateText(LocalDate.of(2026, 11, 24));
    private static final WorkingHours HOURS =
            new WorkingHours(Sheet.LINDE.practice(), new Vocabulary());

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "8, 08:00",
        "08, 08:00",
        "8:00, 08:00",
        "8.30, 08:30",
        "'8,30', 08:30",
        "8u30, 08:30",
        "8u, 08:00",
        "8 uur, 08:00",
        "08.15 uur, 08:15",
        "8h45, 08:45",
        "8:30:00, 08:30",
        "0830, 08:30",
        "830, 08:30",
        "1730, 17:30",
        "'8,5', 08:30",
        "8.5, 08:30",
        "'8,25', 08:15",
        "24:00, 24:00",
        "1:30 PM, 13:30",
        "12:00 am, 00:00",
        "8 a.m., 08:00",
        "24-11-2026 8:30, 08:30",
    })
    void times(String text, String time) {
        assertEquals(time, TimeSpan.clock(TimeText.minute(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "acht", "25:00", "8:60", "8,50", "8:3", "13 pm", "8-12", "12345", "x"})
    void noTimes(String text) {
        assertEquals(Fault.TIME, assertThrows(Misfit.class, () -> TimeText.minute(text)).fault());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "8-12, 08:00–12:00",
        "8 - 12.30, 08:00–12:30",
        "8:00–17:00, 08:00–17:00",
        "8.00 tot 12.00 uur, 08:00–12:00",
        "van 8u tot 12u30, 08:00–12:30",
        "0800-1700, 08:00–17:00",
        "8 t/m 12, 08:00–12:00",
        "13-17u, 13:00–17:00",
        "9:00 AM to 5:00 PM, 09:00–17:00",
        "18-24, 18:00–24:00",
    })
    void stretches(String text, String span) {
        assertEquals(span, TimeText.span(text).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "12-8, TURNED_AROUND",
        "8-8, TURNED_AROUND",
        "8, TIMES",
        "8-25, TIME",
        "a-b, TIMES"
    })
    void noStretches(String text, Fault fault) {
        assertEquals(fault, assertThrows(Misfit.class, () -> TimeText.span(text)).fault());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "24-11-2026, 2026-11-24",
        "4-1-2027, 2027-01-04",
        "24/11/26, 2026-11-24",
        "24.11.2026, 2026-11-24",
        "2026-11-24, 2026-11-24",
        "2026-11-24T00:00, 2026-11-24",
        "24-11-2026 0:00, 2026-11-24",
        "24-11, 2026-11-24",
        "24/11, 2026-11-24",
        "3/1, 2027-01-03",
        "30-6, 2026-06-30",
        "24 nov, 2026-11-24",
        "24 november 2026, 2026-11-24",
        "24-nov-26, 2026-11-24",
        "'24 nov. ''26', 2026-11-24",
        "1 mrt 2027, 2027-03-01",
        "1 maart, 2027-03-01",
        "ma 23 nov, 2026-11-23",
        "maandag 23 november 2026, 2026-11-23",
        "ma. 23-11, 2026-11-23",
        "ma 23/11, 2026-11-23",
        "Monday 23 November, 2026-11-23",
    })
    void dates(String text, LocalDate date) {
        assertEquals(date, DATES.date(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "morgen",
                "32-1-2026",
                "29-2-2027",
                "11/24/2026",
                "24",
                "2026",
                "24-13",
                "24 foo",
                "xx 23 nov",
                "31-12-1899",
                "1-1-2200",
                "ziek",
                "24-11-20266"
            })
    void noDates(String text) {
        assertEquals(Fault.DATE, assertThrows(Misfit.class, () -> DATES.date(text)).fault());
    }

    @Test
    void aWeekdayThatIsNotThatOfItsDateIsTold() {
        Misfit misfit = assertThrows(Misfit.class, () -> DATES.date("di 23 nov 2026"));
        assertEquals(Fault.DATE_WEEKDAY, misfit.fault());
        assertEquals(DayOfWeek.MONDAY, misfit.details().get(1));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "32, 32",
        "'28,5', 28.5",
        "28.5, 28.5",
        "32 uur, 32",
        "36 uur per week, 36",
        "32u/w, 32",
        "36:00, 36",
        "7:30, 7.5",
        "0, 0",
    })
    void hoursAWeek(String text, double hours) {
        assertEquals(hours, NumberText.hours(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0,8 fte", "veel", "400", "81", "-3", "32-36"})
    void noHoursAWeek(String text) {
        assertEquals(Fault.HOURS, assertThrows(Misfit.class, () -> NumberText.hours(text)).fault());
    }

    /// The practice is open from 8:00 to 17:00, cut at 13:00.
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "'ma, di, do', 'MO TU TH'",
        "ma di do, 'MO TU TH'",
        "maandag en dinsdag, 'MO TU'",
        "ma t/m do, 'MO TU WE TH'",
        "ma-vr, 'MO TU WE TH FR'",
        "ma/wo/vr, 'MO WE FR'",
        "wo-ochtend, WE08:00–13:00",
        "woensdagochtend, WE08:00–13:00",
        "'ma, wo ochtend, vr', 'MO WE08:00–13:00 FR'",
        "di 8-12.30, TU08:00–12:30",
        "'di 8-12, do 13-17', 'TU08:00–12:00 TH13:00–17:00'",
        "Mon Tue Fri, 'MO TU FR'",
    })
    void workingDays(String text, String days) {
        assertEquals(days, written(HOURS.days(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "altijd", "vr t/m ma", "ma blauw", "3 dagen", "even ma"})
    void noWorkingDays(String text) {
        assertEquals(
                Fault.WORKING_DAYS, assertThrows(Misfit.class, () -> HOURS.days(text)).fault());
    }

    @Test
    void onADayThatThePracticeIsClosedTheTimesMustBeTold() {
        assertEquals(Fault.NOT_OPEN, assertThrows(Misfit.class, () -> HOURS.days("za")).fault());
        assertEquals("SA09:00–12:00", written(HOURS.days("za 9-12")));
    }

    @Test
    void columnsHaveTheLettersOfASpreadsheet() {
        assertEquals("A", ColumnName.of(0));
        assertEquals("Z", ColumnName.of(25));
        assertEquals("AA", ColumnName.of(26));
        assertEquals("AZ", ColumnName.of(51));
        assertEquals("ZZ", ColumnName.of(701));
        assertEquals("AAA", ColumnName.of(702));
    }

    @Test
    void oneSlipOfThePenIsOne() {
        assertEquals(1, Likeness.apart("spreekuur", "spreeekuur"));
        assertEquals(1, Likeness.apart("spreekuur", "spreekuru"));
        assertEquals(0, Likeness.apart("a", "a"));
        assertEquals(3, Likeness.apart("", "abc"));
        assertEquals("pohs", Likeness.plain("POH-S"));
        assertEquals("renee", Likeness.plain("Renée"));
    }

    @Test
    void aSlipIsForgivenAndADoubtfulWordIsNot() {
        Vocabulary words = new Vocabulary();
        assertTrue(words.roles().find("huisats").isPresent());
        assertTrue(words.roles().find("dokter").isEmpty());
    }

    private static String written(WeeklyHours hours) {
        return hours.hours().stream()
                .map(
                        h ->
                                h.day().name().substring(0, 2)
                                        + (Sheet.LINDE
                                                        .practice()
                                                        .openingHours()
                                                        .spansOn(h.day())
                                                        .contains(h.span())
                                                ? ""
                                                : h.span().toString()))
                .collect(Collectors.joining(" "));
    }
}
