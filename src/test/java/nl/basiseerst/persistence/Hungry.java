package nl.basiseerst.persistence;

import nl.basiseerst.application.Failure;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.exchange.JsonPracticeFiles;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A program that runs out of memory again and again while it saves, and goes on each time. It
/// prints the number of each change as soon as it is durable, and `short` when there was no memory.
final class Hungry {

    private static final int PIECE = 1 << 14;

    private Hungry() {}

    /// @param args the folder, how often memory must have run out, and the practice file to begin
    ///   with
    public static void main(String[] args) {
        Random random = new Random(20261122);
        try (Database database = Database.open(Path.of(args[0]), Clock.systemUTC())) {
            JooqPracticeStore store = new JooqPracticeStore(database, new JsonEntityText());
            store.replace(new JsonPracticeFiles().read(Path.of(args[2])), StoreUnderTest.IMPORT);
            System.out.println(1);
            for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                long free = random.nextInt(1 << 18);
                List<byte[]> meal = eat(free);
                String said = save(store, meal.size());
                meal.clear();
                System.out.println(said);
                System.out.println(store.apply(Visitor.next(store.changeNo())));
            }
        }
        System.out.println("done");
    }

    /// Takes all memory but that much, in bytes.
    private static List<byte[]> eat(long free) {
        List<byte[]> meal = new ArrayList<>(1 << 16);
        try {
            while (true) {
                meal.add(new byte[PIECE]);
            }
        } catch (OutOfMemoryError full) {
            for (long given = 0; given < free && !meal.isEmpty(); given += PIECE) {
                meal.removeLast();
            }
            return meal;
        }
    }

    /// @param held keeps the meal in use until after the change
    private static String save(JooqPracticeStore store, int held) {
        try {
            long changeNo = store.apply(Visitor.next(store.changeNo()));
            return held < 0 ? "" : "" + changeNo;
        } catch (OutOfMemoryError none) {
            return "short";
        } catch (Failure failure) {
            return failure.key().equals("memory-short") ? "short" : failure.key();
        }
    }
}
