package nl.basiseerst.sharing;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.testing.SampleDesk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The program on another computer, as a process of its own: it shares a practice or joins one, and
/// does what it is told line by line.
final class OtherComputer {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private OtherComputer() {}

    /// @param args `share` and a folder, or `join`, a file and a code
    public static void main(String[] args) throws IOException {
        if (args[0].equals("share")) {
            try (SharedPractice shared = SharedPractice.in(Path.of(args[1]))) {
                shared.store.follow(changeNo -> say("told " + changeNo));
                say("code " + shared.code());
                obey(shared.store);
            }
        } else {
            Path file = Path.of(args[1]);
            SharedPractice.joiner(file, SharedPractice.VERSION).join(args[2]);
            try (SharedPractice.Desk desk = new Telling(file)) {
                obey(desk.store);
            }
        }
        System.exit(0);
    }

    private static final class Telling extends SharedPractice.Desk {

        Telling(Path file) {
            super(file);
        }

        @Override
        public synchronized void changed(long changeNo) {
            say("told " + changeNo);
        }
    }

    private static void obey(PracticeStore store) throws IOException {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("count ")) {
                    say("counted " + count(store, Integer.parseInt(line.substring(6))));
                } else {
                    say("value " + value(store.load(period()).orElseThrow()));
                }
            }
        }
    }

    /// Counts one further in the note of a block, again and again; whoever was overtaken looks
    /// again.
    ///
    /// @return how many times it was overtaken
    private static int count(PracticeStore store, int times) {
        int overtaken = 0;
        for (int done = 0; done < times; ) {
            StoredPractice seen = store.load(period()).orElseThrow();
            Block block = block(seen);
            Block next = block.withNote("" + (value(seen) + 1));
            ChangeHeader header =
                    ChangeHeader.once("x", SampleDesk.TUESDAY.instant(), ChangeKind.EDIT, "n");
            try {
                store.apply(new Change(seen.changeNo(), header, List.of(new Edit.Update(next))));
                done++;
            } catch (StaleChange _) {
                overtaken++;
            } catch (Failure failure) {
                say("failed " + failure.key());
                throw failure;
            }
        }
        return overtaken;
    }

    private static Period period() {
        return Period.of(DAY, DAY);
    }

    private static Block block(StoredPractice practice) {
        return practice.plan().blocks().getFirst();
    }

    private static int value(StoredPractice practice) {
        String note = Objects.requireNonNullElse(block(practice).note(), "0");
        return note.matches("\\d+") ? Integer.parseInt(note) : 0;
    }

    private static void say(String words) {
        PrintStream out = System.out;
        synchronized (out) {
            out.println(words);
            out.flush();
        }
    }
}
