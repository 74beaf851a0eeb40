package nl.basiseerst.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.WindowSettings;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.Texts;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class ShellViewModelTest {

    private static final WindowSettings.Place PLACE =
            new WindowSettings.Place(10, 20, 1000, 700, false);

    private final KeptInMind memory = new KeptInMind(WindowSettings.FIRST_START);
    private final Texts texts = new Texts(Language.DUTCH);
    private final ShellViewModel model = new ShellViewModel(texts, memory, 3);

    @Test
    void goesOnlyToPlacesThereAre() {
        model.choose(2);
        model.choose(3);
        model.choose(-1);
        assertEquals(2, model.chosenProperty().get());
    }

    @Test
    void startsAsItWasLeft() {
        model.switchTheme();
        model.switchLanguage();
        model.enlargeText();
        model.moved(PLACE);

        Texts later = new Texts(Language.DUTCH);
        ShellViewModel next = new ShellViewModel(later, memory, 3);

        assertTrue(next.darkProperty().get());
        assertEquals(Language.ENGLISH, later.language());
        assertEquals(125, next.textPercentProperty().get());
        assertEquals(Optional.of(PLACE), next.windowPlace());
    }

    @Test
    void goesBackToLightAndDutch() {
        model.switchTheme();
        model.switchTheme();
        model.switchLanguage();
        model.switchLanguage();
        assertFalse(model.darkProperty().get());
        assertEquals(WindowSettings.FIRST_START, memory.recall());
    }

    @Test
    void textStaysBetweenNormalAndTwiceAsLarge() {
        model.shrinkText();
        assertEquals(100, model.textPercentProperty().get());
        for (int i = 0; i < 9; i++) {
            model.enlargeText();
        }
        assertEquals(200, model.textPercentProperty().get());
        model.resetText();
        assertEquals(100, model.textPercentProperty().get());
    }
}
