package nl.basiseerst.application.store;

import nl.basiseerst.application.Failure;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Where the practice is kept, together with the log of everything that ever changed in it.
///
/// Every change gets a number: 1 for the first, then one more each. A change that returned is
/// durable: it survives a crash of the program and of the computer. A change that throws has not
/// happened at all, unless the [Failure] says that the disk is full or the database was closed:
/// then the next [#changeNo] tells, or [#numberOf] if the change had a request.
///
/// A change with a [ChangeHeader#request] that was stored before is not stored again: whoever asks
/// for it again gets the number it got then.
///
/// Safe for use by several threads; calls are carried out one after another. They block, so never
/// make one on the JavaFX thread. Interrupting a caller does not disturb its call. Each throws
/// [Failure] if the storage fails.
public interface PracticeStore {

    /// The practice with the part of its schedule that belongs to the period, as
    /// [PracticePlan#during] has it, or empty if nothing was ever imported.
    Optional<StoredPractice> load(Period period);

    /// The practice with its whole schedule, or empty if nothing was ever imported.
    default Optional<StoredPractice> load() {
        return load(Period.ALWAYS);
    }

    /// The number of the last change, 0 if there was none.
    long changeNo();

    /// Stores what one person did in one go, all of it or nothing.
    ///
    /// @return the number of the change
    /// @throws StaleChange if one of its things was changed, removed or added since `change.seen()`
    /// @throws nl.basiseerst.domain.value.InvalidValue if the practice as a whole would be illegal,
    ///   such as a block without its member
    long apply(Change change);

    /// Makes the stored practice equal to the plan, as one change, all of it or nothing. Things
    /// that stay as they were are not touched.
    ///
    /// @return the number of the change
    long replace(PracticePlan plan, ChangeHeader header);

    /// Puts back what the things of a change were before it, as one more change that points at it.
    /// To redo, undo the undoing.
    ///
    /// @return the number of the new change
    /// @throws StaleChange if one of its things is no longer as that change left it, or what it was
    ///   was taken out of the log
    /// @throws IllegalArgumentException if there is no change of that number
    /// @throws nl.basiseerst.domain.value.InvalidValue if the practice as a whole would be illegal
    long undo(long changeNo, ChangeHeader header);

    /// The number of the change that was stored under the name of a request, empty if none was.
    OptionalLong numberOf(String request);

    /// The changes with a higher number, in order: all of them after 0.
    List<LoggedChange> changesAfter(long changeNo);

    /// What a change did, thing by thing, without what was taken out of the log on request; empty
    /// if there is no change of that number.
    List<ChangeEntry> entriesOf(long changeNo);
}
