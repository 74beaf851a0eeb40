package nl.basiseerst.persistence;

import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.crypto.PasswordHash;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.testing.Samples;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/// Prints what encryption costs: opening linde and saving one block of it, encrypted and not, by
/// turns so that a busy machine burdens both alike; and trying one password.
final class EncryptionFigures {

    private static final PracticePlan LINDE = Samples.plan("linde");
    private static final int TIMES = 31;

    private EncryptionFigures() {}

    public static void main(String[] args) throws IOException {
        byte[] key = new byte[FileKey.LENGTH];
        Arrays.fill(key, (byte) 7);
        Path open = stored(null);
        Path locked = stored(new FileKey(key));
        double[][] millis = new double[5][TIMES];
        for (int i = 0; i < TIMES; i++) {
            millis[0][i] = millis(() -> Database.open(open, Clock.systemUTC()).close());
            millis[1][i] =
                    millis(
                            () ->
                                    Database.open(locked, Clock.systemUTC(), new FileKey(key))
                                            .close());
        }
        try (Database one = Database.open(open, Clock.systemUTC());
                Database other = Database.open(locked, Clock.systemUTC(), new FileKey(key))) {
            for (int i = 0; i < TIMES; i++) {
                millis[2][i] = millis(() -> save(one));
                millis[3][i] = millis(() -> save(other));
            }
        }
        char[] password = "vier linden voor de deur".toCharArray();
        for (int i = 0; i < TIMES; i++) {
            millis[4][i] = millis(() -> PasswordHash.of(password));
        }
        print("open and close, not encrypted", millis[0]);
        print("open and close, encrypted", millis[1]);
        print("save one block, not encrypted", millis[2]);
        print("save one block, encrypted", millis[3]);
        print("try one password", millis[4]);
    }

    private static Path stored(@Nullable FileKey key) throws IOException {
        Path folder = Files.createTempDirectory("figures");
        try (Database database = Database.open(folder, Clock.systemUTC(), key)) {
            new JooqPracticeStore(database, new JsonEntityText())
                    .replace(LINDE, StoreUnderTest.IMPORT);
        }
        return folder;
    }

    private static void save(Database database) {
        PracticeStore store = new JooqPracticeStore(database, new JsonEntityText());
        Edit edit = new Edit.Update(LINDE.blocks().getFirst());
        store.apply(new Change(store.changeNo(), StoreUnderTest.EDIT, List.of(edit)));
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String what, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(
                "%s: median %.1f ms, fastest %.1f ms of %d%n",
                what, millis[millis.length / 2], millis[0], millis.length);
    }
}
