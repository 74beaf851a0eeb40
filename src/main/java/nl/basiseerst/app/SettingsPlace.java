package nl.basiseerst.app;

import javafx.application.Platform;
import javafx.scene.Node;

import nl.basiseerst.application.access.PermittedFiles;
import nl.basiseerst.application.sharing.PermittedSharing;
import nl.basiseerst.application.usecase.FindUses;
import nl.basiseerst.application.usecase.PrintLog;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.holidays.JollydayHolidays;
import nl.basiseerst.report.PdfDocumentWriter;
import nl.basiseerst.tables.CsvTableWriter;
import nl.basiseerst.tables.SpreadsheetTables;
import nl.basiseerst.ui.common.Appearance;
import nl.basiseerst.ui.common.DataPlaces;
import nl.basiseerst.ui.common.Failures;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.FolderChoice;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.backup.RestoreViewModel;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.settings.ClosedDatesViewModel;
import nl.basiseerst.ui.settings.HoursViewModel;
import nl.basiseerst.ui.settings.PracticeFileViewModel;
import nl.basiseerst.ui.settings.PracticeViewModel;
import nl.basiseerst.ui.settings.RoomsViewModel;
import nl.basiseerst.ui.settings.RulesViewModel;
import nl.basiseerst.ui.settings.SettingsModels;
import nl.basiseerst.ui.settings.SettingsView;
import nl.basiseerst.ui.settings.SettingsViewModel;
import nl.basiseerst.ui.settings.data.BackupViewModel;
import nl.basiseerst.ui.settings.data.CheckViewModel;
import nl.basiseerst.ui.settings.data.DataModels;
import nl.basiseerst.ui.settings.data.RebuildViewModel;
import nl.basiseerst.ui.settings.keys.EncryptionViewModel;
import nl.basiseerst.ui.settings.log.LogViewModel;
import nl.basiseerst.ui.settings.paste.PasteViewModel;
import nl.basiseerst.ui.settings.paste.SheetWork;
import nl.basiseerst.ui.settings.sharing.SharingViewModel;

import java.util.function.Consumer;

/// The settings, with everything that is arranged there. On the JavaFX thread only.
final class SettingsPlace {

    private final Workplace workplace;
    private final Desk desk;
    private final Texts texts;
    private final Failures failures;
    private final FileChoice choice;
    private final FolderChoice folders;
    private final Appearance appearance;
    private final DataPlaces places;
    private final AccessWiring access;
    private final PrivacyParts privacy;

    SettingsPlace(
            Workplace workplace,
            FileChoice choice,
            FolderChoice folders,
            Appearance appearance,
            DataPlaces places,
            AccessWiring access,
            PrivacyParts privacy) {
        this.workplace = workplace;
        this.choice = choice;
        this.folders = folders;
        this.appearance = appearance;
        this.places = places;
        this.access = access;
        this.privacy = privacy;
        desk = workplace.desk();
        texts = workplace.texts();
        failures = workplace.failures();
    }

    private DataModels data() {
        DataCare care = workplace.care();
        RestoreViewModel restoring =
                new RestoreViewModel(desk, workplace.restoring(), workplace.storage(), failures);
        BackupViewModel backups =
                new BackupViewModel(
                        care.keeping(), care.work(), folders, failures, restoring::refresh);
        return new DataModels(
                backups,
                restoring,
                new CheckViewModel(
                        care.checking(),
                        care.work(),
                        backups,
                        new RebuildViewModel(
                                workplace.rebuilding(),
                                workplace.storage(),
                                failures,
                                restoring::refresh),
                        failures));
    }

    private SharingViewModel sharing() {
        Neighbours others = workplace.neighbours();
        return new SharingViewModel(
                desk,
                new SharingViewModel.Work(
                        new PermittedSharing(others.sharing(), workplace.session()),
                        others::address,
                        workplace::leave,
                        workplace.storage(),
                        Platform::runLater),
                failures);
    }

    private LogViewModel log() {
        return new LogViewModel(
                desk,
                new LogViewModel.Work(
                        workplace.log(),
                        new PrintLog(workplace.log(), PdfDocumentWriter::new, workplace.clock()),
                        new CsvTableWriter(),
                        choice,
                        workplace.storage()),
                failures);
    }

    Node node(Consumer<Printable> print) {
        SettingsModels models =
                new SettingsModels(
                        new SettingsViewModel(desk),
                        new PracticeViewModel(desk),
                        new HoursViewModel(desk),
                        new ClosedDatesViewModel(
                                desk, new JollydayHolidays(), workplace.beside(), failures),
                        new RoomsViewModel(
                                desk,
                                new FindUses(workplace::store),
                                workplace.storage(),
                                failures),
                        new RulesViewModel(desk),
                        new PasteViewModel(
                                desk,
                                new SheetWork(
                                        new SpreadsheetTables(),
                                        new CsvTableWriter(),
                                        workplace::load,
                                        workplace.storage(),
                                        workplace.beside()),
                                choice,
                                failures),
                        new PracticeFileViewModel(
                                desk,
                                workplace.storage(),
                                workplace::load,
                                new PermittedFiles(new JsonPracticeFiles(), workplace.session()),
                                choice,
                                failures),
                        access.accounts(),
                        data(),
                        new EncryptionViewModel(
                                workplace.encryption(),
                                workplace.storage(),
                                choice,
                                print,
                                texts::messages,
                                failures),
                        log(),
                        privacy.settings(choice),
                        sharing());
        return new SettingsView(models, texts, appearance, places);
    }
}
