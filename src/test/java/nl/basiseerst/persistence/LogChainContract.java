package nl.basiseerst.persistence;

import static nl.basiseerst.persistence.StoreUnderTest.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.audit.ChainCheck;
import nl.basiseerst.application.audit.ChainCheck.Misfit;
import nl.basiseerst.application.audit.ChainCheck.Why;
import nl.basiseerst.application.audit.ChainHead;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.exchange.JsonEntityText;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CancellationException;

/// Whatever is done to the log behind the back of the program shows.
interface LogChainContract extends StoreUnderTest {

    private JooqAuditLog log() {
        return new JooqAuditLog(database(), new JsonEntityText());
    }

    /// An import of the smallest sample, an edit of three things, an undoing, and two edits more.
    private void withHistory() {
        withExample();
        store().apply(
                        new Change(
                                1,
                                EDIT,
                                List.of(
                                        new Edit.Update(block("ma", "2026-11-23", "é ‘ 😀")),
                                        new Edit.Add(block("x", "2026-11-25", null)),
                                        new Edit.Add(block("y", "2026-11-26", null)))));
        store().undo(2, UNDO);
        for (String id : List.of("w", "z")) {
            store().apply(
                            new Change(
                                    store().changeNo(),
                                    EDIT,
                                    List.of(new Edit.Add(block(id, "2026-11-27", null)))));
        }
    }

    private ChainCheck check() {
        return log().verify(new Onward());
    }

    private void execute(String... statements) {
        database()
                .save(
                        db -> {
                            for (String sql : statements) {
                                assertNotEquals(0, db.execute(sql), sql);
                            }
                            return true;
                        });
    }

    private void found(long changeNo, Why why, String... statements) {
        withHistory();
        assertTrue(check().isWhole());
        execute(statements);
        assertEquals(new Misfit(changeNo, why), check().first());
    }

    @Test
    default void anEmptyLogIsWhole() {
        assertEquals(new ChainHead(0, ChainHead.START), log().newest());
        assertEquals(new ChainCheck(0, 0, null, log().newest()), check());
    }

    @Test
    default void everyChangeIsALinkOfTheChain() {
        withExample();
        ChainHead one = log().newest();
        assertEquals(1, one.changeNo());
        assertTrue(one.chain().matches("[0-9a-f]{64}"));
        store().replace(plan(), IMPORT); // a change that touches nothing is one all the same
        ChainHead two = log().newest();
        assertNotEquals(one.chain(), two.chain());
        assertEquals(new ChainCheck(2, 0, null, two), check());
    }

    @Test
    default void whatIsRefusedLeavesNoLink() {
        withExample();
        ChainHead before = log().newest();
        assertThrows(RuntimeException.class, () -> store().undo(9, UNDO));
        assertEquals(before, log().newest());
    }

    @Test
    default void anAlteredTextIsFound() {
        found(
                2,
                Why.CONTENT,
                "update change_entry set after_text = replace(after_text, '26-11-25', '26-11-24')"
                        + " where change_no = 2 and ordinal = 1");
    }

    @Test
    default void anAlteredPlaceIsFound() {
        found(1, Why.CONTENT, "update change_entry set after_position = 7 where ordinal = 4");
    }

    @Test
    default void anotherMakerIsFound() {
        found(4, Why.CONTENT, "update change_log set made_by = 'Iemand' where change_no = 4");
    }

    @Test
    default void anotherMomentIsFound() {
        found(
                3,
                Why.CONTENT,
                "update change_log set made_at = made_at + interval '1' second where change_no ="
                        + " 3");
    }

    @Test
    default void aChangeThatOnlySaysItWasErasedIsFound() {
        found(
                4,
                Why.CONTENT,
                "update change_log set erased = true, subject = 'x' where change_no = 4");
    }

    @Test
    default void anEntryThatOnlySaysItWasErasedIsFound() {
        found(
                2,
                Why.CONTENT,
                "update change_entry set erased = true where change_no = 2 and ordinal = 1");
    }

    @Test
    default void aDigestMadeToFitIsFoundByTheChain() {
        withHistory();
        database()
                .save(
                        db -> {
                            EntryRow entry =
                                    EntryRow.read(
                                            db.fetchSingle(
                                                    "select * from change_entry where change_no"
                                                            + " = 4"));
                            EntryRow forged =
                                    new EntryRow(
                                            4,
                                            0,
                                            entry.kind(),
                                            entry.id(),
                                            null,
                                            null,
                                            "{}",
                                            entry.afterPosition(),
                                            null,
                                            false);
                            return db.execute(
                                    "update change_entry set after_text = '{}', digest = '"
                                            + forged.digestAs(0)
                                            + "' where change_no = 4");
                        });
        assertEquals(new Misfit(4, Why.CHAIN), check().first());
    }

    @Test
    default void aMissingEntryIsFound() {
        found(2, Why.MISSING, "delete from change_entry where change_no = 2 and ordinal = 1");
    }

    @Test
    default void aMissingLastEntryIsFound() {
        found(2, Why.CHAIN, "delete from change_entry where change_no = 2 and ordinal = 2");
    }

    @Test
    default void aMissingChangeIsFound() {
        found(
                4,
                Why.MISSING,
                "delete from change_entry where change_no = 4",
                "delete from change_log where change_no = 4");
    }

