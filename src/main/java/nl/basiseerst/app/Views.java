package nl.basiseerst.app;

import javafx.application.Platform;
import javafx.scene.Node;

import nl.basiseerst.agenda.ICalendarReader;
import nl.basiseerst.agenda.ICalendarWriter;
import nl.basiseerst.application.ViewMemory;
import nl.basiseerst.application.absence.ShippedSchoolHolidays;
import nl.basiseerst.application.absence.TryAbsence;
import nl.basiseerst.application.absence.TryClosure;
import nl.basiseerst.application.access.PermittedFiles;
import nl.basiseerst.application.duties.ReadDuties;
import nl.basiseerst.application.export.ExportCalendar;
import nl.basiseerst.application.export.ExportSchedule;
import nl.basiseerst.application.limits.ShippedLimits;
import nl.basiseerst.application.roster.ShippedHardRules;
import nl.basiseerst.application.sharing.PermittedSharing;
import nl.basiseerst.application.usecase.FindUses;
import nl.basiseerst.application.usecase.PracticeSource;
import nl.basiseerst.application.usecase.PrintLog;
import nl.basiseerst.domain.rooms.RoomChooser;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.exchange.ShippedSamples;
import nl.basiseerst.exchange.ShippedTemplates;
import nl.basiseerst.holidays.JollydayHolidays;
import nl.basiseerst.report.PdfDocumentWriter;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.tables.CsvTableWriter;
import nl.basiseerst.tables.ExcelWriter;
import nl.basiseerst.tables.SpreadsheetTables;
import nl.basiseerst.ui.absence.AwayView;
import nl.basiseerst.ui.absence.CalendarViewModel;
import nl.basiseerst.ui.absence.ClosuresViewModel;
import nl.basiseerst.ui.absence.LeaveHoursViewModel;
import nl.basiseerst.ui.absence.LeaveYears;
import nl.basiseerst.ui.absence.NoteViewModel;
import nl.basiseerst.ui.absence.RequestsViewModel;
import nl.basiseerst.ui.absence.SchoolHolidaysViewModel;
import nl.basiseerst.ui.absence.TrialViewModel;
import nl.basiseerst.ui.common.Appearance;
import nl.basiseerst.ui.common.DataPlaces;
import nl.basiseerst.ui.common.Failures;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.FolderChoice;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.backup.RestoreViewModel;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.division.DivisionView;
import nl.basiseerst.ui.division.DivisionViewModel;
import nl.basiseerst.ui.guard.GuardView;
import nl.basiseerst.ui.guard.GuardViewModel;
import nl.basiseerst.ui.mirror.MirrorView;
import nl.basiseerst.ui.mirror.MirrorViewModel;
import nl.basiseerst.ui.offer.CountsViewModel;
import nl.basiseerst.ui.offer.OfferView;
import nl.basiseerst.ui.offer.OfferViewModel;
import nl.basiseerst.ui.rooms.RoomWeekViewModel;
import nl.basiseerst.ui.rooms.RoomsView;
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
import nl.basiseerst.ui.setup.SetupProgress;
import nl.basiseerst.ui.setup.SetupSteps;
import nl.basiseerst.ui.setup.SetupView;
import nl.basiseerst.ui.setup.SetupViewModel;
import nl.basiseerst.ui.shell.Place;
import nl.basiseerst.ui.start.JoinViewModel;
import nl.basiseerst.ui.start.StartView;
import nl.basiseerst.ui.start.StartViewModel;
import nl.basiseerst.ui.team.DutyImportViewModel;
import nl.basiseerst.ui.team.TeamView;
import nl.basiseerst.ui.team.TeamViewModel;
import nl.basiseerst.ui.today.TodayView;
import nl.basiseerst.ui.week.CopyViewModel;
import nl.basiseerst.ui.week.ExportViewModel;
import nl.basiseerst.ui.week.WeekView;
import nl.basiseerst.ui.week.WeekWork;
import nl.basiseerst.ui.week.basic.BasicModels;
import nl.basiseerst.ui.week.basic.BasicView;
import nl.basiseerst.ui.week.basic.BasicViewModel;
import nl.basiseerst.ui.week.basic.DeviationsViewModel;
import nl.basiseerst.ui.week.basic.StampViewModel;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// Every view with what it works with. On the JavaFX thread only.
final class Views {

