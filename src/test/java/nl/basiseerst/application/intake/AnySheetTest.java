package nl.basiseerst.application.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.intake.Question.Answer;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Random;

/// Whatever is pasted: it is read or told, and what would be taken over fits the practice.
class AnySheetTest {

    private static final List<String> BITS =
            List.of(
                    "naam",
                    "functie",
                    "uren",
                    "van",
                    "tot",
                    "ma",
                    "di",
                    "wo 25-11",
                    "23-11-2026",
                    "week 53",
                    "datum",
                    "sessie",
                    "soort",
                    "bekwaamheid",
                    "Post",
                    "Rahmani",
                    "RRA",
                    "van der Meer",
                    "Xantippe",
                    "huisarts",
                    "DA",
                    "doktor",
                    "poh",
                    "32",
                    "28,5",
                    "8-12",
                    "8:00",
                    "17.30",
                    "12-8",
                    "ochtend",
                    "middag visites",
                    "spreekuur",
                    "8-12 spreekuur, 13-17 visites",
                    "S",
                    "vrij",
                    "x",
                    "-",
                    "verlof",
                    "ziek",
                    "Wondzorg",
                    "spirometrie",
                    "29-2-2027",
                    "ma t/m vr",
                    "(sk1)",
                    "@",
                    ",",
                    "8-12,",
                    "é€😀",
                    "0",
                    "99999999999",
                    "\u0000",
                    "a".repeat(200),
                    "24:00",
                    "0-24",
                    "31-11",
                    "8-12 spreekuur + 12-13 pauze",
                    "za",
                    "1-1-0001",
                    "maandag 23 november 2026");

    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void isReadOrTold(SheetKind kind) {
        Random random = new Random(kind.name().hashCode());
        int taken = 0;
        for (int i = 0; i < 100; i++) {
            String text = i % 2 == 0 ? text(random) : altered(kind, random);
            try {
                Sheet sheet = i % 4 == 0 ? Sheet.of(text) : Sheet.of(kind, text);
                if (random.nextBoolean()) {
                    sheet.replacing();
                }
                taken += check(sheet);
                for (Question question : sheet.preview().questions()) {
                    sheet.answering(question.subject(), question.text(), answer(question, random));
                }
                taken += check(sheet);
            } catch (Failure nothingPasted) {
                assertEquals("pasted-empty", nothingPasted.key());
            } catch (RuntimeException e) {
                fail(text, e);
            }
        }
        assertFalse(taken == 0, "nothing was ever taken over");
    }

    private static Answer answer(Question question, Random random) {
        String proposal = question.proposal();
        return switch (random.nextInt(3)) {
            case 0 -> new Answer.LeftOut();
            case 1 -> new Answer.New();
            default -> proposal == null ? new Answer.LeftOut() : new Answer.Known(proposal);
        };
    }

    private static int check(Sheet sheet) {
        IntakePreview preview = sheet.preview();
        Sheet.sentences(preview);
        PracticePlan after = EditedPlan.of(Sheet.LINDE, preview.edits());
        assertEquals(
                preview.edits().size(),
                preview.edits().stream().map(e -> e.entity().id()).distinct().count());
        return after.equals(Sheet.LINDE) ? 0 : 1;
    }

    /// An example with some of its cells made into something else.
    private static String altered(SheetKind kind, Random random) {
        StringBuilder text = new StringBuilder();
        IsoWeek week = IsoWeek.of(Sheet.TODAY.plusYears(1));
        for (List<String> row : ExampleSheet.rows(kind, Sheet.LINDE, week)) {
            for (String cell : row) {
                boolean other = random.nextInt(8) == 0;
                text.append(other ? BITS.get(random.nextInt(BITS.size())) : cell).append('\t');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String text(Random random) {
        int columns = random.nextInt(1, 7);
        StringBuilder text = new StringBuilder();
        for (int row = random.nextInt(1, 8); row > 0; row--) {
            for (int column = 0; column < columns; column++) {
                String bit = BITS.get(random.nextInt(BITS.size()));
                text.append(random.nextInt(5) == 0 ? "" : bit).append('\t');
            }
            text.append('\n');
        }
        return text.toString();
    }
}
