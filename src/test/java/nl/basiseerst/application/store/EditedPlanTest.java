package nl.basiseerst.application.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.util.List;

class EditedPlanTest {

    private final PracticePlan plan = Samples.plan("linde");
    private final Block first = plan.blocks().getFirst();

    @Test
    void isWhatTheStoreHoldsAfterTheSameEdits() {
        Block second = plan.blocks().get(1);
        List<Edit> edits =
                List.of(
                        new Edit.Add(new Room("extra", "Extra", Room.Type.MEETING)),
                        new Edit.Update(inRoom(first, "extra")),
                        new Edit.Remove(second),
                        new Edit.Add(copy(second, "copy-1")),
                        new Edit.Add(copy(second, "copy-2")));
        try (SampleDesk desk = SampleDesk.atOnce(plan)) {
            SampleDesk.otherHands(desk).apply("x", edits);
            assertEquals(desk.store().load().orElseThrow().plan(), EditedPlan.of(plan, edits));
        }
    }

    @Test
    void leavesWhatIsNotEdited() {
        assertEquals(plan, EditedPlan.of(plan, List.of()));
    }

    @Test
    void aReferenceThatLeadsNowhereIsIllegal() {
        Edit edit = new Edit.Update(inRoom(first, "nowhere"));
        assertThrows(InvalidValue.class, () -> EditedPlan.of(plan, List.of(edit)));
    }

    @Test
    void anEditMustFitWhatIsThere() {
        refused(new Edit.Add(first));
        refused(new Edit.Update(copy(first, "unknown")));
        refused(new Edit.Remove(copy(first, "unknown")));
        assertThrows(
                IllegalArgumentException.class,
                () -> EditedPlan.of(plan, List.of(new Edit.Remove(plan.practice()))));
    }

    private void refused(Edit edit) {
        assertThrows(OutdatedEdit.class, () -> EditedPlan.of(plan, List.of(edit)));
    }

    private static Block inRoom(Block b, String room) {
        return new Block(
                b.id(), b.member(), b.date(), b.span(), b.session(), room, b.note(), b.extra());
    }

    private static Block copy(Block b, String id) {
        return new Block(
                id, b.member(), b.date(), b.span(), b.session(), b.room(), b.note(), b.extra());
    }
}
