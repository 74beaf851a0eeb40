package nl.basiseerst.persistence.backup;

import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.Envelope;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.testing.GrownPractice;
import nl.basiseerst.testing.Samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/// Measures making, verifying and putting back a backup of more than 100,000 rows. Not a test: run
/// by hand, with an empty folder and a number of people.
final class RestoreFigures {

    private RestoreFigures() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path backup = folder.resolve("een.backup");
        Path live = folder.resolve("data");
        try (Database database = Database.open(live, Clock.systemUTC())) {
            new JooqPracticeStore(database, new JsonEntityText())
                    .replace(
                            GrownPractice.of(Samples.plan("linde"), Integer.parseInt(args[1])),
                            Stored.header(ChangeKind.IMPORT));
            long start = System.nanoTime();
            SnapshotFacts facts =
                    new Snapshot(Envelope.OPEN).write(database, backup, Stored.NOW, Stored.QUIET);
            say("rows", facts.rows());
            say("backup, verified, ms", since(start));
            say("backup, bytes", Files.size(backup));
        }
        long start = System.nanoTime();
        new PutBack(live, Envelope.OPEN, null).run(backup, Stored.LOCAL_NOW, Stored.QUIET);
        say("restore, ms", since(start));
        say("data file, bytes", Files.size(live.resolve("basiseerst.mv.db")));
        start = System.nanoTime();
        Rebuild.Rebuilt rebuilt = new Rebuild(live).run(null, null, Stored.QUIET);
        say("rebuild, ms", since(start));
        say("rebuilt, bytes", rebuilt.sizeAfter());
        say("heap at most, MB", Runtime.getRuntime().totalMemory() >> 20);
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void say(String what, long figure) {
        System.out.println(what + ": " + figure);
    }
}
