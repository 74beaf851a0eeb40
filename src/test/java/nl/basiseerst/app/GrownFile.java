package nl.basiseerst.app;

import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Data that were worked with for weeks: their file is large against what it holds.
final class GrownFile {

    static final String NAME = "basiseerst.mv.db";

    private static final long LARGE = 6_000_000;

    private GrownFile() {}

    /// Puts linde in an empty folder, with changes until the file is 6 MB long.
    static void write(Path folder) throws IOException {
        CommandRun.in(folder, "import", Samples.file("linde").toString()).endsWith(0);
        PracticePlan linde = Samples.plan("linde");
        try (Database database = Database.open(folder, SampleDesk.TUESDAY)) {
            JooqPracticeStore store = new JooqPracticeStore(database, new JsonEntityText());
            for (long last = 1; Files.size(folder.resolve(NAME)) < LARGE; ) {
                last = change(store, last, linde);
            }
        }
    }

    private static long change(JooqPracticeStore store, long last, PracticePlan plan) {
        var member = plan.members().get((int) (last % plan.members().size()));
        return store.apply(
                new Change(
                        last,
                        new ChangeHeader(
                                "test", SampleDesk.TUESDAY.instant(), ChangeKind.EDIT, "week"),
                        List.of(new Edit.Update(member))));
    }
}
