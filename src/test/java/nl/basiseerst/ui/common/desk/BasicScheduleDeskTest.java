package nl.basiseerst.ui.common.desk;

import static nl.basiseerst.testing.RosterPractice.WEEK;
import static nl.basiseerst.testing.RosterPractice.block;
import static nl.basiseerst.testing.RosterPractice.pattern;
import static nl.basiseerst.testing.RosterPractice.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.roster.BasicScheduleStore;
import nl.basiseerst.application.roster.FlowChanges.Told;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.usecase.EditPractice;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.testing.RosterPractice;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.ui.common.BackgroundWork;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A desk on which a basic schedule lies in place of the schedule.
class BasicScheduleDeskTest {

    private static final IsoWeek START = WEEK.plusWeeks(-20);
    private static final LocalDate FIRST = START.monday();
    private static final LocalDate MONDAY = WEEK.monday();

    @Test
    void aBasicScheduleIsEditedAndTakenBackLikeAWeek() {
        List<Told> told = new ArrayList<>();
        try (SampleDesk sample =
                SampleDesk.atOnce(
                        RosterPractice.of(
                                List.of(
                                        schedule(
                                                        "a",
                                                        START,
                                                        1,
                                                        pattern(
                                                                "p",
                                                                0,
                                                                1,
                                                                DayOfWeek.MONDAY,
                                                                "08:00",
                                                                "12:00"))
                                                .withStamped(List.of(START, WEEK.plusWeeks(1)))),
                                block("w", 0, MONDAY.plusWeeks(1), "08:00", "12:00")))) {
            BasicScheduleStore basic =
                    new BasicScheduleStore(sample.store(), "a", SampleDesk.TUESDAY, told::add);
            Desk desk =
                    new Desk(
                            new EditPractice(() -> true, () -> basic, SampleDesk.TUESDAY, "test"),
                            sample.guard(),
                            new BackgroundWork(Runnable::run, Runnable::run),
                            new BackgroundWork(Runnable::run, Runnable::run),
                            failure -> {
                                throw new AssertionError(failure);
                            },
                            SampleDesk.TUESDAY);
            desk.show(FIRST);
            desk.open();
            Block p = block("p", 0, FIRST, "08:00", "12:00");
            assertEquals(List.of(p), blocks(desk));

            assertTrue(desk.edit("a", List.of(new Edit.Update(p.withNote("een")))));
            assertTrue(desk.edit("a", List.of(new Edit.Update(p.withNote("twee")))));
            assertEquals(List.of(new Told(1, 1, 0, true), new Told(1, 1, 0, false)), told);
            assertEquals(
                    block("w", 0, MONDAY.plusWeeks(1), "08:00", "12:00").withNote("twee"),
                    sample.store().load().orElseThrow().plan().blocks().getFirst());

            desk.undo();
            assertEquals(List.of(p.withNote("een")), blocks(desk));
            desk.undo();
            assertEquals(List.of(p), blocks(desk));
            assertEquals(FIRST, shown(desk).date());
            desk.redo();
            assertEquals(List.of(p.withNote("een")), blocks(desk));
        }
    }

    private static Shown shown(Desk desk) {
        return Objects.requireNonNull(desk.shownProperty().get());
    }

    private static List<Block> blocks(Desk desk) {
        return shown(desk).plan().blocks();
    }
}
