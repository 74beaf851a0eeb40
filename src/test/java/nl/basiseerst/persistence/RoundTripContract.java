package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// What is stored comes back, all of it or the part that was asked for.
interface RoundTripContract extends StoreUnderTest {

    @Test
    default void aNewStoreHoldsNothing() {
        assertTrue(store().load().isEmpty());
        assertEquals(0, store().changeNo());
        assertEquals(List.of(), store().changesAfter(0));
    }

    @Test
    default void everySampleComesBackAsItWas() {
        for (String name : Samples.NAMES) {
            PracticePlan sample = Samples.plan(name);
            store().replace(sample, IMPORT);
            Plans.assertSame(sample, plan(), name);
        }
    }

    @Test
    default void everySmallPracticeComesBackAsItWas() {
        for (Samples.Answered small : Samples.tiny()) {
            store().replace(small.plan(), IMPORT);
            Plans.assertSame(small.plan(), plan(), small.name());
        }
    }

    @Test
    default void aPeriodHoldsWhatTouchesIt() {
        store().replace(Samples.plan("linde"), IMPORT);
        PracticePlan all = plan();
        IsoWeek week = new IsoWeek(2026, 48);
        LocalDate tuesday = week.monday().plusDays(1);
        for (Period period :
                List.of(
                        Period.ALWAYS,
                        Period.of(week.monday(), week.sunday()),
                        Period.of(tuesday, tuesday),
                        new Period(tuesday, null),
                        new Period(null, tuesday),
                        Period.of(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 12, 31)))) {
            assertEquals(
                    all.during(period),
                    store().load(period).orElseThrow().plan(),
                    period::toString);
        }
    }

    @Test
    default void theNewOrderIsKept() {
        PracticePlan wilgen = Samples.plan("wilgen");
        store().replace(wilgen, IMPORT);
        PracticePlan turned =
                wilgen.withSchedule(
                        wilgen.blocks().reversed(),
                        wilgen.absences().reversed(),
                        wilgen.tasks().reversed());
        store().replace(turned, IMPORT);
        Plans.assertSame(turned, plan(), "stored");
    }

    @Test
    default void textIsKeptToTheLetter() {
        PracticePlan example = Samples.plan("worked-example");
        List<String> names =
                List.of(
                        "'; DROP TABLE room; --",
                        "O'Brien \"quoted\" \\ {0} ?",
                        "🏥 émoji, שלום, \u202Eturned",
                        "tab\tand\nline",
                        "lang ".repeat(51) + "!");
        List<Room> rooms =
                names.stream()
                        .map(n -> new Room("r" + names.indexOf(n), n, Room.Type.RECEPTION))
                        .toList();
        PracticePlan odd =
                new PracticePlan(
                        example.practice(),
                        rooms,
                        example.competences(),
                        example.activities(),
                        example.sessionTypes(),
                        example.roles(),
                        example.members(),
                        List.of(StoreUnderTest.block("b", "2026-11-25", "a'b\n{x} €")),
                        example.absences(),
                        example.presenceRules(),
                        example.taskTypes(),
                        example.tasks(),
                        example.groundwork());
        store().replace(odd, IMPORT);
        Plans.assertSame(odd, plan(), "stored");
    }
}
