package nl.basiseerst.application.roster;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.OutdatedEdit;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/// Changes a basic schedule as a whole, such as its name, the length of its cycle or the week it
/// begins in, with all that follows from it ([FlowChanges]), as one change. Reads the weeks it
/// needs itself. Calls block; make them where all work with the store goes.
public final class ChangeBasicSchedule {

    private final Supplier<PracticeStore> store;
    private final Clock clock;
    private final String who;

    /// @param store asked for at every call
    /// @param clock tells which week is the current one
    /// @param who name of the user, for the change log
    public ChangeBasicSchedule(Supplier<PracticeStore> store, Clock clock, String who) {
        this.store = store;
        this.clock = clock;
        this.who = who;
    }

    /// Stores it. Progress is as that of [StampSchedule].
    ///
    /// @param before as it was seen
    /// @param after as it shall be, with the same id; its stamped weeks do not matter
    /// @return what else changed by itself
    /// @throws OutdatedEdit if it is not stored as it was seen
    /// @throws Failure if there is no practice or the storage fails
    public FlowChanges.Told change(BasicSchedule before, BasicSchedule after, Progress progress) {
        progress.report(0, "roster.reading");
        IsoWeek now = now();
        StoredPractice stored = load(FlowChanges.period(before, now));
        if (!stored.plan().groundwork().basicSchedules().contains(before)) {
            throw new OutdatedEdit();
        }
        progress.stopIfCancelled();
        progress.report(0.3, "roster.computing");
        FlowChanges flow = FlowChanges.of(stored.plan(), after, now);
        progress.stopIfCancelled();
        progress.report(0.5, "roster.storing");
        ChangeHeader header = ChangeHeader.once(who, clock.instant(), ChangeKind.EDIT, before.id());
        store.get().apply(new Change(stored.changeNo(), header, flow.edits()));
        progress.report(1, "");
        return flow.told();
    }

    private IsoWeek now() {
        LocalDate day = LocalDate.now(clock);
        StoredPractice practice = load(Period.of(day, day));
        return IsoWeek.of(LocalDate.now(clock.withZone(practice.plan().practice().zone())));
    }

    private StoredPractice load(Period period) {
        return store.get().load(period).orElseThrow(() -> new Failure("no-practice"));
    }
}
