package nl.basiseerst.application.privacy;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The copies of the data on this computer and in the second place, as far as they may hold what
/// was erased since. Calls block.
public interface Copies {

    /// A file with the data of an earlier moment.
    ///
    /// @param made when; it holds what there was then
    /// @param goneBy the day by which thinning has removed it, where backups go on being made; null
    ///   for a file that stays until somebody removes it
    record Copy(Path file, Instant made, @Nullable LocalDate goneBy) {}

    /// Those made before a moment, the oldest first.
    ///
    /// @throws nl.basiseerst.application.Failure if a place cannot be looked into
    List<Copy> before(Instant moment);

    /// Removes copies for good. A copy that is not there any more is no failure.
    ///
    /// @throws nl.basiseerst.application.Failure `not-permitted`; `cannot-remove` if one cannot be
    ///   removed
    void remove(List<Copy> copies);
}
