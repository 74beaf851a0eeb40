package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The program is killed while it brings an older file up to date. The next start must find
/// everything that was in it.
///
/// `-Plong` for the long form, of 20 kills.
class UpgradeKillTest {

    private static final int KILLS = Math.min(20, Integer.getInteger("kills", 6));
    private static final long SEED = 20261122;

    @TempDir Path folder;

    @Test
    void whatWasThereSurvivesAKillDuringTheUpgrade() throws Exception {
        PracticePlan plan = Samples.plan("wilgen");
        Child child = Child.in(folder);
        Random random = new Random(SEED);
        int midway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path data = Files.createDirectory(folder.resolve("data" + kill));
            OlderFile.write(data, plan);
            midway += killMidway(child, data, random) ? 1 : 0;
            try (Database database = Database.open(data, Clock.systemUTC())) {
                JooqPracticeStore store = new JooqPracticeStore(database, new JsonEntityText());
                Plans.assertSame(plan, store.load().orElseThrow().plan(), "kill " + kill);
                assertEquals(1, store.changeNo());
                assertEquals(2, store.apply(change(plan)));
            }
        }
        assertTrue(midway > 0, "Never killed on the way");
    }

    private static Change change(PracticePlan plan) {
        return new Change(
                1, StoreUnderTest.EDIT, List.of(new Edit.Update(plan.members().getFirst())));
    }

    /// Kills the program some time after it began to make its copies.
    ///
    /// @return whether the upgrade was not over yet
    private static boolean killMidway(Child child, Path data, Random random)
            throws IOException, InterruptedException {
        Process process = child.start(List.of(), Visitor.class, "" + data, "0", Child.EXAMPLE);
        while (Files.notExists(data.resolve("basiseerst-old.mv.db")) && process.isAlive()) {
            LockSupport.parkNanos(100_000);
        }
        process.waitFor(random.nextInt(1_500_000), TimeUnit.MICROSECONDS);
        process.toHandle().destroyForcibly();
        process.waitFor();
        return Files.exists(data.resolve("basiseerst-upgrade.mv.db"));
    }
}
