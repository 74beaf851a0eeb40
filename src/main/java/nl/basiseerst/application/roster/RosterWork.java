package nl.basiseerst.application.roster;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.OutdatedEdit;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// How work on many weeks goes: read them, work out what it comes to, and store that as one change.
/// Until the last step nothing is changed, so it can be given up at any moment before it.
final class RosterWork {

    private final Supplier<PracticeStore> store;
    private final Clock clock;
    private final String who;

    RosterWork(Supplier<PracticeStore> store, Clock clock, String who) {
        this.store = store;
        this.clock = clock;
        this.who = who;
    }

    <P> Prepared<P> prepare(
            Period period,
            Function<PracticePlan, P> computing,
            Function<P, List<Edit>> edits,
            Progress progress) {
        progress.report(0, "roster.reading");
        StoredPractice stored =
                store.get().load(period).orElseThrow(() -> new Failure("no-practice"));
        progress.stopIfCancelled();
        progress.report(0.3, "roster.computing");
        P plan = computing.apply(stored.plan());
        progress.stopIfCancelled();
        return new Prepared<>(plan, edits.apply(plan), stored.changeNo());
    }

    /// @param again works it out once more, for when something changed since
    /// @return the number of the change, or of the last one if there was nothing to do
    <P> long carryOut(
            Prepared<P> prepared, Supplier<Prepared<P>> again, String subject, Progress progress) {
        Prepared<P> now = prepared;
        if (store.get().changeNo() != prepared.seen()) {
            now = again.get();
            if (!now.plan().equals(prepared.plan())) {
                throw new OutdatedEdit();
            }
        }
        progress.stopIfCancelled();
        if (now.edits().isEmpty()) {
            return now.seen();
        }
        progress.report(0.5, "roster.storing");
        ChangeHeader header = ChangeHeader.once(who, clock.instant(), ChangeKind.EDIT, subject);
        long changeNo = store.get().apply(new Change(now.seen(), header, now.edits()));
        progress.report(1, "");
        return changeNo;
    }
}
