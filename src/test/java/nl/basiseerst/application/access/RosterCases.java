package nl.basiseerst.application.access;

import nl.basiseerst.application.roster.BasicScheduleStore;
import nl.basiseerst.application.roster.ChangeBasicSchedule;
import nl.basiseerst.application.roster.CopySchedule;
import nl.basiseerst.application.roster.StampSchedule;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.usecase.EditPractice;
import nl.basiseerst.application.usecase.ImportPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.CopyOrder;
import nl.basiseerst.domain.roster.Existing;
import nl.basiseerst.domain.roster.StampOrder;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import java.util.List;

/// Changing much at once: weeks, basic schedules, the whole practice.
final class RosterCases {

    private static final IsoWeek WEEK = new IsoWeek(2026, 48);

    private final Door door;
    private int turn;

    private RosterCases(Door door) {
        this.door = door;
    }

    static void addTo(Door door) {
        RosterCases cases = new RosterCases(door);
        cases.rostering();
        cases.wholePractice();
    }

    private void rostering() {
        door.add(
                "stamp",
                Action.PLAN,
                () -> {
                    IsoWeek far = WEEK.plusWeeks(100 + turn++);
                    StampSchedule stamp =
                            new StampSchedule(door::store, SampleDesk.TUESDAY, "somebody");
                    stamp.carryOut(
                            stamp.preview(new StampOrder(far, far, Existing.KEEP), Door.QUIET),
                            Door.QUIET);
                });
        door.add(
                "copy",
                Action.PLAN,
                () -> {
                    IsoWeek far = WEEK.plusWeeks(300 + turn++);
                    CopySchedule copy =
                            new CopySchedule(door::store, SampleDesk.TUESDAY, "somebody");
                    copy.carryOut(
                            copy.preview(
                                    new CopyOrder.OfWeeks(
                                            WEEK, 1, List.of(), List.of(far), Existing.KEEP),
                                    Door.QUIET),
                            Door.QUIET);
                });
        door.add(
                "change a basic schedule",
                Action.PLAN,
                () -> {
                    BasicSchedule before = door.plan().groundwork().basicSchedules().getLast();
                    BasicSchedule after =
                            new BasicSchedule(
                                    before.id(),
                                    "Naam " + turn++,
                                    before.validFrom(),
                                    before.weeks(),
                                    before.blocks(),
                                    before.stamped());
                    new ChangeBasicSchedule(door::store, SampleDesk.TUESDAY, "somebody")
                            .change(before, after, Door.QUIET);
                });
        door.add(
                "block of a basic schedule",
                Action.PLAN,
                () -> {
                    BasicScheduleStore basic =
                            new BasicScheduleStore(
                                    door.store(), "herfst", SampleDesk.TUESDAY, _ -> {});
                    EditPractice practice = Door.edit(basic);
                    Block shown =
                            practice.load(Period.of(WEEK.monday(), WEEK.plusWeeks(2).sunday()))
                                    .orElseThrow()
                                    .plan()
                                    .blocks()
                                    .getFirst();
                    practice.apply("", List.of(new Edit.Remove(shown)));
                });
    }

    private void wholePractice() {
        door.add(
                "replace",
                Action.REPLACE_PRACTICE,
                () -> Door.edit(door.store()).replace(door.plan()));
        door.add(
                "import",
                Action.REPLACE_PRACTICE,
                () -> {
                    PracticePlan before = door.plan();
                    new ImportPractice(new JsonPracticeFiles(), door::store, SampleDesk.TUESDAY)
                            .from(Samples.file("worked-example"), "somebody");
                    Door.edit(door.real()).replace(before);
                });
    }
}
