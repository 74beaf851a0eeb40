package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.exchange.JsonEntityText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Memory runs out in the middle of saving, in 128 MB. What was called saved is there, and the
/// program goes on with the same data.
class MemoryTest {

    private static final int TIMES = Math.min(200, Integer.getInteger("kills", 20));

    @TempDir Path folder;

    @Test
    void nothingIsLostWhenMemoryRunsOut() throws IOException {
        Path data = folder.resolve("data");
        Process process =
                Child.in(folder)
                        .start(List.of(), 128, Hungry.class, "" + data, "" + TIMES, Child.EXAMPLE);
        List<String> said = Child.lines(process).toList();
        assertEquals("done", said.getLast(), String.join("\n", said));
        assertTrue(said.contains("short"), "Memory never ran out");
        List<String> numbers = said.stream().filter(line -> line.matches("\\d+")).toList();
        long last = Long.parseLong(numbers.getLast());
        try (Database database = Database.open(data, Clock.systemUTC())) {
            JooqPracticeStore store = new JooqPracticeStore(database, new JsonEntityText());
            assertEquals(last, store.changeNo());
            assertEquals(last + 2, store.load().orElseThrow().plan().blocks().size());
        }
    }
}
