package nl.basiseerst.persistence;

import static nl.basiseerst.persistence.StoreUnderTest.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.audit.ChainCheck;
import nl.basiseerst.application.audit.Erased;
import nl.basiseerst.application.audit.Erasure;
import nl.basiseerst.application.audit.Erasure.Thing;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.application.store.UndoHistory;
import nl.basiseerst.exchange.JsonEntityText;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalLong;

/// What is taken out of the log is gone, and the rest can still be verified.
interface LogEraserContract extends StoreUnderTest {

    ChangeHeader ERASE =
            new ChangeHeader("Houder", EDIT.when().plusSeconds(60), ChangeKind.ERASE, "");

    private JooqAuditLog log() {
        return new JooqAuditLog(database(), new JsonEntityText());
    }

    private Erased erase(List<Thing> things, List<String> texts, List<String> names) {
        return log().erase(new Erasure(things, texts, names), ERASE);
    }

    private ChainCheck check() {
        return log().verify(new LogChainContract.Onward());
    }

    private long add(String id, String note, ChangeHeader header) {
        return store().apply(
                        new Change(
                                store().changeNo(),
                                header,
                                List.of(new Edit.Add(block(id, "2026-11-25", note)))));
    }

    private boolean anywhere(String words) {
        return database()
                .read(
                        db ->
                                db.fetch("select before_text, after_text from" + " change_entry")
                                                .formatCSV()
                                                .contains(words)
                                        || db.fetch("select made_by, subject from change_log")
                                                .formatCSV()
                                                .contains(words));
    }

    @Test
    default void theTextsOfAThingGo() {
        withExample();
        int before = store().entriesOf(1).size();
        assertTrue(anywhere("arts"));
        Erased erased = erase(List.of(new Thing("member", "arts")), List.of(), List.of());
        assertEquals(new Erased(1, 0), erased);
        assertEquals(before - 1, store().entriesOf(1).size());
        ChainCheck check = check();
        assertNull(check.first());
        assertEquals(1, check.erased());
        LoggedChange told = store().changesAfter(1).getFirst();
        assertEquals(ERASE, told.header());
        assertTrue(store().changesAfter(0).getFirst().erased());
    }

    @Test
    default void wordsGoWhereverTheyStand() {
        withExample();
        add("een", "Belt \"Ans\\Jo\" terug", EDIT);
        add("twee", "met ANS\\JO", EDIT);
        add("drie", "Ans en Jo", EDIT);
        assertEquals(new Erased(1, 0), erase(List.of(), List.of("\"ans\\jo\""), List.of()));
        assertEquals(new Erased(1, 0), erase(List.of(), List.of("ans\\jo"), List.of()));
        assertTrue(anywhere("Ans en Jo"));
        assertFalse(anywhere("ANS"));
        assertNull(check().first());
    }

    @Test
    default void theNameOfWhoMadeAChangeGoes() {
        withExample();
        ChangeHeader header =
                ChangeHeader.once("A. de Boer", EDIT.when(), ChangeKind.EDIT, "2026-W48");
        add("een", "", header);
        assertEquals(new Erased(0, 1), erase(List.of(), List.of(), List.of("A. de Boer")));
        assertFalse(anywhere("Boer"));
        LoggedChange change = store().changesAfter(1).getFirst();
        assertEquals(LoggedChange.NAME_ERASED, change.header().who());
        assertEquals("2026-W48", change.header().subject());
        assertEquals(1, store().entriesOf(2).size());
        assertNull(check().first());
        assertEquals(OptionalLong.empty(), store().numberOf(String.valueOf(header.request())));
    }

    @Test
    default void nothingToTakeOutLeavesNoTrace() {
        withExample();
        assertEquals(new Erased(0, 0), erase(List.of(), List.of(), List.of()));
        assertEquals(new Erased(0, 0), erase(List.of(), List.of("nergens"), List.of("niemand")));
        assertEquals(1, store().changeNo());
        erase(List.of(new Thing("block", "ma")), List.of(), List.of());
        assertEquals(
                new Erased(0, 0), erase(List.of(new Thing("block", "ma")), List.of(), List.of()));
        assertEquals(2, store().changeNo());
    }

    @Test
    default void whatWasTakenOutOfCannotBeUndone() {
        withExample();
        long last = add("een", "x", EDIT);
        assertEquals(new UndoHistory(last, null), UndoHistory.of(store().changesAfter(0)));
        erase(List.of(new Thing("block", "een")), List.of(), List.of());
        assertEquals(new UndoHistory(null, null), UndoHistory.of(store().changesAfter(0)));
        assertThrows(StaleChange.class, () -> store().undo(last, UNDO));
        long after = add("twee", "x", EDIT);
        assertEquals(new UndoHistory(after, null), UndoHistory.of(store().changesAfter(0)));
    }

    @Test
    default void whatIsLeftIsStillGuarded() {
        withExample();
        add("een", "x", EDIT);
        erase(List.of(new Thing("block", "een")), List.of(), List.of("Marijke"));
        assertNull(check().first());
        database().save(db -> db.execute("delete from change_entry where change_no = 2"));
        assertEquals(new ChainCheck.Misfit(2, ChainCheck.Why.CHAIN), check().first());
    }

    @Test
    default void onlyAnErasureMayTakeSomethingOut() {
        assertThrows(
                IllegalArgumentException.class,
                () -> log().erase(new Erasure(List.of(), List.of("x"), List.of()), EDIT));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Erasure(List.of(), List.of(" "), List.of()));
    }
}
