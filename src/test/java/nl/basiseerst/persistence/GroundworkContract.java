package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.plan.Groundwork;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.WithGroundwork;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/// Day patterns, basic schedules and calibrations are kept like everything else.
interface GroundworkContract extends StoreUnderTest {

    private StoredPractice withGroundwork() {
        store().replace(WithGroundwork.of(Samples.plan("linde")), IMPORT);
        return stored();
    }

    private long apply(long seen, Edit... edits) {
        return store().apply(new Change(seen, EDIT, List.of(edits)));
    }

    @Test
    default void groundworkComesBackAsItWas() {
        for (String name : Samples.NAMES) {
            PracticePlan plan = WithGroundwork.of(Samples.plan(name));
            store().replace(plan, IMPORT);
            Plans.assertSame(plan, plan(), name);
            Groundwork made = plan.groundwork();
            PracticePlan turned =
                    WithGroundwork.with(
                            plan,
                            new Groundwork(
                                    made.dayPatterns().reversed(),
                                    made.basicSchedules().reversed(),
                                    made.calibrations()));
            store().replace(turned, IMPORT);
            Plans.assertSame(turned, plan(), name);
        }
    }

    @Test
    default void everyPeriodHasTheWholeGroundwork() {
        Groundwork all = withGroundwork().plan().groundwork();
        IsoWeek later = new IsoWeek(2030, 1);
        Period period = Period.of(later.monday(), later.sunday());
        assertEquals(all, store().load(period).orElseThrow().plan().groundwork());
    }

    @Test
    default void groundworkIsAddedChangedAndRemoved() {
        PracticePlan plan = WithGroundwork.of(Samples.plan("worked-example"));
        Groundwork made = plan.groundwork();
        long seen = withExample().changeNo();
        BasicSchedule autumn = made.basicSchedules().getFirst();
        DayPattern morning = made.dayPatterns().getFirst();
        long added =
                apply(
                        seen,
                        new Edit.Add(morning),
                        new Edit.Add(made.dayPatterns().getLast()),
                        new Edit.Add(autumn),
                        new Edit.Add(made.calibrations().getFirst()));
        assertEquals(
                new Groundwork(made.dayPatterns(), List.of(autumn), made.calibrations()),
                plan().groundwork());
        BasicSchedule stamped =
                autumn.withBlocks(autumn.blocks().reversed())
                        .withStamped(List.of(WithGroundwork.FIRST_WEEK));
        DayPattern shorter =
                new DayPattern(
                        morning.id(),
                        "Korter",
                        List.of(),
                        List.of(morning.parts().getLast(), morning.parts().getFirst()));
        apply(
                added,
                new Edit.Update(stamped),
                new Edit.Update(shorter),
                new Edit.Remove(made.calibrations().getFirst()));
        assertEquals(
                new Groundwork(
                        List.of(shorter, made.dayPatterns().getLast()),
                        List.of(stamped),
                        List.of()),
                plan().groundwork());
    }

    @Test
    default void theLogTellsWhatHappenedToGroundworkAndTakesItBack() {
        StoredPractice before = withGroundwork();
        Groundwork made = before.plan().groundwork();
        BasicSchedule autumn = made.basicSchedules().getFirst();
        BasicSchedule stamped = autumn.withStamped(List.of());
        long changeNo =
                apply(
                        before.changeNo(),
                        new Edit.Update(stamped),
                        new Edit.Remove(made.dayPatterns().getFirst()),
                        new Edit.Remove(made.calibrations().getFirst()),
                        new Edit.Remove(before.plan().blocks().getFirst()));
        PracticePlan after = plan();
        assertEquals(
                List.of(
                        stamped,
                        made.dayPatterns().getFirst(),
                        made.calibrations().getFirst(),
                        before.plan().blocks().getFirst()),
                store().entriesOf(changeNo).stream().map(ChangeEntry::entity).toList());
        Contents played = new Contents();
        for (LoggedChange change : store().changesAfter(0)) {
            played = played.after(store().entriesOf(change.changeNo()));
        }
        Plans.assertSame(after, played.plan().orElseThrow(), "played");
        long undoing = store().undo(changeNo, UNDO);
        Plans.assertSame(before.plan(), plan(), "undone");
        store().undo(undoing, UNDO);
        Plans.assertSame(after, plan(), "done again");
    }

    @Test
    default void groundworkIsNotOverwrittenByWhoDidNotSeeIt() {
        StoredPractice before = withGroundwork();
        Groundwork made = before.plan().groundwork();
        for (Entity thing :
                List.<Entity>of(
                        made.basicSchedules().getFirst(),
                        made.dayPatterns().getFirst(),
                        made.calibrations().getFirst())) {
            apply(store().changeNo(), new Edit.Update(thing));
            StaleChange refused =
                    assertThrows(
                            StaleChange.class,
                            () -> apply(before.changeNo(), new Edit.Remove(thing)));
            assertEquals(thing.id(), refused.id());
            assertThrows(StaleChange.class, () -> apply(before.changeNo(), new Edit.Update(thing)));
            assertThrows(StaleChange.class, () -> apply(store().changeNo(), new Edit.Add(thing)));
        }
        Plans.assertSame(before.plan(), plan(), "stored");
    }

    @Test
    default void whatGroundworkRefersToCannotGo() {
        PracticePlan example = Samples.plan("worked-example");
        PracticePlan plan =
                WithGroundwork.of(example)
                        .withSchedule(List.of(), example.absences(), example.tasks());
        store().replace(plan, IMPORT);
        assertRefused("basicSchedules[0].blocks[0].member", plan.members().getFirst());
        assertRefused(
                "dayPatterns[0].parts[0].session",
                plan.roles().getFirst(),
                plan.sessionTypes().getFirst());
        apply(
                1,
                new Edit.Remove(plan.groundwork().dayPatterns().getFirst()),
                new Edit.Remove(plan.groundwork().dayPatterns().getLast()),
                new Edit.Remove(plan.groundwork().basicSchedules().getFirst()),
                new Edit.Remove(plan.members().getFirst()));
        assertEquals(List.of(), plan().members());
    }

    private void assertRefused(String path, Entity... things) {
        Edit[] removals = Stream.of(things).map(Edit.Remove::new).toArray(Edit[]::new);
        InvalidValue refused =
                assertThrows(InvalidValue.class, () -> apply(store().changeNo(), removals));
        assertEquals(path, refused.path());
    }

    @Test
    default void whatRefersNowhereIsRefused() {
        long seen = withExample().changeNo();
        PracticePlan linde = WithGroundwork.of(Samples.plan("linde"));
        for (Entity stranger :
                List.<Entity>of(
                        linde.groundwork().basicSchedules().getFirst(),
                        linde.groundwork().dayPatterns().getFirst())) {
            assertThrows(InvalidValue.class, () -> apply(seen, new Edit.Add(stranger)));
        }
        assertEquals(seen, store().changeNo());
    }
}
