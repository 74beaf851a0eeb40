package nl.basiseerst.persistence;

import static nl.basiseerst.persistence.StoreUnderTest.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/// The log tells everything that ever happened, and can take it back.
interface ChangeLogContract extends StoreUnderTest {

    private long edit(Edit... edits) {
        return store().apply(new Change(store().changeNo(), EDIT, List.of(edits)));
    }

    private List<List<ChangeEntry>> entriesUpTo(long last) {
        List<List<ChangeEntry>> entries = new ArrayList<>();
        for (long changeNo = 1; changeNo <= last; changeNo++) {
            entries.add(store().entriesOf(changeNo));
        }
        return entries;
    }

    @Test
    default void tellsWhoDidWhatWhen() {
        withExample();
        ChangeHeader header =
                new ChangeHeader(
                        "J. de Vries",
                        Instant.parse("2026-11-21T10:15:30.987654321Z"),
                        ChangeKind.EDIT,
                        "2026-W48");
        Block after = block("ma", "2026-11-23", "overleg");
        Block added = block("wo", "2026-11-25", null);
        PracticePlan before = plan();
        long changeNo =
                store().apply(
                                new Change(
                                        1,
                                        header,
                                        List.of(
                                                new Edit.Update(after),
                                                new Edit.Remove(before.blocks().get(1)),
                                                new Edit.Add(added))));
        assertEquals(
                List.of(new LoggedChange(changeNo, header, null)),
                store().changesAfter(changeNo - 1));
        List<ChangeEntry> entries = store().entriesOf(changeNo);
        assertEquals(3, entries.size());
        ChangeEntry update = entries.get(0);
        assertEquals(before.blocks().get(0), Objects.requireNonNull(update.before()).entity());
        assertEquals(after, Objects.requireNonNull(update.after()).entity());
        assertEquals(update.before().position(), update.after().position());
        assertEquals(
                before.blocks().get(1), Objects.requireNonNull(entries.get(1).before()).entity());
        assertEquals(null, entries.get(1).after());
        assertEquals(null, entries.get(2).before());
        assertEquals(added, Objects.requireNonNull(entries.get(2).after()).entity());
    }

    @Test
    default void playedFromTheStartItGivesThePresent() {
        withExample();
        edit(new Edit.Update(block("ma", "2026-11-23", "een")));
        store().replace(Samples.plan("wilgen"), IMPORT);
        Block first = plan().blocks().getFirst();
        edit(new Edit.Remove(first));
        edit(new Edit.Add(first));
        Contents played = new Contents();
        for (LoggedChange change : store().changesAfter(0)) {
            played = played.after(store().entriesOf(change.changeNo()));
        }
        Plans.assertSame(plan(), played.plan().orElseThrow(), "played");
        assertEquals(
                List.of(1L, 2L, 3L, 4L, 5L),
                store().changesAfter(0).stream().map(LoggedChange::changeNo).toList());
    }

    @Test
    default void whatWasLoggedStaysAsItIs() {
        withExample();
        long last = edit(new Edit.Update(block("ma", "2026-11-23", "een")));
        List<LoggedChange> changes = store().changesAfter(0);
        List<List<ChangeEntry>> entries = entriesUpTo(last);
        store().undo(last, UNDO);
        edit(new Edit.Remove(block("ma", "2026-11-23", null)));
        store().replace(Samples.plan("wilgen"), IMPORT);
        assertThrows(StaleChange.class, () -> store().undo(last, UNDO));
        assertEquals(changes, store().changesAfter(0).subList(0, changes.size()));
        assertEquals(entries, entriesUpTo(last));
    }

    @Test
    default void anImportOfTheSameTouchesNothing() {
        withExample();
        long changeNo = store().replace(Samples.plan("worked-example"), IMPORT);
        assertEquals(List.of(), store().entriesOf(changeNo));
    }

    @Test
    default void undoingPutsEverythingBackInItsPlace() {
        StoredPractice before = withExample();
        long changeNo =
                edit(
                        new Edit.Remove(before.plan().blocks().get(1)),
                        new Edit.Update(block("ma", "2026-11-23", "anders")),
                        new Edit.Add(block("wo", "2026-11-25", null)));
        PracticePlan after = plan();
        long undoing = store().undo(changeNo, UNDO);
        Plans.assertSame(before.plan(), plan(), "stored");
        assertEquals(
                new LoggedChange(undoing, UNDO, changeNo),
                store().changesAfter(changeNo).getFirst());
        store().undo(undoing, StoreUnderTest.header(ChangeKind.REDO));
        Plans.assertSame(after, plan(), "stored");
    }

    @Test
    default void changesAreUndoneOneAfterAnother() {
        PracticePlan start = withExample().plan();
        long first = edit(new Edit.Update(block("ma", "2026-11-23", "een")));
        long second = edit(new Edit.Update(block("ma", "2026-11-23", "twee")));
        assertThrows(StaleChange.class, () -> store().undo(first, UNDO));
        store().undo(second, UNDO);
        store().undo(first, UNDO);
        Plans.assertSame(start, plan(), "stored");
        store().undo(1, UNDO);
        assertTrue(store().load().isEmpty());
    }

    @Test
    default void whatIsAskedForAgainIsStoredOnce() {
        PracticePlan start = withExample().plan();
        ChangeHeader header = ChangeHeader.once("Marijke", EDIT.when(), ChangeKind.EDIT, "");
        Change change =
                new Change(1, header, List.of(new Edit.Add(block("wo", "2026-11-25", null))));
        long changeNo = store().apply(change);
        assertEquals(changeNo, store().apply(change));
        PracticePlan once = plan();
        assertEquals(
                OptionalLong.of(changeNo),
                store().numberOf(Objects.requireNonNull(header.request())));
        ChangeHeader back = ChangeHeader.once("Marijke", EDIT.when(), ChangeKind.UNDO, "2");
        long undoing = store().undo(changeNo, back);
        assertEquals(undoing, store().undo(changeNo, back));
        assertEquals(changeNo, store().apply(change), "though it was taken back since");
        Plans.assertSame(start, plan(), "stored");
        ChangeHeader in = ChangeHeader.once("Marijke", EDIT.when(), ChangeKind.IMPORT, "");
        long imported = store().replace(once, in);
        store().undo(imported, UNDO);
        assertEquals(imported, store().replace(once, in));
        assertEquals(imported + 1, store().changeNo());
        assertEquals(OptionalLong.empty(), store().numberOf("never"));
    }

    @Test
    default void whatIsRefusedTakesNoNumberAndNoName() {
        withExample();
        ChangeHeader header = ChangeHeader.once("Marijke", EDIT.when(), ChangeKind.EDIT, "");
        Block there = plan().blocks().getFirst();
        assertThrows(
                StaleChange.class,
                () -> store().apply(new Change(1, header, List.of(new Edit.Add(there)))));
        assertEquals(
                OptionalLong.empty(), store().numberOf(Objects.requireNonNull(header.request())));
        assertEquals(2, store().apply(new Change(1, header, List.of(new Edit.Remove(there)))));
    }

    @Test
    default void thereIsNothingToUndoOfAChangeThatNeverWas() {
        withExample();
        assertThrows(IllegalArgumentException.class, () -> store().undo(7, UNDO));
        assertEquals(1, store().changeNo());
    }
}
