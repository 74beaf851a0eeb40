package nl.basiseerst.app;

import javafx.scene.Node;

import nl.basiseerst.agenda.ICalendarReader;
import nl.basiseerst.application.ViewMemory;
import nl.basiseerst.application.duties.ReadDuties;
import nl.basiseerst.application.usecase.FindUses;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.exchange.ShippedSamples;
import nl.basiseerst.exchange.ShippedTemplates;
import nl.basiseerst.tables.SpreadsheetTables;
import nl.basiseerst.ui.absence.AwayView;
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
import nl.basiseerst.ui.guard.GuardView;
import nl.basiseerst.ui.guard.GuardViewModel;
import nl.basiseerst.ui.mirror.MirrorView;
import nl.basiseerst.ui.mirror.MirrorViewModel;
import nl.basiseerst.ui.offer.CountsViewModel;
import nl.basiseerst.ui.offer.OfferView;
import nl.basiseerst.ui.offer.OfferViewModel;
import nl.basiseerst.ui.rooms.RoomsView;
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
import nl.basiseerst.ui.week.WeekView;
import nl.basiseerst.ui.week.basic.BasicView;

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
    private final Appearance appearance;
    private final DataPlaces data;
    private final SetupProgress progress;
    private final PrivacyParts privacy;
    private final PlanningPlaces planning;
    private final SettingsPlace settings;

    Views(
            Workplace workplace,
            FileChoice choice,
            FolderChoice folders,
            Appearance appearance,
            DataPlaces data,
            AccessWiring access,
            ViewMemory memory) {
        this.workplace = workplace;
        this.choice = choice;
        this.appearance = appearance;
        this.data = data;
        privacy = new PrivacyParts(workplace, new DataFolder(data.folder()));
        privacy.lookDaily();
        planning = new PlanningPlaces(workplace, choice, memory);
        settings = new SettingsPlace(workplace, choice, folders, appearance, data, access, privacy);
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
                        () -> planning.week(print),
                        WeekView.shortcuts()),
                new Place(
                        "basic",
                        "ui.place.basic",
                        Feather.REPEAT,
                        planning::basic,
                        BasicView.shortcuts()),
                new Place(
                        "guard",
                        "ui.place.guard",
                        Feather.SHIELD,
                        this::guard,
                        GuardView.shortcuts()),
                new Place("team", "ui.place.team", Feather.USERS, this::team, TeamView.shortcuts()),
                new Place(
                        AwayView.PLACE, "ui.place.absence", Feather.SUN, planning::away, List.of()),
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
                        planning::rooms,
                        RoomsView.shortcuts()),
                new Place(
                        "division",
                        "ui.place.division",
                        Feather.BAR_CHART_2,
                        planning::division,
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
                        () -> settings.node(print),
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
}
