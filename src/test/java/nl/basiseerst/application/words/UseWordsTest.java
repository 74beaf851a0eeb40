package nl.basiseerst.application.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.plan.Use;
import nl.basiseerst.domain.plan.Use.Kind;
import nl.basiseerst.domain.plan.Uses;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

class UseWordsTest {

    @Test
    void saysHowManyOfWhatAndUntilWhen() {
        Uses uses =
                new Uses(
                        List.of(
                                new Use(Kind.BLOCK, 34, LocalDate.of(2026, 12, 18)),
                                new Use(Kind.TASK, 1, LocalDate.of(2026, 11, 24)),
                                new Use(Kind.TASK_TYPE, 2, null)));
        assertEquals(
                "A. Jansen kan niet weg zolang er iets naar verwijst: 34 blokken (tot en met vr 18"
                        + " dec 2026), 1 taak (tot en met di 24 nov 2026) en 2 taaksoorten.",
                new UseWords(new Messages(Messages.DUTCH)).whyItStays("A. Jansen", uses));
    }

    @Test
    void everyKindHasWords() {
        List<Use> all =
                Arrays.stream(Kind.values())
                        .flatMap(k -> List.of(new Use(k, 1, null), new Use(k, 2, null)).stream())
                        .toList();
        for (Locale locale : List.of(Messages.DUTCH, Locale.ENGLISH)) {
            String sentence = new UseWords(new Messages(locale)).whyItStays("X", new Uses(all));
            assertEquals(Kind.values().length, sentence.split("2 ", -1).length - 1, sentence);
        }
    }
}
