package nl.basiseerst.application.privacy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// The copies of the data on this computer and in the second place, as far as they may hold what
/// was erased since. Calls block.
public interface Copies {

    /// Backups are thinned until they are gone at this age at the latest, in months.
    int MONTHS_AT_MOST = 12;

    /// A file with the data of an earlier moment.
    ///
    /// @param made when; it holds what there was then
    record Copy(Path file, Instant made) {}

    /// Those made before a moment, the oldest first.
    ///
    /// @throws nl.basiseerst.application.Failure if a place cannot be looked into
    List<Copy> before(Instant moment);

    /// Removes copies for good. A copy that is not there any more is no failure.
    ///
    /// @throws nl.basiseerst.application.Failure if one cannot be removed
    void remove(List<Copy> copies);
}
