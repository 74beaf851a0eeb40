package nl.basiseerst.ui.settings;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import nl.basiseerst.application.WindowMemory;
import nl.basiseerst.application.WindowSettings;
import nl.basiseerst.application.keys.Encryption;
import nl.basiseerst.application.usecase.FindUses;
import nl.basiseerst.application.usecase.PrintLog;
import nl.basiseerst.application.usecase.StoreSource;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.holidays.JollydayHolidays;
import nl.basiseerst.report.PdfDocumentWriter;
import nl.basiseerst.tables.CsvTableWriter;
import nl.basiseerst.tables.SpreadsheetTables;
import nl.basiseerst.testing.RecordedAnswers;
import nl.basiseerst.testing.SampleAccess;
import nl.basiseerst.testing.SampleBackups;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.SamplePrivacy;
import nl.basiseerst.ui.common.DataPlaces;
import nl.basiseerst.ui.common.backup.RestoreViewModel;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.settings.access.AccessViewModel;
import nl.basiseerst.ui.settings.data.BackupViewModel;
import nl.basiseerst.ui.settings.data.CheckViewModel;
import nl.basiseerst.ui.settings.data.DataModels;
import nl.basiseerst.ui.settings.data.RebuildViewModel;
import nl.basiseerst.ui.settings.keys.EncryptionViewModel;
import nl.basiseerst.ui.settings.log.LogViewModel;
import nl.basiseerst.ui.settings.paste.PasteViewModel;
import nl.basiseerst.ui.settings.paste.SheetWork;
import nl.basiseerst.ui.settings.sharing.SharingViewModel;
import nl.basiseerst.ui.shell.ShellViewModel;
import nl.basiseerst.ui.theme.Theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The settings on a stage of their own.
final class SettingsOnStage implements AutoCloseable {

    private final SampleDesk kit;
    private final RecordedAnswers answers = new RecordedAnswers();
    private final SharedFromHere shared;
    private final List<String> opened = new ArrayList<>();
    private final ShellViewModel appearance;
    private final Scene scene;

    SettingsOnStage(Stage stage, PracticePlan plan) {
        kit = SampleDesk.inBackground(plan, Platform::runLater);
        Desk desk = kit.desk();
        shared = new SharedFromHere(kit);
        appearance = new ShellViewModel(kit.texts(), new Forgotten(), 1);
        Encryption encryption = kit.encryption();
        SettingsModels models =
                new SettingsModels(
                        new SettingsViewModel(desk),
                        new PracticeViewModel(desk),
                        new HoursViewModel(desk),
                        new ClosedDatesViewModel(
                                desk, new JollydayHolidays(), kit.storage(), kit.failures()),
                        new RoomsViewModel(
                                desk, new FindUses(kit::store), kit.storage(), kit.failures()),
                        new RulesViewModel(desk),
                        new PasteViewModel(
                                desk,
                                new SheetWork(
                                        new SpreadsheetTables(),
                                        new CsvTableWriter(),
                                        new StoreSource(kit.store(), kit.folder()),
                                        kit.storage(),
                                        kit.storage()),
                                answers,
                                kit.failures()),
                        new PracticeFileViewModel(
                                desk,
                                kit.storage(),
                                new StoreSource(kit.store(), kit.folder()),
                                new JsonPracticeFiles(),
                                answers,
                                kit.failures()),
                        access(),
                        data(),
                        new EncryptionViewModel(
                                encryption,
                                kit.storage(),
                                answers,
                                _ -> {},
                                kit.texts()::messages,
                                kit.failures()),
                        log(),
                        new SamplePrivacy(kit).settings(answers),
                        sharing());
        DataPlaces places =
                new DataPlaces(
                        Path.of("/home/praktijk/.local/share/basiseerst"),
                        Path.of("/home/praktijk/.local/share/basiseerst/log"),
                        () -> opened.add("folder"),
                        () -> opened.add("log"));
        scene = new Scene(new SettingsView(models, kit.texts(), appearance, places), 1100, 660);
        dress();
        appearance.darkProperty().subscribe((_, _) -> dress());
        appearance.textPercentProperty().subscribe((_, _) -> dress());
        stage.setScene(scene);
        stage.setWidth(1100);
        stage.setHeight(660);
        stage.show();
        desk.open();
    }

    private DataModels data() {
        SampleBackups backups = SampleBackups.of(kit);
        RestoreViewModel restoring =
                new RestoreViewModel(
                        kit.desk(), backups.restoring(), kit.storage(), kit.failures());
        BackupViewModel keeping =
                new BackupViewModel(
                        backups.keeping(),
                        kit.storage(),
                        _ -> Optional.of(kit.folder()),
                        kit.failures(),
                        restoring::refresh);
        return new DataModels(
                keeping,
                restoring,
                new CheckViewModel(
                        backups.checking(),
                        kit.storage(),
                        keeping,
                        new RebuildViewModel(
                                backups.rebuilding(), kit.storage(), kit.failures(), () -> {}),
                        kit.failures()));
    }

    SharedFromHere shared() {
        return shared;
    }

    SampleDesk kit() {
        return kit;
    }

    RecordedAnswers answers() {
        return answers;
    }

    ShellViewModel appearance() {
        return appearance;
    }

    /// What was opened on the desktop.
    List<String> opened() {
        return opened;
    }

    Scene scene() {
        return scene;
    }

    @Override
    public void close() {
        shared.close();
        kit.close();
    }

    private void dress() {
        Theme.of(appearance.darkProperty().get()).on(scene, appearance.textPercentProperty().get());
    }

    /// Nothing is remembered of one test to the next.
    private static final class Forgotten implements WindowMemory {

        @Override
        public WindowSettings recall() {
            return WindowSettings.FIRST_START;
        }

        @Override
        public void keep(WindowSettings settings) {
            // forgotten
        }
    }

    private SharingViewModel sharing() {
        return new SharingViewModel(
                kit.desk(),
                new SharingViewModel.Work(
                        shared, () -> "", () -> {}, kit.storage(), Platform::runLater),
                kit.failures());
    }

    private AccessViewModel access() {
        SampleAccess access = new SampleAccess(kit.database(), SampleDesk.TUESDAY);
        return new AccessViewModel(
                kit.desk(),
                new AccessViewModel.Work(
                        access.keeping(), access.lockTime(), kit.storage(), () -> {}),
                kit.failures());
    }

    private LogViewModel log() {
        return new LogViewModel(
                kit.desk(),
                new LogViewModel.Work(
                        kit.log(),
                        new PrintLog(kit.log(), PdfDocumentWriter::new, SampleDesk.TUESDAY),
                        new CsvTableWriter(),
                        answers,
                        kit.storage()),
                kit.failures());
    }
}
