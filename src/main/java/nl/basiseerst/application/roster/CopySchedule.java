package nl.basiseerst.application.roster;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.domain.roster.CopyOrder;
import nl.basiseerst.domain.roster.CopyPlan;
import nl.basiseerst.domain.time.Period;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;

/// Copies days, weeks and people's weeks, also far away: first what it comes to, then the deed, as
/// one change. Calls block; make them where all work with the store goes. What lies within the
/// weeks at hand can be done without it: [CopyPlan#of] and [RosterEdits#of(CopyPlan)].
///
/// Progress is as that of [StampSchedule].
public final class CopySchedule {

    private final RosterWork work;

    /// @param store asked for at every call
    /// @param who name of the user, for the change log
    public CopySchedule(Supplier<PracticeStore> store, Clock clock, String who) {
        work = new RosterWork(store, clock, who);
    }

    /// What the copy comes to.
    ///
    /// @throws nl.basiseerst.application.Failure if there is no practice or the storage fails
    public Prepared<CopyPlan> preview(CopyOrder order, Progress progress) {
        return work.prepare(
                order.period(), plan -> CopyPlan.of(plan, order), RosterEdits::of, progress);
    }

    /// Does what was looked at.
    ///
    /// @return the number of the change, or of the last one if there was nothing to do
    /// @throws nl.basiseerst.application.store.OutdatedEdit if it would come to something else by
    ///   now
    /// @throws nl.basiseerst.application.Failure if the storage fails
    public long carryOut(Prepared<CopyPlan> prepared, Progress progress) {
        CopyOrder order = prepared.plan().order();
        Period period = order.period();
        return work.carryOut(
                prepared,
                () -> preview(order, progress),
                Objects.requireNonNull(period.from()) + "/" + period.until(),
                progress);
    }
}