    /// How many places there are to go to.
    static final int PLACES = 12;

    private final Workplace workplace;
    private final Desk desk;
    private final Texts texts;
    private final Failures failures;
    private final FileChoice choice;
    private final FolderChoice folders;
    private final Appearance appearance;
    private final DataPlaces data;
    private final SetupProgress progress;
    private final AccessWiring access;
    private final ViewMemory memory;
    private final PrivacyParts privacy;

    Views(
            Workplace workplace,
            FileChoice choice,
            FolderChoice folders,
            Appearance appearance,
            DataPlaces data,
            AccessWiring access,
            ViewMemory memory) {
        this.memory = memory;
        this.folders = folders;
        this.workplace = workplace;
        this.choice = choice;
        this.appearance = appearance;
        this.data = data;
        this.access = access;
        privacy = new PrivacyParts(workplace, new DataFolder(data.folder()));
        privacy.lookDaily();
        desk = workplace.desk();
        texts = workplace.texts();
        failures = workplace.failures();
        progress = new SetupProgress(desk, new ShippedTemplates(), workplace.beside(), failures);
    }

    /// In the order of the navigation.
    ///
    /// @param print shows a page before it is printed
    List<Place> places(Consumer<Printable> print) {
        return List.of(
                new Place(
                        "today",
                        "ui.place.today",
                        Feather.SUNRISE,
                        () -> new TodayView(desk, texts, print),
                        TodayView.shortcuts()),
                new Place(
                        "week",
                        "ui.place.week",
                        Feather.CALENDAR,
                        () -> week(print),
                        WeekView.shortcuts()),
                new Place(
                        "basic",
                        "ui.place.basic",
                        Feather.REPEAT,
                        this::basic,
                        BasicView.shortcuts()),
                new Place(
                        "guard",
                        "ui.place.guard",
                        Feather.SHIELD,
                        this::guard,
                        GuardView.shortcuts()),
                new Place("team", "ui.place.team", Feather.USERS, this::team, TeamView.shortcuts()),
                new Place(AwayView.PLACE, "ui.place.absence", Feather.SUN, this::away, List.of()),
                new Place(
                        "offer",
                        "ui.place.offer",
                        Feather.LAYERS,
                        this::offer,
                        OfferView.shortcuts()),
                new Place("mirror", "ui.place.mirror", Feather.PIE_CHART, this::mirror, List.of()),
                new Place(
                        "rooms",
                        "ui.place.rooms",
                        Feather.GRID,
                        this::rooms,
                        RoomsView.shortcuts()),
                new Place(
                        "division",
                        "ui.place.division",
                        Feather.BAR_CHART_2,
                        this::division,
                        DivisionView.shortcuts()),
                new Place(
                        SetupViewModel.PLACE,
                        "ui.place.setup",
                        Feather.FLAG,
                        () -> setup(print),
                        SetupView.shortcuts(),
                        progress.note(texts)),
                new Place(
                        "settings",
                        "ui.place.settings",
                        Feather.SETTINGS,
                        () -> settings(print),
                        List.of()));
    }

    /// What is shown while no practice is open.
    Node start() {
        return new StartView(
                desk.stageProperty(), this::choices, texts, failures, data, appearance);
    }

    private StartView.Choices choices() {
        StartViewModel model =
                new StartViewModel(
                        desk,
                        workplace.storage(),
                        new JsonPracticeFiles(),
                        new ShippedSamples(),
                        choice,
                        failures,
                        texts);
        JoinViewModel joining =
                new JoinViewModel(desk, workplace.storage(), workplace.joining(), failures);
        return new StartView.Choices(model, joining, restoring());
    }

    private RestoreViewModel restoring() {
        return new RestoreViewModel(desk, workplace.restoring(), workplace.storage(), failures);
    }

