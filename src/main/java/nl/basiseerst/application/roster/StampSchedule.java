package nl.basiseerst.application.roster;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.domain.roster.StampOrder;
import nl.basiseerst.domain.roster.StampPlan;

import java.time.Clock;
import java.util.function.Supplier;

/// Makes weeks from the basic schedule: first what it comes to, then the deed, as one change. Reads
/// the weeks it needs itself, however far away. Calls block; make them where all work with the
/// store goes.
///
/// Progress tells the steps `roster.reading`, `roster.computing` and `roster.storing`; work that is
/// given up before the last of these has changed nothing and ends with a
/// [java.util.concurrent.CancellationException].
public final class StampSchedule {

    private final RosterWork work;

    /// @param store asked for at every call
    /// @param who name of the user, for the change log
    public StampSchedule(Supplier<PracticeStore> store, Clock clock, String who) {
        work = new RosterWork(store, clock, who);
    }

    /// What stamping these weeks comes to.
    ///
    /// @throws nl.basiseerst.application.Failure if there is no practice or the storage fails
    public Prepared<StampPlan> preview(StampOrder order, Progress progress) {
        return work.prepare(
                order.period(), plan -> StampPlan.of(plan, order), RosterEdits::of, progress);
    }

    /// Does what was looked at.
    ///
    /// @return the number of the change, or of the last one if there was nothing to do
    /// @throws nl.basiseerst.application.store.OutdatedEdit if it would come to something else by
    ///   now, because somebody changed the schedule since
    /// @throws nl.basiseerst.application.Failure if the storage fails
    public long carryOut(Prepared<StampPlan> prepared, Progress progress) {
        StampOrder order = prepared.plan().order();
        return work.carryOut(
                prepared,
                () -> preview(order, progress),
                order.first() + "/" + order.last(),
                progress);
    }
}
