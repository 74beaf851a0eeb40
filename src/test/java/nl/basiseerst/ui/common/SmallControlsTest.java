package nl.basiseerst.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.testing.WindowExtension;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.stream.Stream;

@ExtendWith(WindowExtension.class)
class SmallControlsTest {

    private final Texts texts = new Texts(Language.DUTCH);

    @Test
    void aBadgeSaysItsVerdictInTheLanguageOfTheMoment() {
        VerdictBadge badge = new VerdictBadge(texts, Verdict.DISPLACED);
        assertEquals("In de verdrukking", badge.getAccessibleText());
        texts.use(Language.ENGLISH);
        assertFalse(badge.getAccessibleText().isEmpty());
        assertFalse(badge.getAccessibleText().contains("verdrukking"));
    }

    @Test
    void aBadgeShowsOneVerdictOrNothing() {
        VerdictBadge badge = new VerdictBadge(texts);
        assertFalse(badge.isVisible());
        assertFalse(badge.isManaged());
        badge.show(Verdict.SHORT);
        badge.show(Verdict.SAFE);
        assertTrue(badge.isVisible());
        assertTrue(badge.getStyleClass().contains("safe"));
        assertFalse(badge.getStyleClass().contains("short"));
        badge.show(null);
        assertFalse(badge.isVisible());
        assertEquals("", badge.getAccessibleText());
    }

    @Test
    void lettersDifferWithoutColour() {
        assertEquals(
                3,
                Stream.of(SessionOffer.values())
                        .map(offer -> new SessionLetter(texts, offer).getText())
                        .distinct()
                        .count());
    }

    @Test
    void aBlockIsReadAloudWithWhatItIsFor() {
        BlockCell cell = new BlockCell(texts, SessionOffer.EXTRA);
        cell.setTitle("Echografie");
        assertEquals("extra aanbod, Echografie", cell.getAccessibleText());
        cell.setDetail("10:30–12:00");
        assertEquals("extra aanbod, Echografie, 10:30–12:00", cell.getAccessibleText());
        texts.use(Language.ENGLISH);
        assertEquals("extra offer, Echografie, 10:30–12:00", cell.getAccessibleText());
    }
}
