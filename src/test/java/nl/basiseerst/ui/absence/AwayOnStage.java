package nl.basiseerst.ui.absence;

import nl.basiseerst.application.absence.TryAbsence;
import nl.basiseerst.application.absence.TryClosure;
import nl.basiseerst.application.limits.ShippedLimits;
import nl.basiseerst.application.usecase.StoreSource;
import nl.basiseerst.holidays.JollydayHolidays;
import nl.basiseerst.testing.SampleDesk;

/// What the place is made of, as the program wires it.
final class AwayOnStage {

    private AwayOnStage() {}

    static TrialViewModel.Work work(SampleDesk sample) {
        return new TrialViewModel.Work(
                new TryAbsence(sample.guard(), ShippedLimits.all()),
                new StoreSource(sample.store(), sample.folder())::load,
                sample.storage(),
                sample.storage());
    }

    static NoteViewModel note(SampleDesk sample) {
        return new NoteViewModel(
                sample.desk(),
                new TrialViewModel(sample.desk(), work(sample), sample.failures()),
                years(sample));
    }

    static CalendarViewModel calendar(SampleDesk sample) {
        return new CalendarViewModel(
                sample.desk(),
                new StoreSource(sample.store(), sample.folder())::load,
                sample.storage(),
                sample.failures());
    }

    static RequestsViewModel requests(SampleDesk sample) {
        return new RequestsViewModel(
                sample.desk(),
                new TrialViewModel(sample.desk(), work(sample), sample.failures()),
                years(sample));
    }

    static LeaveHoursViewModel hours(SampleDesk sample) {
        return new LeaveHoursViewModel(sample.desk(), years(sample), ShippedLimits.all());
    }

    static ClosuresViewModel closures(SampleDesk sample) {
        return new ClosuresViewModel(
                sample.desk(),
                new ClosuresViewModel.Work(
                        new TryClosure(sample.guard()),
                        new JollydayHolidays(),
                        new StoreSource(sample.store(), sample.folder())::load,
                        sample.storage(),
                        sample.storage()),
                sample.failures());
    }

    private static LeaveYears years(SampleDesk sample) {
        return new LeaveYears(
                sample.desk(),
                new StoreSource(sample.store(), sample.folder())::load,
                sample.storage(),
                sample.failures());
    }
}
