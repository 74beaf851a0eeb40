package nl.basiseerst.app;

import javafx.scene.Node;

import nl.basiseerst.agenda.ICalendarWriter;
import nl.basiseerst.application.ViewMemory;
import nl.basiseerst.application.absence.ShippedSchoolHolidays;
import nl.basiseerst.application.absence.TryAbsence;
import nl.basiseerst.application.absence.TryClosure;
import nl.basiseerst.application.export.ExportCalendar;
import nl.basiseerst.application.export.ExportSchedule;
import nl.basiseerst.application.limits.ShippedLimits;
import nl.basiseerst.application.roster.ShippedHardRules;
import nl.basiseerst.application.usecase.PracticeSource;
import nl.basiseerst.domain.rooms.RoomChooser;
import nl.basiseerst.holidays.JollydayHolidays;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.tables.CsvTableWriter;
import nl.basiseerst.tables.ExcelWriter;
import nl.basiseerst.ui.absence.AwayView;
import nl.basiseerst.ui.absence.CalendarViewModel;
import nl.basiseerst.ui.absence.ClosuresViewModel;
import nl.basiseerst.ui.absence.LeaveHoursViewModel;
import nl.basiseerst.ui.absence.LeaveYears;
import nl.basiseerst.ui.absence.NoteViewModel;
import nl.basiseerst.ui.absence.RequestsViewModel;
import nl.basiseerst.ui.absence.SchoolHolidaysViewModel;
import nl.basiseerst.ui.absence.TrialViewModel;
import nl.basiseerst.ui.common.Failures;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.division.DivisionView;
import nl.basiseerst.ui.division.DivisionViewModel;
import nl.basiseerst.ui.rooms.RoomWeekViewModel;
import nl.basiseerst.ui.rooms.RoomsView;
import nl.basiseerst.ui.week.CopyViewModel;
import nl.basiseerst.ui.week.ExportViewModel;
import nl.basiseerst.ui.week.WeekView;
import nl.basiseerst.ui.week.WeekWork;
import nl.basiseerst.ui.week.basic.BasicModels;
import nl.basiseerst.ui.week.basic.BasicView;
import nl.basiseerst.ui.week.basic.BasicViewModel;
import nl.basiseerst.ui.week.basic.DeviationsViewModel;
import nl.basiseerst.ui.week.basic.StampViewModel;

import java.util.function.Consumer;

/// Where people plan: the week, the basic schedule, rooms, absence and who has what. On the JavaFX
/// thread only.
final class PlanningPlaces {

    private final Workplace workplace;
    private final Desk desk;
    private final Texts texts;
    private final Failures failures;
    private final FileChoice choice;
    private final ViewMemory memory;

    PlanningPlaces(Workplace workplace, FileChoice choice, ViewMemory memory) {
        this.workplace = workplace;
        this.choice = choice;
        this.memory = memory;
        desk = workplace.desk();
        texts = workplace.texts();
        failures = workplace.failures();
    }

    Node week(Consumer<Printable> print) {
        CopyViewModel copying =
                new CopyViewModel(desk, workplace.storage(), workplace.copying(), failures);
        WeekView view = new WeekView(desk, texts, copying, print, weekWork());
        view.takeAlong(exports());
        return view;
    }

    private WeekWork weekWork() {
        return new WeekWork(memory, workplace.beside(), failures);
    }

    Node rooms() {
        RoomWeekViewModel model =
                new RoomWeekViewModel(
                        desk, new RoomChooser(new OrToolsSolver()), workplace.beside(), failures);
        return new RoomsView(model, texts);
    }

    Node division() {
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

    Node basic() {
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

    Node away() {
        TrialViewModel.Work work =
                new TrialViewModel.Work(
                        new TryAbsence(workplace.guard(), ShippedLimits.all()),
                        workplace::load,
                        workplace.storage(),
                        workplace.beside());
        LeaveYears years = new LeaveYears(desk, workplace::load, workplace.storage(), failures);
        return new AwayView(
                new NoteViewModel(desk, new TrialViewModel(desk, work, failures), years),
                new CalendarViewModel(desk, workplace::load, workplace.storage(), failures),
                new RequestsViewModel(desk, new TrialViewModel(desk, work, failures), years),
                new LeaveHoursViewModel(desk, years, ShippedLimits.all()),
                new ClosuresViewModel(
                        desk,
                        new ClosuresViewModel.Work(
                                new TryClosure(workplace.guard()),
                                new JollydayHolidays(),
                                workplace::load,
                                workplace.storage(),
                                workplace.beside()),
                        failures),
                new SchoolHolidaysViewModel(desk, ShippedSchoolHolidays.read()),
                texts);
    }
}
