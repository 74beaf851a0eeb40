package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.WithGroundwork;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A change of many things is stored and taken back like any other.
interface LargeChangeContract extends StoreUnderTest {

    private StoredPractice withSchedule() {
        store().replace(WithGroundwork.of(Samples.plan("worked-example")), IMPORT);
        return stored();
    }

    private long apply(long seen, List<? extends Edit> edits) {
        return store().apply(new Change(seen, EDIT, List.copyOf(edits)));
    }

    private static List<Block> year(String note) {
        return Stream.iterate(0, i -> i < 1200, i -> i + 1)
                .map(
                        i ->
                                StoreUnderTest.block(
                                        "veel-" + i,
                                        LocalDate.of(2027, 1, 4).plusDays(i % 365).toString(),
                                        note))
                .toList();
    }

    private static List<Edit> rollOut(PracticePlan plan) {
        BasicSchedule schedule = plan.groundwork().basicSchedules().getFirst();
        List<Edit> edits = new ArrayList<>(year("eerst").stream().map(Edit.Add::new).toList());
        edits.add(
                new Edit.Update(
                        schedule.withStamped(List.of(WithGroundwork.FIRST_WEEK.plusWeeks(6)))));
        return edits;
    }

    @Test
    default void manyBlocksComeInOrderAndGoAgain() {
        StoredPractice before = withSchedule();
        long changeNo = apply(before.changeNo(), rollOut(before.plan()));
        List<Block> expected = new ArrayList<>(before.plan().blocks());
        expected.addAll(year("eerst"));
        assertEquals(expected, plan().blocks());
        assertEquals(
                List.of(WithGroundwork.FIRST_WEEK.plusWeeks(6)),
                plan().groundwork().basicSchedules().getFirst().stamped());
        PracticePlan after = plan();
        long undoing = store().undo(changeNo, UNDO);
        Plans.assertSame(before.plan(), plan(), "undone");
        store().undo(undoing, UNDO);
        Plans.assertSame(after, plan(), "done again");
    }

    @Test
    default void manyBlocksChangeAndAreTakenAway() {
        StoredPractice before = withSchedule();
        long added = apply(before.changeNo(), rollOut(before.plan()));
        long changed = apply(added, year("daarna").stream().map(Edit.Update::new).toList());
        assertEquals(year("daarna"), plan().blocks().subList(3, 1203));
        apply(changed, year("weg").stream().map(Edit.Remove::new).toList());
        assertEquals(before.plan().blocks(), plan().blocks());
    }

    @Test
    default void oneStaleThingAmongManyIsFound() {
        StoredPractice before = withSchedule();
        apply(
                before.changeNo(),
                List.of(new Edit.Add(StoreUnderTest.block("veel-900", "2027-01-04", null))));
        StaleChange there =
                assertThrows(
                        StaleChange.class, () -> apply(store().changeNo(), rollOut(before.plan())));
        assertEquals("veel-900", there.id());
        store().undo(store().changeNo(), UNDO);
        long added = apply(store().changeNo(), rollOut(before.plan()));
        Block last = year("anders").getLast();
        apply(added, List.of(new Edit.Update(last)));
        StaleChange changed = assertThrows(StaleChange.class, () -> store().undo(added, UNDO));
        assertEquals(last.id(), changed.id());
        StaleChange unseen =
                assertThrows(
                        StaleChange.class,
                        () -> apply(added, year("weg").stream().map(Edit.Remove::new).toList()));
        assertEquals(last.id(), unseen.id());
    }
}
