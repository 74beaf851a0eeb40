package nl.basiseerst.application.store;

import static nl.basiseerst.application.store.ChangeKind.EDIT;
import static nl.basiseerst.application.store.ChangeKind.IMPORT;
import static nl.basiseerst.application.store.ChangeKind.REDO;
import static nl.basiseerst.application.store.ChangeKind.UNDO;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class UndoHistoryTest {

    @Test
    void nothingWasDone() {
        assertNext(null, null);
    }

    @Test
    void theFirstImportStays() {
        assertNext(null, null, IMPORT);
        assertNext(2L, null, IMPORT, IMPORT);
    }

    @Test
    void editsAreTakenBackLastFirst() {
        assertNext(3L, null, IMPORT, EDIT, EDIT);
        assertNext(2L, 4L, IMPORT, EDIT, EDIT, UNDO);
        assertNext(null, 5L, IMPORT, EDIT, EDIT, UNDO, UNDO);
    }

    @Test
    void redoingTakesTheUndoingBack() {
        assertNext(5L, null, IMPORT, EDIT, EDIT, UNDO, REDO);
        assertNext(6L, 4L, IMPORT, EDIT, EDIT, UNDO, UNDO, REDO);
        assertNext(2L, 6L, IMPORT, EDIT, EDIT, UNDO, REDO, UNDO);
    }

    @Test
    void anEditAfterUndoingLeavesNothingToRedo() {
        assertNext(5L, null, IMPORT, EDIT, EDIT, UNDO, EDIT);
    }

    @Test
    void aLogThatWasCutOffMayBeginWithAnUndoing() {
        assertNext(null, 1L, UNDO);
        assertNext(1L, null, REDO);
    }

    private static void assertNext(@Nullable Long undo, @Nullable Long redo, ChangeKind... kinds) {
        List<LoggedChange> log = new ArrayList<>();
        for (ChangeKind kind : kinds) {
            log.add(
                    new LoggedChange(
                            log.size() + 1L, new ChangeHeader("w", Instant.EPOCH, kind, ""), null));
        }
        assertEquals(new UndoHistory(undo, redo), UndoHistory.of(log));
    }
}
