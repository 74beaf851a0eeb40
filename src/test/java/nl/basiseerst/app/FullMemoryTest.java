package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program with 128 MB of memory that is full, on the thread of the window or on another: it
/// says so, goes on, and nothing is lost.
class FullMemoryTest {

    @TempDir Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"ui", "beside"})
    void isToldAndNothingIsLost(String thread) throws Exception {
        Path data = temp.resolve("data");
        try (Started program =
                Started.start(
                        temp, List.of("-Xmx128m"), FullMemory.class, data.toString(), thread)) {
            assertTrue(program.process().waitFor(2, TimeUnit.MINUTES), program::heard);
            assertEquals(List.of("saved 1", "dialog", "saved 2"), program.said().lines().toList());
        }
        String log = Files.readString(data.resolve("log/basiseerst.log"));
        assertTrue(log.contains("java.lang.OutOfMemoryError: Java heap space"), log);
        PracticePlan before = Samples.plan("linde");
        try (Database database = Database.open(data, Clock.systemUTC())) {
            List<Block> stored =
                    new JooqPracticeStore(database, new JsonEntityText())
                            .load()
                            .orElseThrow()
                            .plan()
                            .blocks();
            assertEquals(before.blocks().subList(1, before.blocks().size() - 1), stored);
        }
    }
}
