package nl.basiseerst.testing;

import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.privacy.CopyFiles;
import nl.basiseerst.application.privacy.ErasePerson;
import nl.basiseerst.application.privacy.GatherPerson;
import nl.basiseerst.application.privacy.KeepNoLonger;
import nl.basiseerst.application.privacy.LastErasure;
import nl.basiseerst.application.privacy.Measures;
import nl.basiseerst.application.privacy.ProcessingRegister;
import nl.basiseerst.application.usecase.StoreSource;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.exchange.JsonPersonFiles;
import nl.basiseerst.persistence.Envelope;
import nl.basiseerst.persistence.JooqEraser;
import nl.basiseerst.persistence.JooqPracticeSettings;
import nl.basiseerst.persistence.backup.FolderBackups;
import nl.basiseerst.report.PdfDocumentWriter;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.settings.privacy.PrivacyViewModel;
import nl.basiseerst.ui.settings.privacy.PrivacyWork;
import nl.basiseerst.ui.team.PersonCare;
import nl.basiseerst.ui.team.PersonPrivacyViewModel;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What asks after people's data and takes them out, on a [SampleDesk]. Only the rebuilding of the
/// file is counted instead of done: the desk has its database open.
public final class SamplePrivacy {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final SampleDesk sample;
    private final OneUser holder = new OneUser("Houder");
    private int rebuilt;

    public SamplePrivacy(SampleDesk sample) {
        this.sample = sample;
    }

    public PersonPrivacyViewModel person(FileChoice choice) {
        PersonCare care =
                new PersonCare(
                        new GatherPerson(
                                sample::store,
                                () -> _ -> Optional.empty(),
                                new JsonEntityText(),
                                holder,
                                SampleDesk.TUESDAY),
                        new ErasePerson(
                                sample::store,
                                () -> new JooqEraser(sample.database(), new JsonEntityText()),
                                holder,
                                sample.guard(),
                                SampleDesk.TUESDAY),
                        new JsonPersonFiles(),
                        PdfDocumentWriter::new,
                        copies(),
                        _ -> rebuilt++,
                        sample.storage(),
                        choice);
        return new PersonPrivacyViewModel(sample.desk(), sample.texts(), care, sample.failures());
    }

    public PrivacyViewModel settings(FileChoice choice) {
        PrivacyWork work =
                new PrivacyWork(
                        keeping(),
                        new ProcessingRegister(
                                sample::store,
                                () -> keeping().rule(),
                                () -> new Measures(true, 3, false),
                                holder,
                                SampleDesk.TUESDAY),
                        PdfDocumentWriter::new,
                        copies(),
                        () -> LastErasure.in(practiceSettings()),
                        new StoreSource(sample.store(), sample.folder()),
                        _ -> rebuilt++,
                        sample.storage());
        return new PrivacyViewModel(sample.desk(), sample.texts(), work, choice, sample.failures());
    }

    public KeepNoLonger keeping() {
        return new KeepNoLonger(
                sample::store,
                this::practiceSettings,
                () -> new JooqEraser(sample.database(), new JsonEntityText()),
                holder,
                SampleDesk.TUESDAY);
    }

    /// Where backups of the sample would be.
    public Path backups() {
        return sample.folder().resolve("backups");
    }

    /// How many times the data file was made anew.
    public int rebuilt() {
        return rebuilt;
    }

    private JooqPracticeSettings practiceSettings() {
        return new JooqPracticeSettings(sample.database());
    }

    private CopyFiles copies() {
        return new CopyFiles(
                sample.folder(),
                () -> List.of(backups()),
                new FolderBackups(() -> Envelope.OPEN),
                SampleBackups.of(sample).written(),
                holder,
                ZONE);
    }
}
