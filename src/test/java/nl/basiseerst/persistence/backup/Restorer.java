package nl.basiseerst.persistence.backup;

import nl.basiseerst.application.Failure;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.Envelope;

import java.nio.file.Path;
import java.time.Clock;

/// Another program that puts backups back, or makes one, and says how that went.
final class Restorer {

    private Restorer() {}

    /// @param args `rebuild` and the data folder, whose file is written anew for ever, with three
    ///   changes in between that are told; `restore`, the data folder and two backups that are put
    ///   back in turn for ever; or `backup`, the data folder and the file
    public static void main(String[] args) {
        Path data = Path.of(args[1]);
        try {
            if (args[0].equals("backup")) {
                try (Database database = Database.open(data, Clock.systemUTC())) {
                    new Snapshot(Envelope.OPEN)
                            .write(database, Path.of(args[2]), Stored.NOW, Stored.QUIET);
                }
                System.out.println("done");
                return;
            }
            if (args[0].equals("rebuild")) {
                for (; ; ) {
                    try (Database database = Database.open(data, Clock.systemUTC())) {
                        for (int change = 0; change < 3; change++) {
                            System.out.println(Stored.change(Stored.store(database)));
                        }
                    }
                    new Rebuild(data).run(null, null, Stored.QUIET);
                }
            }
            for (int i = 0; ; i++) {
                new PutBack(data, Envelope.OPEN, null)
                        .run(Path.of(args[2 + i % 2]), Stored.LOCAL_NOW, Stored.QUIET);
                System.out.println("done");
            }
        } catch (Failure failure) {
            System.out.println(failure.key());
        }
    }
}
