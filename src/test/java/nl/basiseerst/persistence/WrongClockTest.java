package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// The clock of the computer is a day off, or in another part of the world. What is stored is the
/// same, and what came later comes later.
class WrongClockTest {

    private static final Clock RIGHT =
            Clock.fixed(Instant.parse("2026-11-24T06:45:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final List<Clock> WRONG =
            List.of(
                    Clock.offset(RIGHT, Duration.ofDays(1)),
                    Clock.offset(RIGHT, Duration.ofDays(-1)),
                    RIGHT.withZone(ZoneId.of("Pacific/Auckland")),
                    RIGHT.withZone(ZoneId.of("America/Los_Angeles")),
                    Clock.offset(RIGHT, Duration.ofDays(-400)));

    @TempDir Path folder;

    @Test
    void nothingChangesAndTheOrderStays() {
        PracticePlan plan = Samples.plan("worked-example");
        try (Database database = Database.open(folder, RIGHT)) {
            store(database).replace(plan, StoreUnderTest.IMPORT);
        }
        for (Clock clock : WRONG) {
            try (Database database = Database.open(folder, clock)) {
                JooqPracticeStore store = store(database);
                Plans.assertSame(plan, store.load().orElseThrow().plan(), "" + clock);
                Change change = Visitor.next(store.changeNo());
                ChangeHeader header =
                        new ChangeHeader("Marijke", clock.instant(), ChangeKind.EDIT, "");
                store.apply(new Change(change.seen(), header, change.edits()));
                plan = store.load().orElseThrow().plan();
            }
        }
        try (Database database = Database.open(folder, RIGHT)) {
            JooqPracticeStore store = store(database);
            Plans.assertSame(plan, store.load().orElseThrow().plan(), "in the end");
            assertEquals(
                    List.of(1L, 2L, 3L, 4L, 5L, 6L),
                    store.changesAfter(0).stream().map(LoggedChange::changeNo).toList());
            store.undo(6, StoreUnderTest.UNDO); // the last, whatever its time says
            assertEquals("5", store.load().orElseThrow().plan().blocks().getFirst().note());
        }
    }

    private static JooqPracticeStore store(Database database) {
        return new JooqPracticeStore(database, new JsonEntityText());
    }
}
