package nl.basiseerst.application.backup;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.Action;

/// Writes the data file anew because somebody asks for it: with all it holds and nothing else.
public final class RebuildData {

    /// What it came to, in bytes.
    public record Rebuilt(long before, long after) {}

    /// Closes the data, writes their file anew and lets them be opened again.
    @FunctionalInterface
    public interface Work {

        /// @throws nl.basiseerst.application.Failure if that cannot be done; the file is as it was
        Rebuilt run(Progress progress);
    }

    private final Runnable before;
    private final Work work;
    private final Access access;

    /// @param before makes a backup of the data if they changed, and sees that there is room
    public RebuildData(Runnable before, Work work, Access access) {
        this.before = before;
        this.work = work;
        this.access = access;
    }

    /// Blocks; on the thread that uses the store.
    ///
    /// @throws nl.basiseerst.application.Failure `not-permitted`, `room-short`, or why it cannot be
    ///   done; the file is as it was
    /// @throws java.util.concurrent.CancellationException if it was cancelled; likewise
    public Rebuilt run(Progress progress) {
        access.require(Action.BACK_UP);
        before.run();
        progress.stopIfCancelled();
        return work.run(progress);
    }
}
