package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.ViewMemory;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.desk.Destination;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Who and what of the week is shown, and that it is so again the next time.
class WeekLookTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    private final Kept kept = new Kept();
    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final WeekViewModel model = new WeekViewModel(sample.desk(), WeekKind.CALENDAR, kept);

    private static final class Kept implements ViewMemory {

        private final Map<String, Map<String, String>> looks = new HashMap<>();

        @Override
        public Map<String, String> recall(String view) {
            return looks.getOrDefault(view, Map.of());
        }

        @Override
        public void keep(String view, Map<String, String> look) {
            looks.put(view, look);
        }
    }

    @BeforeEach
    void open() {
        sample.desk().open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void peopleOfSomeRolesOnly() {
        model.look().filterProperty().set(WeekFilter.EVERYONE.ofRole(Role.GP, true));
        assertTrue(model.sheet().rows().contains(new WeekRow.Heading(Role.GP)));
        assertEquals(
                1, model.sheet().rows().stream().filter(WeekRow.Heading.class::isInstance).count());
        model.look()
                .filterProperty()
                .set(model.look().filterProperty().get().ofRole(Role.GP, false));
        assertEquals(18, people().size());
    }

    @Test
    void peopleWithABlockOfASessionOnTheDaysShown() {
        model.look().filterProperty().set(WeekFilter.EVERYONE.ofSession("spreekuur"));
        Set<String> expected =
                blocks().stream()
                        .filter(b -> b.session().equals("spreekuur"))
                        .filter(b -> model.week().contains(b.date()))
                        .map(Block::member)
                        .collect(Collectors.toSet());
        assertEquals(expected, people());
        model.look().scaleProperty().set(Scale.DAY);
        Set<String> ofDay =
                blocks().stream()
                        .filter(b -> b.session().equals("spreekuur"))
                        .filter(b -> b.date().equals(model.day()))
                        .map(Block::member)
                        .collect(Collectors.toSet());
        assertEquals(ofDay, people());
    }

    @Test
    void onlySomePeopleAndAllAgainForABlockThatIsAskedFor() {
        model.look().filterProperty().set(WeekFilter.EVERYONE.of(Set.of("rahmani", "dewit")));
        assertEquals(Set.of("rahmani", "dewit"), people());
        Block hidden =
                blocks().stream()
                        .filter(b -> b.member().equals("kramer"))
                        .filter(b -> model.week().contains(b.date()))
                        .findFirst()
                        .orElseThrow();
        sample.desk().goTo(new Destination("week", hidden.id()));
        assertEquals(hidden, model.blockProperty().get());
        assertTrue(model.look().filterProperty().get().isEmpty());
    }

    @Test
    void theWeekendIsLeftOutAndCounted() {
        Block first =
                blocks().stream().filter(b -> b.date().equals(TUESDAY)).findFirst().orElseThrow();
        Block onSaturday = first.withId("weekend").of(first.member(), SATURDAY);
        sample.desk().edit("x", List.of(new Edit.Add(onSaturday)));
        assertEquals(6, model.sheet().daysProperty().get().size());
        model.look().weekendsProperty().set(false);
        assertEquals(5, model.sheet().daysProperty().get().size());
        assertEquals(1, model.sheet().hiddenDaysProperty().get());
        sample.desk().goTo(new Destination("week", "weekend"));
        assertEquals(onSaturday, model.blockProperty().get());
    }

    @Test
    void allButThePeopleIsRemembered() {
        model.look().scaleProperty().set(Scale.DAY);
        model.look().groupingProperty().set(Grouping.NAME);
        model.look().drawingProperty().set(Drawing.TIMELINE);
        model.look().weekendsProperty().set(false);
        model.look()
                .filterProperty()
                .set(new WeekFilter(Set.of(Role.GP), "spreekuur", Set.of("rahmani")));
        model.look().searchProperty().set("rah");
        WeekLook next = new WeekLook(kept, "week");
        assertEquals(Scale.DAY, next.scaleProperty().get());
        assertEquals(Grouping.NAME, next.groupingProperty().get());
        assertEquals(Drawing.TIMELINE, next.drawingProperty().get());
        assertFalse(next.weekendsProperty().get());
        assertEquals(
                new WeekFilter(Set.of(Role.GP), "spreekuur", Set.of()),
                next.filterProperty().get());
        assertEquals("", next.searchProperty().get());
        assertTrue(new WeekLook(kept, "basic").filterProperty().get().isEmpty());
    }

    @Test
    void whatIsRememberedOfAnotherPracticeIsNoMatter() {
        kept.keep("week", Map.of("scale", "YEAR", "filter.session", "gone", "filter.roles", "x"));
        WeekLook next = new WeekLook(kept, "week");
        assertEquals(Scale.WEEK, next.scaleProperty().get());
        model.look().filterProperty().set(next.filterProperty().get());
        assertEquals(18, people().size());
    }

    private List<Block> blocks() {
        return model.plan().orElseThrow().blocks();
    }

    private Set<String> people() {
        return model.sheet().rows().stream()
                .filter(WeekRow.Person.class::isInstance)
                .map(row -> ((WeekRow.Person) row).row().member())
                .collect(Collectors.toSet());
    }
}
