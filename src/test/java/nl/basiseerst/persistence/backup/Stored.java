package nl.basiseerst.persistence.backup;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.testing.Samples;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/// A stored practice to make copies of.
final class Stored {

    static final Instant NOW = Instant.parse("2026-11-24T06:45:00Z");

    static final LocalDateTime LOCAL_NOW = LocalDateTime.of(2026, 11, 24, 7, 45);

    /// Nobody waits for it, and nobody gives it up.
    static final Progress QUIET =
            new Progress() {
                @Override
                public void report(double fraction, String step) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }

                @Override
                public void onCancel(Runnable hook) {}
            };

    private Stored() {}

    /// The data of the folder, with a sample practice where there was none.
    static Database open(Path folder, String sample) {
        Database database = Database.open(folder, Clock.systemUTC());
        JooqPracticeStore store = store(database);
        if (store.load().isEmpty()) {
            store.replace(Samples.plan(sample), header(ChangeKind.IMPORT));
        }
        return database;
    }

    static JooqPracticeStore store(Database database) {
        return new JooqPracticeStore(database, new JsonEntityText());
    }

    static PracticePlan plan(Database database) {
        return store(database).load().orElseThrow().plan();
    }

    /// Moves two blocks and notes the number of the change on both: half of it would show.
    static long change(JooqPracticeStore store) {
        var stored = store.load().orElseThrow();
        List<Block> blocks = stored.plan().blocks();
        String note = "" + (stored.changeNo() + 1);
        return store.apply(
                new Change(
                        stored.changeNo(),
                        header(ChangeKind.EDIT),
                        List.of(
                                new Edit.Update(noted(blocks.getFirst(), note)),
                                new Edit.Update(noted(blocks.getLast(), note)))));
    }

    /// Writes something with the first block.
    static void note(JooqPracticeStore store, String text) {
        var stored = store.load().orElseThrow();
        store.apply(
                new Change(
                        stored.changeNo(),
                        header(ChangeKind.EDIT),
                        List.of(new Edit.Update(noted(stored.plan().blocks().getFirst(), text)))));
    }

    private static Block noted(Block b, String note) {
        return new Block(
                b.id(), b.member(), b.date(), b.span(), b.session(), b.room(), note, b.extra());
    }

    static ChangeHeader header(ChangeKind kind) {
        return new ChangeHeader("proef", NOW, kind, "");
    }
}
