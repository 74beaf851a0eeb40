package nl.basiseerst.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.concurrent.TimeoutException;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // made by @Start, before each test
class BlockTipTest {

    private BlockCell early;
    private BlockCell late;

    @Start
    void open(Stage stage) {
        Texts texts = new Texts(Language.DUTCH);
        BlockTip tip = new BlockTip();
        early = new BlockCell(texts, SessionOffer.BASIC);
        late = new BlockCell(texts, SessionOffer.EXTRA);
        early.setWhole("Spreekuur\n08:00–10:00");
        late.setWhole("Echografie\n10:30–12:00");
        tip.on(early);
        tip.on(late);
        VBox box = new VBox(40, early, late);
        stage.setScene(new Scene(box, 600, 200));
        stage.show();
    }

    @Test
    void saysWhatIsBelowThePointer(FxRobot robot) throws TimeoutException {
        robot.moveTo(early);
        waitFor("Spreekuur\n08:00–10:00");
        robot.moveTo(late);
        waitFor("Echografie\n10:30–12:00");
        robot.moveTo(early);
        waitFor("Spreekuur\n08:00–10:00");
    }

    @Test
    void saysWhatIsTheMatterAsSoonAsItIsKnown(FxRobot robot) throws TimeoutException {
        robot.moveTo(early);
        waitFor("Spreekuur\n08:00–10:00");
        robot.interact(() -> early.setTrouble(BlockCell.Trouble.HARD, "Afwezig"));
        assertEquals(List.of("Spreekuur\n08:00–10:00\nAfwezig"), shown());
        robot.interact(() -> early.setTrouble(BlockCell.Trouble.NONE, ""));
        assertEquals(List.of("Spreekuur\n08:00–10:00"), shown());
    }

    @Test
    void largeTextIsLargeInItTooAndTakesMoreLines(FxRobot robot) throws TimeoutException {
        String sentence = "Let op: te weinig pauze, want die telt alleen wie niet bereikbaar is. ";
        robot.interact(() -> Theme.LIGHT.on(early.getScene(), 200));
        robot.interact(() -> early.setWhole(sentence.repeat(2)));
        robot.moveTo(early);
        waitFor(sentence.repeat(2));
        Tooltip tip = tips().getFirst();
        assertEquals(28, tip.getFont().getSize());
        assertTrue(tip.getWidth() < 650, "wide " + tip.getWidth());
        assertTrue(tip.getHeight() > 70, "high " + tip.getHeight());
    }

    private static void waitFor(String words) throws TimeoutException {
        Wait.until(() -> shown().equals(List.of(words)));
    }

    /// The words of the tooltips on screen.
    private static List<String> shown() {
        return tips().stream().map(Tooltip::getText).toList();
    }

    private static List<Tooltip> tips() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .filter(Tooltip.class::isInstance)
                .map(Tooltip.class::cast)
                .toList();
    }
}
