package nl.basiseerst.ui.week.basic;

import nl.basiseerst.application.roster.StampSchedule;
import nl.basiseerst.tables.CsvTableWriter;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.ui.common.FileChoice;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;

/// The basic schedules of a practice on a desk, with nothing of ours replaced.
final class BasicSample {

    private final SampleDesk sample;
    private final BasicModels models;

    /// @param ui as that of the desk
    BasicSample(SampleDesk sample, Executor ui) {
        this.sample = sample;
        BasicDesk basic =
                new BasicDesk(
                        sample::store,
                        sample.guard(),
                        sample.storage(),
                        sample.storage(),
                        sample.failures(),
                        SampleDesk.TUESDAY,
                        () -> "test",
                        ui,
                        sample.desk());
        models =
                new BasicModels(
                        new BasicViewModel(sample.desk(), basic),
                        new StampViewModel(
                                sample.desk(),
                                sample.storage(),
                                new StampSchedule(sample::store, SampleDesk.TUESDAY, "test"),
                                sample.failures()),
                        new DeviationsViewModel(
                                sample.desk(),
                                sample.storage(),
                                period -> sample.store().load(period).orElseThrow(),
                                new CsvTableWriter(),
                                new InFolder(),
                                sample.texts(),
                                sample.failures()));
    }

    BasicModels models() {
        return models;
    }

    /// Where [DeviationsViewModel#export] writes.
    Path exported() {
        return sample.folder().resolve("afwijkingen.csv");
    }

    private final class InFolder implements FileChoice {

        @Override
        public Optional<Path> toRead(String titleKey, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toWrite(String titleKey, Kind kind, String name) {
            return Optional.of(exported());
        }
    }
}
