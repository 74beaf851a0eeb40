package nl.basiseerst.report.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.report.layout.Mark.Area;
import nl.basiseerst.report.layout.Mark.Fill;
import nl.basiseerst.report.layout.Mark.Rule;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The small parts of a page.
class PiecesTest {

    /// Every character one point wide at size 1.
    private static final TextMeasure UNIT =
            (text, style) -> text.codePointCount(0, text.length()) * style.size();

    private static final Style ONE = Style.regular(1);

    private static List<String> lines(String text, double width) {
        return TokenLines.of(Token.words(text, ONE), width, UNIT).lines().stream()
                .map(line -> String.join(" ", line.stream().map(w -> w.token().text()).toList()))
                .toList();
    }

    @Test
    void wordsWrapAtSpaces() {
        assertEquals(List.of("een twee", "drie"), lines("een  twee drie", 10));
        assertEquals(List.of("een twee drie"), lines("een twee drie", 13));
    }

    @Test
    void aWordThatIsTooLongBreaksAfterItsHyphenOrElseBetweenLetters() {
        assertEquals(List.of("Wijngaart-", "Bouwman"), lines("Wijngaart-Bouwman", 12));
        assertEquals(List.of("abcde", "fgh"), lines("abcdefgh", 5));
        assertEquals(List.of("e\u0301e\u0301", "e\u0301"), lines("e\u0301e\u0301e\u0301", 5));
    }

    @Test
    void aMarkOnBlackIsNotPartedFromWhatFollows() {
        List<Token> tokens =
                List.of(new Token("abc", ONE), new Token("X", ONE, true), new Token("25 min", ONE));
        assertEquals(2, TokenLines.of(tokens, 10, UNIT).lines().size());
        assertEquals(
                "X", TokenLines.of(tokens, 10, UNIT).lines().getLast().getFirst().token().text());
    }

    @Test
    void shortBlocksShareALineWhenAskedInOrderOfTime() {
        List<Chip> chips = List.of(chip("aaaa"), chip("bbbb"), chip("cccccccccccc"), chip("dddd"));
        ChipStack paired = ChipStack.of(chips, new ChipStyle(1, 1, 0, true), 16, UNIT);
        assertEquals(3, paired.height());
        assertEquals(List.of(0.0, 0.0, 1.0, 2.0), tops(paired));
        ChipStack single = ChipStack.of(chips, new ChipStyle(1, 1, 0, false), 16, UNIT);
        assertEquals(List.of(0.0, 1.0, 2.0, 3.0), tops(single));
        assertEquals(chips, paired.chips().stream().map(ChipStack.Placed::chip).toList());
    }

    private static Chip chip(String text) {
        return new Chip(Chip.Kind.BASIC, Token.words(text, ONE));
    }

    private static List<Double> tops(ChipStack stack) {
        return stack.chips().stream().map(ChipStack.Placed::y).toList();
    }

    @Test
    void roomNamesAreCutOnlyWhereThatLeavesNoDoubt() {
        List<String> names =
                List.of("Spreekkamer 1", "Spreekkamer 2", "Balie", "Behandelkamer", "Behandelhok");
        RoomNames rooms = new RoomNames(names, 3);
        assertEquals("Spr 1", rooms.shortened("Spreekkamer 1"));
        assertEquals("Bal", rooms.shortened("Balie"));
        assertEquals("Behandelkamer", rooms.shortened("Behandelkamer"));
        assertEquals("Behandelhok", rooms.shortened("Behandelhok"));
        assertEquals("Onbekend", rooms.shortened("Onbekend"));
    }

    @Test
    void hatchingFillsTheRectangleAndStaysInside() {
        Area area = new Area(10, 20, 30, 6, Fill.HATCH);
        List<Rule> lines = Hatch.lines(area);
        assertTrue(lines.size() > 10);
        for (Rule line : lines) {
            assertTrue(line.x1() >= 10 && line.x2() <= 40, line::toString);
            assertTrue(line.y1() <= 26.001 && line.y2() >= 19.999, line::toString);
            assertTrue(line.y1() >= line.y2() && line.x2() >= line.x1(), line::toString);
        }
    }
}
