package nl.basiseerst.ui.settings.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.testing.RecordedAnswers;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.ui.common.Printable;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class EncryptionViewModelTest {

    private static final String PASSWORD = "vier linden voor de deur";
    private static final String OTHER = "drie eiken achter het huis";

    @TempDir Path temp;

    private final SampleDesk kit = SampleDesk.atOnce(null);
    private final RecordedAnswers answers = new RecordedAnswers();
    private final List<Printable> printed = new ArrayList<>();
    private final EncryptionViewModel model =
            new EncryptionViewModel(
                    kit.encryption(),
                    kit.storage(),
                    answers,
                    printed::add,
                    kit.texts()::messages,
                    kit.failures());

    @BeforeEach
    void look() {
        model.look();
    }

    @AfterEach
    void close() {
        kit.close();
    }

    private boolean isOn() {
        return Objects.requireNonNull(model.stateProperty().get()).on();
    }

    private String said() {
        return kit.failures().sentenceProperty().get();
    }

    @Test
    void switchesOnAndOffAndShowsTheRecoveryKeyOnce() {
        assertFalse(isOn());

        model.switchOn(PASSWORD, PASSWORD);
        assertTrue(isOn());
        assertEquals("on", model.doneProperty().get());
        String key = model.recoveryKeyProperty().get();
        assertEquals(41, key.length());
        assertNull(model.jobProperty().get());

        model.forgetRecoveryKey();
        assertEquals("", model.recoveryKeyProperty().get());

        model.switchOff(OTHER);
        assertTrue(isOn());
        assertTrue(said().startsWith("Het wachtwoord is niet juist"), said());
        model.switchOff(key);
        assertFalse(isOn());
    }

    @Test
    void refusesAPasswordThatIsShortOrTypedTwoWays() {
        model.switchOn("kort", "kort");
        assertEquals("encryption.mistake.short", model.mistakeProperty().get());
        model.switchOn(PASSWORD, OTHER);
        assertEquals("encryption.mistake.again", model.mistakeProperty().get());
        assertFalse(isOn());

        model.switchOn(PASSWORD, PASSWORD);
        assertEquals("", model.mistakeProperty().get());
        model.change(PASSWORD, OTHER, PASSWORD);
        assertEquals("encryption.mistake.again", model.mistakeProperty().get());
        model.change(PASSWORD, OTHER, OTHER);
        assertEquals("changed", model.doneProperty().get());
        model.switchOff(PASSWORD);
        assertTrue(isOn());
        model.switchOff(OTHER);
        assertFalse(isOn());
    }

    @Test
    void showsThePageWithTheRecoveryKeyToBePrinted() throws IOException {
        model.switchOn(PASSWORD, PASSWORD);
        model.printSheet();
        Printable.Ready shown = (Printable.Ready) printed.getFirst();
        assertEquals("basiseerst-herstelsleutel.pdf", shown.file());
        try (PDDocument page = Loader.loadPDF(shown.pages().pdf())) {
            String text = new PDFTextStripper().getText(page);
            for (String group : model.recoveryKeyProperty().get().split("-", -1)) {
                assertTrue(text.contains(group), text);
            }
        }
        assertEquals("on", model.doneProperty().get()); // the key stays in sight
    }

    @Test
    void putsTheRecoveryKeyOnAPage() throws IOException {
        model.switchOn(PASSWORD, PASSWORD);
        String first = model.recoveryKeyProperty().get();
        model.replaceRecoveryKey(PASSWORD);
        String key = model.recoveryKeyProperty().get();
        assertNotEquals(first, key);
        Path file = temp.resolve("sleutel.pdf");
        answers.answer(file);

        model.keepSheet();

        assertEquals("sheet", model.doneProperty().get());
        assertEquals(
                List.of("encryption.sheet.title basiseerst-herstelsleutel.pdf"), answers.asked());
        try (PDDocument page = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(page);
            assertTrue(text.contains("Herstelsleutel"), text);
            for (String group : key.split("-", -1)) {
                assertTrue(text.contains(group), text);
            }
            assertEquals(1, page.getNumberOfPages());
        }
    }
}
