package nl.basiseerst.persistence;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.exchange.JsonPracticeFiles;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// A second program at work on the same data: it opens them, saves changes, and prints the number
/// of each as soon as it is durable. Of a failure it prints the key.
final class Visitor {

    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);

    private Visitor() {}

    /// @param args the folder, how many changes to save at most, and the practice file to start
    ///   with if the folder holds nothing
    public static void main(String[] args) {
        try (Database database = Database.open(Path.of(args[0]), Clock.systemUTC())) {
            JooqPracticeStore store = new JooqPracticeStore(database, new JsonEntityText());
            if (store.load().isEmpty()) {
                say(
                        store.replace(
                                new JsonPracticeFiles().read(Path.of(args[2])),
                                StoreUnderTest.IMPORT));
            }
            for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                say(store.apply(next(store.changeNo())));
            }
            say("done");
        } catch (Failure failure) {
            say(failure.key());
        }
    }

    /// The change after the one that was seen. It adds a block and counts it in the note of
    /// another, so that half of it would show.
    static Change next(long seen) {
        return new Change(
                seen,
                StoreUnderTest.EDIT,
                List.of(
                        new Edit.Add(added(seen + 1)),
                        new Edit.Update(
                                StoreUnderTest.block("ma", "2026-11-23", "" + (seen + 1)))));
    }

    /// The block that change number `changeNo` adds.
    static Block added(long changeNo) {
        String date = FIRST_DAY.plusDays(changeNo % 365).toString();
        return StoreUnderTest.block("b" + changeNo, date, null);
    }

    private static void say(Object word) {
        System.out.println(word);
    }
}
