package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;

import nl.basiseerst.application.ViewMemory;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(WindowExtension.class)
class FilterMenuTest {

    /// A session type that was removed in another week, or by somebody else.
    @Test
    void whatIsRememberedAndGoneHidesNothing(FxRobot robot) {
        try (SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"))) {
            robot.interact(
                    () -> {
                        sample.desk().open();
                        WeekViewModel model =
                                new WeekViewModel(
                                        sample.desk(), WeekKind.CALENDAR, ViewMemory.NONE);
                        FilterMenu menu = new FilterMenu(model, new Texts(Language.DUTCH));
                        model.look().weekendsProperty().set(true);
                        model.look().filterProperty().set(WeekFilter.EVERYONE.ofSession("triage"));
                        assertEquals("Niet alles", menu.getText());
                        model.look().filterProperty().set(WeekFilter.EVERYONE.ofSession("weg"));
                        assertEquals("", menu.getText());
                        menu.getOnShowing().handle(null);
                        assertTrue(any(menu).isSelected(), "so all sessions are shown");
                    });
        }
    }

    /// The first of the sessions: any.
    private static RadioMenuItem any(FilterMenu menu) {
        return menu.getItems().stream()
                .filter(Menu.class::isInstance)
                .map(item -> (RadioMenuItem) ((Menu) item).getItems().getFirst())
                .findFirst()
                .orElseThrow();
    }
}
