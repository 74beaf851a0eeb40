package nl.basiseerst.application.audit;

import nl.basiseerst.application.Progress;

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

    /// Takes texts and names out of the log for good. Digests and chain stay, so that the rest can
    /// still be verified; who changed which thing when stays as well, only not what it said. What
    /// was taken out of cannot be undone any more. Doing it again changes nothing.
    ///
    /// The file keeps the old bytes until it is rebuilt.
    Erased erase(Erasure erasure);
}
