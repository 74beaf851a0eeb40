package nl.basiseerst.persistence;

import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.Placed;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.exchange.JsonEntityText;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A log as years of work leave it: only the log, the practice stays as it is.
public final class LongLog {

    private static final int AT_ONCE = 1000;
    private static final List<String> MAKERS = List.of("Anna", "Bert", "Carla");

    private LongLog() {}

    /// Adds so many changes, each of one, two or three blocks of the plan.
    public static void edits(Database database, PracticePlan plan, int changes) {
        List<Block> blocks = plan.blocks();
        AtomicInteger made = new AtomicInteger();
        while (made.get() < changes) {
            database.save(
                    db -> {
                        ChangeLog log = new ChangeLog(db, new JsonEntityText());
                        for (int i = 0; i < AT_ONCE && made.get() < changes; i++) {
                            int number = made.getAndIncrement();
                            List<ChangeEntry> entries = new ArrayList<>();
                            for (int j = 0; j <= number % 3; j++) {
                                Block block = blocks.get((number * 7 + j) % blocks.size());
                                entries.add(
                                        new ChangeEntry(
                                                new Placed(block, 1), new Placed(block, 1)));
                            }
                            log.append(new LoggedChange(log.next(), header(number), null), entries);
                        }
                        return true;
                    });
        }
    }

    /// Adds one change that makes so many blocks, as rolling out a basic schedule does.
    public static void rollOut(Database database, PracticePlan plan, int blocks) {
        database.save(
                db -> {
                    ChangeLog log = new ChangeLog(db, new JsonEntityText());
                    List<ChangeEntry> entries = new ArrayList<>();
                    for (int i = 0; i < blocks; i++) {
                        Block block = plan.blocks().get(i % plan.blocks().size());
                        entries.add(new ChangeEntry(null, new Placed(block, i)));
                    }
                    log.append(new LoggedChange(log.next(), header(0), null), entries);
                    return true;
                });
    }

    private static ChangeHeader header(int number) {
        return new ChangeHeader(
                MAKERS.get(number % MAKERS.size()),
                StoreUnderTest.EDIT.when().plus(Duration.ofMinutes(20L * number)),
                ChangeKind.EDIT,
                "2026-W48");
    }
}
