package nl.basiseerst.fuzz;

import nl.basiseerst.app.WindowFile;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.calibration.CountReading;
import nl.basiseerst.application.intake.IntakeOrder;
import nl.basiseerst.application.intake.Match;
import nl.basiseerst.application.intake.ReadSheet;
import nl.basiseerst.application.table.Table;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.tables.SpreadsheetTables;
import nl.basiseerst.testing.Samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/// The ways in which something from outside comes in. Each takes an input or says with a [Failure]
/// why not; anything else is a bug.
enum Entrance {
    /// A practice file.
    PRACTICE {
        @Override
        void read(byte[] input, Path file) throws IOException {
            Files.write(file, input);
            new JsonPracticeFiles().read(file);
        }
    },
    /// A text file with columns, and what is made of it: people, schedules, counts.
    TEXT {
        @Override
        void read(byte[] input, Path file) throws IOException {
            Files.write(file, input);
            understand(new SpreadsheetTables().read(file));
        }
    },
    /// What was copied out of a spreadsheet.
    PASTE {
        @Override
        void read(byte[] input, Path file) {
            understand(new SpreadsheetTables().pasted(new String(input, StandardCharsets.UTF_8)));
        }

        @Override
        String corpus() {
            return "text";
        }
    },
    /// A file of Excel.
    WORKBOOK {
        @Override
        void read(byte[] input, Path file) throws IOException {
            Files.write(file, input);
            new SpreadsheetTables().read(file);
        }
    },
    /// How the window was left.
    WINDOW {
        @Override
        void read(byte[] input, Path file) throws IOException {
            Files.write(file, input);
            new WindowFile(file).recall();
        }
    };

    private static final PracticePlan LINDE = Samples.plan("linde");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /// @param file may be written over
    /// @throws Failure if the input is refused
    abstract void read(byte[] input, Path file) throws IOException;

    /// The folder of its first inputs in `src/test/resources/fuzz`.
    String corpus() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static void understand(Table table) {
        CountReading.of(table, TODAY);
        ReadSheet reader = new ReadSheet();
        Match match = reader.guess(table, LINDE, TODAY);
        IntakeOrder order = new IntakeOrder(table, match, Map.of(), IsoWeek.of(TODAY), false);
        reader.preview(order, LINDE, TODAY, new NobodyWaits());
    }

    private static final class NobodyWaits implements Progress {

        @Override
        public void report(double fraction, String step) {}

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void onCancel(Runnable hook) {}
    }
}
