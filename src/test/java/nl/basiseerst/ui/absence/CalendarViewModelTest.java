package nl.basiseerst.ui.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import nl.basiseerst.domain.absence.AwayCalendar;
import nl.basiseerst.domain.absence.AwayCalendar.State;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Objects;

class CalendarViewModelTest {

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final CalendarViewModel model = AwayOnStage.calendar(sample);

    @AfterEach
    void close() {
        sample.close();
    }

    private AwayCalendar calendar() {
        model.look();
        AwayCalendar calendar = model.calendarProperty().get();
        assertNotNull(calendar);
        return Objects.requireNonNull(calendar);
    }

    @Test
    void thereIsNoneBeforeThePracticeIsRead() {
        model.look();
        assertNull(model.calendarProperty().get());
    }

    @Test
    void itBeginsInTheShownWeekAndHasAsManyWeeksAsThereIsRoomFor() {
        sample.desk().open();
        assertEquals(LocalDate.of(2026, 11, 23), calendar().days().getFirst());
        assertEquals(42, calendar().days().size());
        model.setWeeks(2);
        assertEquals(14, calendar().days().size());
        model.setWeeks(0);
        assertEquals(7, calendar().days().size());
        model.setWeeks(99);
        assertEquals(42, calendar().days().size());
    }

    @Test
    void weeksThatAreNotAtHandAreRead() {
        sample.desk().open();
        sample.desk().show(LocalDate.of(2027, 6, 1));
        model.today();
        model.move(-2); // the week of 9 November
        assertEquals(LocalDate.of(2026, 11, 9), calendar().days().getFirst());
        assertEquals(
                State.WHOLE,
                calendar().groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .filter(row -> row.member().id().equals("dijkstra"))
                        .findFirst()
                        .orElseThrow()
                        .cells()
                        .get(4)
                        .state());
    }

    @Test
    void whatLooksTheSameIsNotDrawnAgain() {
        sample.desk().open();
        AwayCalendar before = calendar();
        assertSame(before, calendar());
    }
}
