package nl.basiseerst.domain.value;

import static nl.basiseerst.domain.Refused.assertRefused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.domain.value.Expectation.Rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class RequireTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "-", "poh-s", "abcdefghij-abcdefghij-abcdefghij-abcdefg"})
    void idsOfTheFormatAreAccepted(String id) {
        Require.id("id", id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "é",
                "a b",
                "a_b",
                "a\n",
                "abcdefghij-abcdefghij-abcdefghij-abcdefgh"
            })
    void otherIdsAreRefused(String id) {
        assertRefused("id", Rule.ID, () -> Require.id("id", id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void blankTextIsRefused(String text) {
        assertRefused("name", Rule.TEXT, () -> Require.text("name", text));
    }

    @Test
    void boundsAreInclusive() {
        Require.between("x", 1, 1, 9);
        Require.between("x", 9, 1, 9);
        Require.atLeast("x", 0, 0);
        Require.aboveZero("x", Double.MIN_VALUE);
        assertRefused("x", Rule.BETWEEN, () -> Require.between("x", 0.999, 1, 9));
        assertRefused("x", Rule.BETWEEN, () -> Require.between("x", 9.001, 1, 9));
        assertRefused("x", Rule.AT_LEAST, () -> Require.atLeast("x", -0.001, 0));
        assertRefused("x", Rule.ABOVE_ZERO, () -> Require.aboveZero("x", 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsRefused(double number) {
        assertRefused("x", Rule.BETWEEN, () -> Require.between("x", number, 0, 1));
        assertRefused("x", Rule.AT_LEAST, () -> Require.atLeast("x", number, 0));
        assertRefused("x", Rule.ABOVE_ZERO, () -> Require.aboveZero("x", number));
    }

    @Test
    void theSecondOfTwoIsTheOneTooMany() {
        Require.once("list", List.of("a", "b"));
        assertRefused("list[2]", Rule.ONCE, () -> Require.once("list", List.of("a", "b", "a")));
        assertRefused(
                "list[1].key",
                Rule.ONCE,
                () -> Require.once("list", "key", List.of("ab", "ac"), s -> s.charAt(0)));
    }

    @Test
    void theDetailsAreWrittenAsPeopleDo() {
        InvalidValue refused =
                assertThrows(InvalidValue.class, () -> Require.between("x", 7, 0.5, 2));
        assertEquals(List.of("0.5", "2"), refused.expectation().details());
    }

    @Test
    void aPlaceIsPutBeforeThePath() {
        assertEquals("a.b", InvalidValue.at("b", Rule.TEXT).under("a").path());
        assertEquals("a[1].b", InvalidValue.at("[1].b", Rule.TEXT).under("a").path());
        assertEquals("a", InvalidValue.at("", Rule.TEXT).under("a").path());
        assertEquals("b", InvalidValue.at("b", Rule.TEXT).under("").path());
        assertEquals(
                InvalidValue.at("b", Rule.TEXT, 1).expectation(),
                InvalidValue.at("b", Rule.TEXT, 1).under("a").expectation());
    }
}