    private DataModels data() {
        DataCare care = workplace.care();
        RestoreViewModel restoring = restoring();
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

    private Node week(Consumer<Printable> print) {
        CopyViewModel copying =
                new CopyViewModel(desk, workplace.storage(), workplace.copying(), failures);
        WeekView view = new WeekView(desk, texts, copying, print, weekWork());
        view.takeAlong(exports());
        return view;
    }

    private WeekWork weekWork() {
        return new WeekWork(memory, workplace.beside(), failures);
    }

    private Node rooms() {
        RoomWeekViewModel model =
                new RoomWeekViewModel(
                        desk, new RoomChooser(new OrToolsSolver()), workplace.beside(), failures);
        return new RoomsView(model, texts);
    }

    private Node division() {
        DivisionViewModel model =
                new DivisionViewModel(
                        desk,
                        ShippedHardRules.all(),
                        workplace.storage(),
                        workplace::load,
                        failures);
        return new DivisionView(model, texts);
    }

    private ExportViewModel exports() {
        PracticeSource source = workplace::load;
        return new ExportViewModel(
                desk,
                new ExportViewModel.Work(
                        language ->
                                new ExportCalendar(
                                        source, new ICalendarWriter(), language, workplace.clock()),
                        language ->
                                new ExportSchedule(
                                        source, new ExcelWriter(), new CsvTableWriter(), language),
                        workplace.storage()),
                choice,
                texts,
                failures);
    }

    private Node basic() {
        BasicModels models =
                new BasicModels(
                        new BasicViewModel(desk, workplace.basicDesk()),
                        new StampViewModel(
                                desk, workplace.storage(), workplace.stamping(), failures),
                        new DeviationsViewModel(
                                desk,
                                workplace.storage(),
                                workplace::load,
                                new CsvTableWriter(),
                                choice,
                                texts,
                                failures));
        return new BasicView(models, texts, weekWork());
    }

    private Node guard() {
        GuardViewModel model =
                new GuardViewModel(desk, workplace.guard(), workplace.beside(), failures);
        return new GuardView(model, desk, texts);
    }

    private Node team() {
        TeamViewModel model =
                new TeamViewModel(
                        desk, texts, new FindUses(workplace::store), workplace.storage(), failures);
        DutyImportViewModel duties =
                new DutyImportViewModel(
                        desk,
                        new ReadDuties(new SpreadsheetTables(), new ICalendarReader()),
                        workplace::load,
                        workplace.storage(),
                        choice,
                        failures);
        return new TeamView(model, privacy.person(choice), duties, texts);
    }

    private Node away() {
        TrialViewModel.Work work =
                new TrialViewModel.Work(
                        new TryAbsence(workplace.guard(), ShippedLimits.all()),
                        workplace::load,
                        workplace.storage(),
                        workplace.beside());
        LeaveYears years = new LeaveYears(desk, workplace::load, workplace.storage(), failures);
        return new AwayView(
                new NoteViewModel(desk, new TrialViewModel(desk, work, failures)),
                new CalendarViewModel(desk, workplace::load, workplace.storage(), failures),
                new RequestsViewModel(desk, new TrialViewModel(desk, work, failures), years),
                new LeaveHoursViewModel(desk, years, ShippedLimits.all()),
                new ClosuresViewModel(
                        desk,
                        new ClosuresViewModel.Work(
                                new TryClosure(workplace.guard()),
                                workplace::load,
                                workplace.storage(),
                                workplace.beside()),
                        failures),
                new SchoolHolidaysViewModel(desk, ShippedSchoolHolidays.read()),
                texts);
    }

    private Node offer() {
        OfferViewModel model =
                new OfferViewModel(
                        desk,
                        texts,
                        new FindUses(workplace::store),
                        workplace.storage(),
                        failures,
                        progress.unconfirmed());
        CountsViewModel counts =
                new CountsViewModel(
                        desk, new SpreadsheetTables(), choice, workplace.beside(), failures);
        return new OfferView(model, counts, texts);
    }

    private Node mirror() {
        MirrorViewModel model =
                new MirrorViewModel(desk, workplace.templates(), workplace.beside(), failures);
        return new MirrorView(model, texts);
    }

    private Node setup(Consumer<Printable> print) {
        SetupSteps steps =
                new SetupSteps(
                        desk, progress, workplace.storage(), workplace.stamping(), failures, print);
        return new SetupView(new SetupViewModel(desk, progress), steps, texts);
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

    private Node settings(Consumer<Printable> print) {
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
        return new SettingsView(models, texts, appearance, data);
    }
}
