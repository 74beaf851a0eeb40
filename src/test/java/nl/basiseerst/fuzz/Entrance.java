package nl.basiseerst.fuzz;

import nl.basiseerst.agenda.ICalendarReader;
import nl.basiseerst.app.WindowFile;
import nl.basiseerst.app.keys.DataLock;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.calibration.CountReading;
import nl.basiseerst.application.duties.ReadDuties;
import nl.basiseerst.application.intake.DutySheet;
import nl.basiseerst.application.intake.IntakeOrder;
import nl.basiseerst.application.intake.Match;
import nl.basiseerst.application.intake.ReadSheet;
import nl.basiseerst.application.table.Table;
import nl.basiseerst.crypto.MasterKey;
import nl.basiseerst.crypto.SealedFile;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.persistence.Envelope;
import nl.basiseerst.persistence.backup.Snapshot;
import nl.basiseerst.tables.SpreadsheetTables;
import nl.basiseerst.testing.Samples;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

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
    /// Somebody's calendar, and what its duties come to.
    CALENDAR {
        @Override
        void read(byte[] input, Path file) throws IOException {
            Path calendar = file.resolveSibling("diensten.ics");
            Files.write(calendar, input);
            new ReadDuties(new SpreadsheetTables(), new ICalendarReader())
                    .preview(calendar, "rahmani", LINDE, TODAY);
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
    /// A backup as the list of them shows it: read through, before anything of it is loaded.
    SCRIPT {
        @Override
        void read(byte[] input, Path file) throws IOException {
            Files.write(file, input);
            new Snapshot(Envelope.OPEN).look(file, new NobodyWaits());
        }

        @Override
        String corpus() {
            return "backup";
        }
    },
    /// A backup, loaded in a database and compared.
    BACKUP {
        @Override
        void read(byte[] input, Path file) throws IOException {
            Files.write(file, input);
            new Snapshot(Envelope.OPEN).verify(file, new NobodyWaits());
        }

        @Override
        int cost() {
            return 50;
        }
    },
    /// A backup that was sealed with a password.
    SEALED {
        @Override
        void read(byte[] input, Path file) throws IOException {
            Files.write(file, input);
            new DataLock(Objects.requireNonNull(file.getParent()), Clock.systemUTC()).opens(file);
            new Snapshot(new Opener()).look(file, new NobodyWaits());
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

    /// One input of how many others this one costs.
    int cost() {
        return 1;
    }

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
        DutySheet.read(table, null, LINDE, TODAY);
    }

    /// Knows the key of the sealed file in the corpus.
    private static final class Opener implements Envelope {

        private static final MasterKey KEY = key();

        private static MasterKey key() {
            Path corpus = Path.of("src/test/resources/fuzz/sealed/klein.backup");
            try (InputStream sealed = new BufferedInputStream(Files.newInputStream(corpus))) {
                return SealedFile.keysOf(sealed).open("kerstroos".toCharArray()).orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public OutputStream seal(OutputStream file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream open(InputStream file) throws IOException {
            return SealedFile.open(file, KEY);
        }
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
