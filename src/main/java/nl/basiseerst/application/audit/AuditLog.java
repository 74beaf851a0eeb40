package nl.basiseerst.application.audit;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.store.ChangeHeader;

import java.util.List;

/// The log of changes as evidence: whether it is whole, and the one way to take something out of
/// it. Adding to it is done by storing changes only.
///
/// Safe for use by several threads. Calls block, so never make one on the JavaFX thread; each
/// throws [nl.basiseerst.application.Failure] if the storage fails.
public interface AuditLog {

    /// The newest link of the chain. Whoever noted it elsewhere can tell later that everything up
    /// to that change is as it was.
    ChainHead newest();

    /// Reads the whole log and holds every row against its digest and every change against the one
    /// before it.
    ///
    /// @param progress told the share that was read; asked between changes whether to stop
    /// @throws java.util.concurrent.CancellationException if it was to stop
    ChainCheck verify(Progress progress);

    /// Looks for changes from the newest to the oldest, through a limited part of the log.
    ///
    /// @param before only changes of a lower number
    /// @param limit how many at most, at least 1
    /// @return what was found, which may be nothing, and where to go on
    LogSlice read(LogFilter filter, long before, int limit);

    /// The names of all who made changes, in the order of the alphabet.
    List<String> makers();

    /// Takes texts and names out of the log for good. Digests and chain stay, so that the rest can
    /// still be verified; who changed which thing when stays as well, only not what it said. What
    /// was taken out of cannot be undone any more, nor what was done before it.
    ///
    /// That something was taken out is a change of its own, so that it shows who did; there is none
    /// if there was nothing to take out. The file keeps the old bytes until it is rebuilt.
    ///
    /// @param header of kind [nl.basiseerst.application.store.ChangeKind#ERASE]
    Erased erase(Erasure erasure, ChangeHeader header);
}
