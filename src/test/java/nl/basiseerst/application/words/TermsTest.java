package nl.basiseerst.application.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.IsoWeek;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class TermsTest {

    private final Terms dutch = new Terms(new Messages(Messages.DUTCH));
    private final Terms english = new Terms(new Messages(Locale.ENGLISH));

    @Test
    void aDateIsShortWithoutYear() {
        assertEquals("di 24 nov", dutch.date(LocalDate.of(2026, 11, 24)));
        assertEquals("zo 1 mrt", dutch.date(LocalDate.of(2026, 3, 1)));
        assertEquals("Tue 24 Nov", english.date(LocalDate.of(2026, 11, 24)));
        assertEquals("vr 1 jan 2027", dutch.dateWithYear(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void thousandsStandApart() {
        assertEquals("5.000", dutch.count(5000));
        assertEquals("999", dutch.count(999));
        assertEquals("1.234.567", dutch.count(1_234_567));
        assertEquals("5,000", english.count(5000));
        assertEquals("5.000", dutch.decimal(5000, 0));
        assertEquals("-1.234,5", dutch.decimal(-1234.5, 1));
        assertEquals("12,345.67", english.decimal(12345.67, 2));
        assertEquals("0,1234", dutch.decimal(0.1234, 4));
    }

    @Test
    void aDayOfAWeekThatComesBackHasNoDate() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        assertEquals("maandag", dutch.dayOfCycle(null, monday));
        assertEquals("week 2, Monday", english.dayOfCycle(2, monday));
        Messages said =
                new Messages(Messages.DUTCH)
                        .sayingDays((messages, date) -> new Terms(messages).dayOfCycle(2, date));
        assertEquals("week 2, maandag", new Terms(said).date(monday));
    }

    @Test
    void aWeekNamesItsDays() {
        assertEquals("week 48 (23–29 nov 2026)", dutch.week(new IsoWeek(2026, 48)));
        assertEquals("week 49 (30 nov–6 dec 2026)", dutch.week(new IsoWeek(2026, 49)));
        assertEquals("week 53 (28 dec–3 jan 2027)", dutch.week(new IsoWeek(2026, 53)));
    }

    @Test
    void minutesAreWholeAndTurnIntoHours() {
        assertEquals("0 min", dutch.minutes(0.4));
        assertEquals("45 min", dutch.minutes(45.4));
        assertEquals("1 u", dutch.minutes(59.5));
        assertEquals("2 u 05", dutch.minutes(125));
        assertEquals("25 u 14", dutch.minutes(1514));
        assertEquals("2 h 14", english.minutes(134));
    }

    @Test
    void numbersHaveTheDecimalSignOfTheLanguageAndNoEmptyDecimals() {
        assertEquals("3,2 %", dutch.percent(0.0323));
        assertEquals("5 %", dutch.percent(0.05));
        assertEquals("3.2%", english.percent(0.0323));
        assertEquals("0", dutch.decimal(-0.001, 1));
        assertEquals("-14,2", dutch.decimal(-14.2, 1));
        assertEquals("100", dutch.decimal(100, 1));
    }

    @Test
    void listsReadAsASentenceDoes() {
        assertEquals("", dutch.or(List.of()));
        assertEquals("huisarts", dutch.anyOf(List.of(Role.GP)));
        assertEquals(
                "huisarts, aios of doktersassistent",
                dutch.anyOf(List.of(Role.GP, Role.GP_TRAINEE, Role.ASSISTANT)));
        assertEquals("a en b", dutch.and(List.of("a", "b")));
    }

    @Test
    void onlyAllOfItIsAHundredPercent() {
        Terms terms = new Terms(new Messages(Messages.DUTCH));
        assertEquals("100 %", terms.covered(1));
        assertEquals("100 %", terms.covered(0.99999999));
        assertEquals("99 %", terms.covered(0.9992));
        assertEquals("0 %", terms.covered(0));
    }
}
