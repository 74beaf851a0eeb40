package nl.basiseerst.ui.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.absence.ShippedSchoolHolidays;
import nl.basiseerst.domain.schedule.SchoolHoliday;
import nl.basiseerst.domain.schedule.SchoolHoliday.Region;
import nl.basiseerst.domain.schedule.SchoolHoliday.Season;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class SchoolHolidaysViewModelTest {

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final SchoolHolidaysViewModel model =
            new SchoolHolidaysViewModel(sample.desk(), ShippedSchoolHolidays.read());

    @BeforeEach
    void open() {
        sample.desk().open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private List<SchoolHoliday> stored() {
        return sample.store().load(Period.ALWAYS).orElseThrow().plan().staffing().schoolHolidays();
    }

    @Test
    void thoseOfARegionAreTakenOverAsOneChange() {
        assertEquals(4, model.missing(Region.MIDDLE).size());
        model.take(Region.MIDDLE);
        assertEquals(4, stored().size());
        assertEquals(List.of(), model.missing(Region.MIDDLE));
        assertEquals(4, model.missing(Region.NORTH).size());
        assertEquals(
                List.of(true, true, false, true),
                model.all().stream().map(SchoolHoliday::confirmed).toList(),
                "what has no source is to be confirmed");
        sample.desk().undo();
        assertEquals(List.of(), stored());
    }

    @Test
    void takingOverTwiceAddsNothing() {
        model.take(Region.SOUTH);
        long changes = sample.store().changeNo();
        model.take(Region.SOUTH);
        assertEquals(4, stored().size());
        assertEquals(changes, sample.store().changeNo());
    }

    @Test
    void theyStandInOrderOfTimeAndThenOfRegion() {
        model.take(Region.SOUTH);
        model.take(Region.NORTH);
        List<SchoolHoliday> all = model.all();
        assertEquals(8, all.size());
        assertEquals(Region.NORTH, all.get(0).region());
        assertEquals(Region.SOUTH, all.get(1).region());
        for (int i = 1; i < all.size(); i++) {
            assertFalse(all.get(i).from().isBefore(all.get(i - 1).from()));
        }
    }

    @Test
    void oneIsAddedChangedAndRemoved() {
        String id = model.add();
        SchoolHoliday added = stored().getFirst();
        assertEquals(id, added.id());
        assertEquals(LocalDate.of(2026, 11, 24), added.from());
        assertFalse(added.confirmed());
        SchoolHoliday changed =
                new SchoolHoliday(
                        id,
                        Region.SOUTH,
                        Season.SPRING,
                        LocalDate.of(2027, 2, 13),
                        LocalDate.of(2027, 2, 21),
                        true);
        model.change(changed);
        assertEquals(List.of(changed), stored());
        assertTrue(
                model.missing(Region.SOUTH).stream().noneMatch(m -> m.season() == Season.SPRING));
        model.remove(changed);
        assertEquals(List.of(), stored());
        sample.desk().undo();
        assertEquals(List.of(changed), stored());
    }

    @Test
    void beforeThePracticeIsReadThereIsNothing() {
        try (SampleDesk unread = SampleDesk.atOnce(Samples.plan("linde"))) {
            SchoolHolidaysViewModel early =
                    new SchoolHolidaysViewModel(unread.desk(), ShippedSchoolHolidays.read());
            assertEquals(List.of(), early.all());
        }
    }
}
