package nl.basiseerst.application.roster;

import static nl.basiseerst.testing.RosterPractice.WEEK;
import static nl.basiseerst.testing.RosterPractice.block;
import static nl.basiseerst.testing.RosterPractice.pattern;
import static nl.basiseerst.testing.RosterPractice.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.store.OutdatedEdit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.CopyOrder;
import nl.basiseerst.domain.roster.CopyPlan;
import nl.basiseerst.domain.roster.Deviations;
import nl.basiseerst.domain.roster.Existing;
import nl.basiseerst.domain.roster.StampOrder;
import nl.basiseerst.domain.roster.StampPlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.testing.RosterPractice;
import nl.basiseerst.testing.SampleDesk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.concurrent.CancellationException;

class StampScheduleTest {

    private static final IsoWeek FAR = new IsoWeek(2030, 1);
    private static final StampOrder YEAR = new StampOrder(FAR, FAR.plusWeeks(51), Existing.KEEP);
    private static final BasicSchedule SCHEDULE =
            schedule(
                    "a",
                    WEEK,
                    2,
                    pattern("p", 0, 1, DayOfWeek.MONDAY, "08:00", "12:00"),
                    pattern("q", 1, 2, DayOfWeek.FRIDAY, "08:00", "12:00"));
    private static final PracticePlan PLAN =
            RosterPractice.of(
                    List.of(SCHEDULE),
                    block("hand", 0, FAR.monday(), "08:00", "12:00"),
                    block("hand2", 1, FAR.day(DayOfWeek.FRIDAY), "13:00", "17:00"));

    @TempDir Path folder;

    private StoredRoster stored;
    private StampSchedule stamp;

    @BeforeEach
    void store() {
        stored = new StoredRoster(folder, PLAN);
        stamp = new StampSchedule(stored::store, SampleDesk.TUESDAY, "test");
    }

    @AfterEach
    void close() {
        stored.close();
    }

    @Test
    void aYearFarAwayIsStampedAsOneChangeAndTakenBackAsOne() {
        Steps steps = new Steps("");
        Prepared<StampPlan> prepared = stamp.preview(YEAR, steps);
        assertEquals(52, prepared.plan().weeks().size());
        assertEquals(PLAN, stored.plan());

        long changeNo = stamp.carryOut(prepared, steps);
        assertEquals(2, changeNo);
        assertEquals(
                List.of("roster.reading", "roster.computing", "roster.storing", ""), steps.told());
        PracticePlan after = stored.plan();
        assertEquals(2 + prepared.plan().added(), after.blocks().size());
        assertEquals(YEAR.weeks(), stored.schedule("a").stamped());
        assertEquals(prepared.plan().kept(), Deviations.of(after, Period.ALWAYS));

        stored.undo();
        assertEquals(PLAN, stored.plan());
    }

    @Test
    void whoeverGivesUpFindsEverythingAsItWas() {
        for (String step : List.of("roster.reading", "roster.computing")) {
            assertThrows(CancellationException.class, () -> stamp.preview(YEAR, new Steps(step)));
        }
        Prepared<StampPlan> prepared = stamp.preview(YEAR, new Steps(""));
        Steps gaveUp = new Steps("now");
        gaveUp.report(0, "now");
        assertThrows(CancellationException.class, () -> stamp.carryOut(prepared, gaveUp));
        assertEquals(1, stored.store().changeNo());
    }

    @Test
    void whatOthersDidElsewhereDoesNotMatter() {
        Prepared<StampPlan> prepared = stamp.preview(YEAR, new Steps(""));
        stored.apply(new Edit.Add(block("x", 0, FAR.monday().minusDays(7), "08:00", "09:00")));
        assertEquals(3, stamp.carryOut(prepared, new Steps("")));
        assertEquals(YEAR.weeks(), stored.schedule("a").stamped());
    }

    @Test
    void doneAgainThereIsNothingToDo() {
        stamp.carryOut(stamp.preview(YEAR, new Steps("")), new Steps(""));
        Prepared<StampPlan> again = stamp.preview(YEAR, new Steps(""));
        assertEquals(List.of(), again.edits());
        assertEquals(2, stamp.carryOut(again, new Steps("")));
    }

    @Test
    void aWeekIsCopiedFarAwayAsOneChange() {
        CopySchedule copy = new CopySchedule(stored::store, SampleDesk.TUESDAY, "test");
        CopyOrder order =
                new CopyOrder.OfWeeks(
                        FAR, 1, List.of(), List.of(FAR.plusWeeks(100)), Existing.KEEP);
        Prepared<CopyPlan> prepared = copy.preview(order, new Steps(""));
        assertEquals(2, copy.carryOut(prepared, new Steps("")));
        assertEquals(4, stored.plan().blocks().size());
        assertEquals(EditedPlan.of(PLAN, prepared.edits()).blocks(), stored.plan().blocks());
        stored.undo();
        assertEquals(PLAN, stored.plan());
    }

    @Test
    void aNewBasicScheduleIsStoredWithItsFirstWeeks() {
        BasicSchedule added =
                schedule("b", WEEK, 1, pattern("p", 0, 1, DayOfWeek.MONDAY, "08:00", "12:00"));
        PracticePlan with = EditedPlan.of(PLAN, List.of(new Edit.Add(added)));
        StampPlan stamping =
                StampPlan.of(with, new StampOrder(WEEK, WEEK.plusWeeks(3), Existing.KEEP));
        List<Edit> edits = RosterEdits.withNew(PLAN, added, stamping);
        stored.apply(edits.toArray(Edit[]::new));
        assertEquals(4, stored.schedule("b").stamped().size());
        assertEquals(6, stored.plan().blocks().size());
        assertEquals(
                List.of(new Edit.Add(added)),
                RosterEdits.withNew(
                        PLAN,
                        added,
                        StampPlan.of(
                                with,
                                new StampOrder(
                                        WEEK.plusWeeks(-2), WEEK.plusWeeks(-1), Existing.KEEP))));
    }

    @Test
    void whatWouldComeToSomethingElseByNowIsNotDone() {
        Prepared<StampPlan> prepared = stamp.preview(YEAR, new Steps(""));
        stored.apply(new Edit.Add(block("x", 0, FAR.monday().plusWeeks(4), "13:00", "14:00")));
        assertThrows(OutdatedEdit.class, () -> stamp.carryOut(prepared, new Steps("")));
        assertEquals(2, stored.store().changeNo());
    }
}
