package nl.basiseerst.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.ui.common.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class SpellingsTest {

    private final Messages dutch = new Messages(Language.DUTCH.locale());
    private final Messages english = new Messages(Language.ENGLISH.locale());

    @ParameterizedTest
    @CsvSource({"12.5, 12.5", "'12,5', 12.5", "-3, -3", "0, 0", "1520.25, 1520.25"})
    void aNumberIsReadWithCommaOrPoint(String typed, double value) {
        assertEquals(value, Spellings.number().read().apply(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "twaalf", "1.234,5", "1e3", "12,", "NaN", "12345678901"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThrows(Mistyped.class, () -> Spellings.number().read().apply(typed));
        assertThrows(Mistyped.class, () -> Spellings.whole().read().apply(typed));
        assertThrows(Mistyped.class, () -> Spellings.percent().read().apply(typed));
    }

    @Test
    void aNumberIsWrittenAsTheLanguageHasIt() {
        assertEquals("12,5", Spellings.number().write().apply(dutch, 12.5));
        assertEquals("12.5", Spellings.number().write().apply(english, 12.5));
        assertEquals("1900", Spellings.whole().write().apply(dutch, 1900));
        assertEquals("0", Spellings.number().write().apply(dutch, 0.0));
        assertEquals("100", Spellings.number().write().apply(dutch, 100.0));
    }

    @ParameterizedTest
    @CsvSource({"15 %, 0.15", "15%, 0.15", "15, 0.15", "'12,5 %', 0.125", "100, 1", "7, 0.07"})
    void aShareIsAPercentage(String typed, double share) {
        assertEquals(share, Spellings.percent().read().apply(typed));
        String written = Spellings.percent().write().apply(dutch, share);
        assertEquals(share, Spellings.percent().read().apply(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4-11-2026", "04-11-26", "4/11/2026", "4.11.2026", "2026-11-04"})
    void aDateIsReadDayFirstOrYearFirst(String typed) {
        assertEquals(LocalDate.of(2026, 11, 4), Spellings.date().read().apply(typed));
    }

    @Test
    void aDateIsWrittenDayFirst() {
        assertEquals(
                "04-11-2026", Spellings.date().write().apply(dutch, LocalDate.of(2026, 11, 4)));
    }

    @ParameterizedTest
    @CsvSource({"31-4-2026, form.date.unknown", "morgen, form.date", "4-11, form.date"})
    void whatIsNoDateIsRefused(String typed, String key) {
        Mistyped wrong = assertThrows(Mistyped.class, () -> Spellings.date().read().apply(typed));
        assertEquals(key, wrong.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"08:00–12:30", "8-12.30", "0800-1230", "8:00 - 12:30"})
    void aStretchIsReadAsPeopleTypeIt(String typed) {
        TimeSpan span = Spellings.span().read().apply(typed);
        assertEquals(TimeSpan.of("08:00", "12:30"), span);
        assertEquals("08:00–12:30", Spellings.span().write().apply(dutch, span));
    }

    @Test
    void aStretchThatIsNoneIsRefused() {
        assertThrows(Mistyped.class, () -> Spellings.span().read().apply("8 tot 12"));
        assertThrows(Mistyped.class, () -> Spellings.span().read().apply("8:70-12"));
        assertThrows(InvalidValue.class, () -> Spellings.span().read().apply("12-8"));
        assertThrows(InvalidValue.class, () -> Spellings.span().read().apply("8-25"));
    }

    @Test
    void stretchesAreSeparatedByCommas() {
        List<TimeSpan> spans = Spellings.spans().read().apply("8-12, 13-24;");
        assertEquals(List.of(TimeSpan.of("08:00", "12:00"), TimeSpan.of("13:00", "24:00")), spans);
        assertEquals("08:00–12:00, 13:00–24:00", Spellings.spans().write().apply(dutch, spans));
        assertEquals(List.of(), Spellings.spans().read().apply(""));
    }

    @Test
    void nothingTypedIsNothing() {
        Spelling<Optional<Integer>> spelling = Spellings.whole().orNothing();
        assertEquals(Optional.empty(), spelling.read().apply(""));
        assertEquals(Optional.of(3), spelling.read().apply("3"));
        assertEquals("", spelling.write().apply(dutch, Optional.empty()));
        assertEquals("3", spelling.write().apply(dutch, Optional.of(3)));
    }
}
