package nl.basiseerst.persistence;

import static nl.basiseerst.persistence.StoreUnderTest.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Edits are stored as a whole, and never over what somebody else did.
interface EditContract extends StoreUnderTest {

    private long apply(long seen, Edit... edits) {
        return store().apply(new Change(seen, EDIT, List.of(edits)));
    }

    private static List<String> ids(List<? extends Entity> things) {
        return things.stream().map(Entity::id).toList();
    }

    @Test
    default void addsAtTheEndChangesInPlaceAndRemoves() {
        StoredPractice before = withExample();
        long changeNo =
                apply(
                        before.changeNo(),
                        new Edit.Add(block("wo1", "2026-11-25", null)),
                        new Edit.Update(block("di1", "2026-11-24", "overleg")),
                        new Edit.Remove(before.plan().blocks().getFirst()),
                        new Edit.Add(block("wo2", "2026-11-25", null)));
        assertEquals(before.changeNo() + 1, changeNo);
        assertEquals(changeNo, stored().changeNo());
        assertEquals(List.of("di1", "di2", "wo1", "wo2"), ids(plan().blocks()));
        assertEquals(block("di1", "2026-11-24", "overleg"), plan().blocks().getFirst());
    }

    /// Extra work is found by a date that repeats that of its block.
    @Test
    default void extraWorkGoesWhereItsBlockGoes() {
        store().replace(Samples.plan("linde"), IMPORT);
        StoredPractice before = stored();
        Block block =
                before.plan().blocks().stream()
                        .filter(b -> !b.extra().isEmpty())
                        .findFirst()
                        .orElseThrow();
        IsoWeek from = IsoWeek.of(block.date());
        IsoWeek to = from.plusWeeks(30);
        Block moved = block.of(block.member(), to.day(block.date().getDayOfWeek()));
        assertEquals(block.extra(), moved.extra());

        long changeNo = apply(before.changeNo(), new Edit.Update(moved));
        PracticePlan there =
                before.plan()
                        .withSchedule(
                                before.plan().blocks().stream()
                                        .map(b -> b.equals(block) ? moved : b)
                                        .toList(),
                                before.plan().absences(),
                                before.plan().tasks());
        for (IsoWeek week : List.of(from, to)) {
            Period days = Period.of(week.monday(), week.sunday());
            assertEquals(there.during(days), store().load(days).orElseThrow().plan());
        }
        store().undo(changeNo, UNDO);
        for (IsoWeek week : List.of(from, to)) {
            Period days = Period.of(week.monday(), week.sunday());
            assertEquals(before.plan().during(days), store().load(days).orElseThrow().plan());
        }
    }

    @Test
    default void editsOfDifferentThingsDoNotHinderEachOther() {
        long seen = withExample().changeNo();
        apply(seen, new Edit.Update(block("ma", "2026-11-23", "een")));
        apply(seen, new Edit.Update(block("di1", "2026-11-24", "twee")));
        assertEquals(block("ma", "2026-11-23", "een"), plan().blocks().get(0));
        assertEquals(block("di1", "2026-11-24", "twee"), plan().blocks().get(1));
    }

    @Test
    default void aStaleEditIsRefusedWithEverythingThatCameWithIt() {
        long seen = withExample().changeNo();
        apply(seen, new Edit.Update(block("ma", "2026-11-23", "eerst")));
        PracticePlan first = plan();
        StaleChange refused =
                assertThrows(
                        StaleChange.class,
                        () ->
                                apply(
                                        seen,
                                        new Edit.Add(block("nieuw", "2026-11-25", null)),
                                        new Edit.Update(block("di1", "2026-11-24", "mee")),
                                        new Edit.Update(block("ma", "2026-11-23", "later"))));
        assertEquals("block", refused.kind());
        assertEquals("ma", refused.id());
        Plans.assertSame(first, plan(), "stored");
        assertEquals(seen + 1, store().changeNo());
        assertThrows(
                StaleChange.class,
                () -> apply(seen, new Edit.Remove(block("ma", "2026-11-23", null))));
        Plans.assertSame(first, plan(), "stored");
    }

    @Test
    default void whatIsGoneIsNotChangedAndWhatIsThereIsNotAdded() {
        long seen = withExample().changeNo();
        Block monday = block("ma", "2026-11-23", null);
        apply(seen, new Edit.Remove(monday));
        assertThrows(StaleChange.class, () -> apply(seen, new Edit.Update(monday)));
        assertThrows(StaleChange.class, () -> apply(seen, new Edit.Remove(monday)));
        long now = store().changeNo();
        Block tuesday = block("di1", "2026-11-24", null);
        assertThrows(StaleChange.class, () -> apply(now, new Edit.Add(tuesday)));
        assertEquals(now, store().changeNo());
    }

    @Test
    default void whatWouldLeaveAReferenceNowhereIsRefused() {
        StoredPractice before = withExample();
        PracticePlan plan = before.plan();
        InvalidValue stillNeeded =
                assertThrows(
                        InvalidValue.class,
                        () -> apply(before.changeNo(), new Edit.Remove(plan.members().getFirst())));
        assertEquals("blocks[0].member", stillNeeded.path());
        Block stranger =
                new Block(
                        "x",
                        "niemand",
                        plan.blocks().getFirst().date(),
                        plan.blocks().getFirst().span(),
                        "spreekuur",
                        null,
                        null,
                        List.of());
        assertThrows(InvalidValue.class, () -> apply(before.changeNo(), new Edit.Add(stranger)));
        Plans.assertSame(before.plan(), plan(), "stored");
    }

    @Test
    default void aThingAndWhatRefersToItCanGoTogether() {
        StoredPractice before = withExample();
        Room room = new Room("k1", "Kamer", Room.Type.CONSULTING);
        Block monday = before.plan().blocks().getFirst();
        Block inRoom =
                new Block(
                        monday.id(),
                        monday.member(),
                        monday.date(),
                        monday.span(),
                        monday.session(),
                        "k1",
                        null,
                        List.of());
        long changeNo = apply(before.changeNo(), new Edit.Update(inRoom), new Edit.Add(room));
        assertEquals(inRoom, plan().blocks().getFirst());
        apply(changeNo, new Edit.Remove(room), new Edit.Update(monday));
        Plans.assertSame(before.plan(), plan(), "stored");
    }

    @Test
    default void anImportThatFailsHalfwayLeavesTheOldPractice() {
        store().replace(Samples.plan("wilgen"), IMPORT);
        StoredPractice before = stored();
        AtomicInteger left = new AtomicInteger(500);
        JooqPracticeStore failing =
                new JooqPracticeStore(database(), new FailingText(new JsonEntityText(), left));
        assertThrows(
                FailingText.Broken.class, () -> failing.replace(Samples.plan("linde"), IMPORT));
        assertEquals(0, left.get());
        Plans.assertSame(before.plan(), plan(), "stored");
        assertEquals(1, store().changesAfter(0).size());
        store().replace(Samples.plan("linde"), IMPORT);
        Plans.assertSame(Samples.plan("linde"), plan(), "stored");
    }
}
