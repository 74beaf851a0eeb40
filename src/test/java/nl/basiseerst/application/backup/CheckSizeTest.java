package nl.basiseerst.application.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.backup.CheckData.Mend;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.health.HealthCheck;
import nl.basiseerst.application.health.HealthReport;
import nl.basiseerst.application.health.Severity;
import nl.basiseerst.application.words.HealthWords;
import nl.basiseerst.application.words.Messages;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class CheckSizeTest {

    private static final GrowthBounds BOUNDS =
            new GrowthBounds(3, 4_000_000, 8_000_000, Duration.ofSeconds(2));

    private static List<Finding> found(long file, long content) {
        return new CheckSize(() -> new FileSize(file, content), BOUNDS)
                .check(NobodyWaits.INSTANCE)
                .findings();
    }

    @Test
    void theBoundsOfTheProgramCanBeRead() {
        GrowthBounds shipped = GrowthBounds.shipped();
        assertEquals(3, shipped.times());
        assertTrue(shipped.least() > 0 && shipped.atExit() > 0, shipped.toString());
        assertTrue(shipped.longest().toMillis() <= 2000, shipped.toString());
    }

    @Test
    void onlyAFileOfMoreThanThreeTimesItsContentIsLarge() {
        assertEquals(List.of(), found(6_000_000, 2_000_000));
        assertEquals(List.of(), found(4_000_000, 100), "too small to gain anything");
        Finding large = found(6_000_001, 2_000_000).getFirst();
        assertEquals(Severity.NOTICE, large.severity());
        assertEquals(Mend.REBUILD, CheckData.mend(large));
        Finding slow = found(30_000_000, 9_000_000).getFirst();
        assertEquals(Severity.WARNING, slow.severity());
        assertEquals(Mend.REBUILD, CheckData.mend(slow));
        for (Locale language : List.of(Messages.DUTCH, Locale.ENGLISH)) {
            String said = new HealthWords(new Messages(language)).sentence(slow);
            assertTrue(said.contains("30 MB") && said.contains("10 MB"), said);
        }
    }

    @Test
    void aDamagedFileIsNotToBeWrittenAnew() {
        HealthCheck damage =
                _ ->
                        new HealthReport(
                                1, List.of(new Finding(Severity.ERROR, "practice-unreadable")));
        HealthCheck size = new CheckSize(() -> new FileSize(90_000_000, 1), BOUNDS);
        List<HealthReport> heard = new ArrayList<>();
        HealthReport told =
                new CheckData(List.of(damage, size), heard::add, new OneUser("test"))
                        .run(NobodyWaits.INSTANCE);
        assertEquals(
                List.of("practice-unreadable"),
                told.findings().stream().map(Finding::key).toList());
        assertEquals(List.of(false), heard.stream().map(HealthReport::isSound).toList());
    }

    @Test
    void byHandNothingIsWrittenWithoutABackup() {
        RebuildData rebuild =
                new RebuildData(
                        () -> {
                            throw new Failure("backup-disk-full", "x");
                        },
                        _ -> {
                            throw new AssertionError("written all the same");
                        },
                        new OneUser("test"));
        assertThrows(Failure.class, () -> rebuild.run(NobodyWaits.INSTANCE));
    }
}
