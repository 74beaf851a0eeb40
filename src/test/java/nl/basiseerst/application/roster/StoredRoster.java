package nl.basiseerst.application.roster;

import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.testing.SampleDesk;

import java.nio.file.Path;
import java.util.List;

/// A practice in a database of its own.
final class StoredRoster implements AutoCloseable {

    private final Database database;
    private final PracticeStore store;

    StoredRoster(Path folder, PracticePlan plan) {
        database = Database.open(folder, SampleDesk.TUESDAY);
        store = new JooqPracticeStore(database, new JsonEntityText());
        store.replace(plan, header(ChangeKind.IMPORT));
    }

    static ChangeHeader header(ChangeKind kind) {
        return new ChangeHeader("test", SampleDesk.TUESDAY.instant(), kind, "");
    }

    PracticeStore store() {
        return store;
    }

    PracticePlan plan() {
        return store.load().orElseThrow().plan();
    }

    BasicSchedule schedule(String id) {
        return plan().groundwork().basicSchedules().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Edits of what is stored now.
    long apply(Edit... edits) {
        return apply(store, store.changeNo(), edits);
    }

    static long apply(PracticeStore store, long seen, Edit... edits) {
        return store.apply(new Change(seen, header(ChangeKind.EDIT), List.of(edits)));
    }

    long undo() {
        return store.undo(store.changeNo(), header(ChangeKind.UNDO));
    }

    @Override
    public void close() {
        database.close();
    }
}