    @Test
    default void aMissingLastChangeIsFound() {
        found(
                5,
                Why.MISSING,
                "delete from change_entry where change_no = 5",
                "delete from change_log where change_no = 5");
    }

    @Test
    default void anEntryPutInIsFound() {
        found(
                4,
                Why.CONTENT,
                "insert into change_entry (change_no, ordinal, entity_kind, entity_id, after_text,"
                        + " after_position) values (4, 1, 'block', 'v', '{}', 9)");
    }

    @Test
    default void aCopiedEntryIsFound() {
        found(
                4,
                Why.ORDER,
                "insert into change_entry (change_no, ordinal, entity_kind, entity_id, after_text,"
                        + " after_position, digest) select change_no, 1, entity_kind, entity_id,"
                        + " after_text, after_position, digest from change_entry where change_no"
                        + " = 4");
    }

    @Test
    default void aChangePutInBehindIsFound() {
        found(
                6,
                Why.CONTENT,
                "insert into change_log (change_no, made_by, made_at, change_kind, subject)"
                        + " select 6, made_by, made_at, change_kind, subject from change_log where"
                        + " change_no = 5");
    }

    @Test
    default void aWholeChangePutInBehindWasNeverGivenItsNumber() {
        withHistory();
        database()
                .save(
                        db -> {
                            ChangeLog changes = new ChangeLog(db, new JsonEntityText());
                            long changeNo = changes.next();
                            changes.append(new LoggedChange(changeNo, EDIT, null), List.of());
                            changes.giveBack();
                            return changeNo;
                        });
        assertEquals(new Misfit(6, Why.CHAIN), check().first());
    }

    @Test
    default void swappedEntriesAreFound() {
        found(
                2,
                Why.ORDER,
                "update change_entry set ordinal = 9 where change_no = 2 and ordinal = 0",
                "update change_entry set ordinal = 0 where change_no = 2 and ordinal = 1",
                "update change_entry set ordinal = 1 where change_no = 2 and ordinal = 9");
    }

    @Test
    default void aRenumberedEntryIsFound() {
        found(
                2,
                Why.ORDER,
                "update change_entry set ordinal = 9 where change_no = 2 and ordinal = 2");
    }

    @Test
    default void swappedChangesAreFound() {
        found(
                4,
                Why.ORDER,
                copy(9, 4),
                "update change_entry set change_no = 9 where change_no = 4",
                "delete from change_log where change_no = 4",
                copy(4, 5),
                "update change_entry set change_no = 4 where change_no = 5",
                "delete from change_log where change_no = 5",
                copy(5, 9),
                "update change_entry set change_no = 5 where change_no = 9",
                "delete from change_log where change_no = 9");
    }

    @Test
    default void aRenumberedChangeIsFound() {
        found(
                5,
                Why.MISSING,
                copy(6, 5),
                "update change_entry set change_no = 6 where change_no = 5",
                "delete from change_log where change_no = 5",
                "update change_counter set last_change_no = 6");
    }

    private static String copy(int to, int from) {
        return "insert into change_log (change_no, made_by, made_at, change_kind, subject, undoes,"
                + " digest, chain) select "
                + to
                + ", made_by, made_at, change_kind, subject, undoes, digest, chain from change_log"
                + " where change_no = "
                + from;
    }

    @Test
    default void aLostChainIsFoundAndKeepsNobodyFromWork() {
        withHistory();
        execute("update change_log set chain = null where change_no >= 4");
        store().replace(plan(), IMPORT);
        assertEquals(new Misfit(4, Why.CONTENT), check().first());
    }

    @Test
    default void onlyTheFirstThatDoesNotFitIsNamed() {
        found(
                2,
                Why.CONTENT,
                "update change_log set subject = 'x' where change_no = 4",
                "update change_log set subject = 'x' where change_no = 2");
    }

    @Test
    default void aLogWithoutAChainGetsTheSameOne() {
        withHistory();
        ChainHead before = log().newest();
        execute(
                "update change_entry set digest = null",
                "update change_log set digest = null, chain = null");
        assertEquals(new Misfit(1, Why.CONTENT), check().first());
        database()
                .save(
                        db -> {
                            LogChain.fill(db);
                            return true;
                        });
        assertEquals(new ChainCheck(5, 0, null, before), check());
    }

    @Test
    default void aChainWithAGapIsNotMendedInSilence() {
        found(
                4,
                Why.CONTENT,
                "update change_log set digest = null, chain = null where change_no = 4");
        database()
                .save(
                        db -> {
                            LogChain.fill(db);
                            return true;
                        });
        assertEquals(new Misfit(4, Why.CONTENT), check().first());
    }

    @Test
    default void verifyingCanBeStopped() {
        withHistory();
        Onward progress = new Onward();
        progress.cancelled = true;
        assertThrows(CancellationException.class, () -> log().verify(progress));
    }

    /// Somebody who waits.
    final class Onward implements Progress {

        private boolean cancelled;

        @Override
        public void report(double fraction, String step) {
            assertTrue(fraction <= 1, "more than all of it: " + fraction);
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public void onCancel(Runnable called) {
            // it is never cancelled while it runs
        }
    }
}
