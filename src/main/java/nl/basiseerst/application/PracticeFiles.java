package nl.basiseerst.application;

import nl.basiseerst.domain.plan.PracticePlan;

import java.nio.file.Path;

/// Practice files in the exchange format. Calls block, so never make one on the JavaFX thread.
public interface PracticeFiles {

    /// Everything the file holds. All or nothing: a file with one mistake gives no plan.
    ///
    /// @throws PracticeFileFailure if the content is no valid practice: where, and what was
    ///   expected
    /// @throws Failure if the file cannot be read at all
    PracticePlan read(Path file);

    /// Writes the plan to the file, in place of what stood there. The file is complete and on disk
    /// when this returns; when it throws, an existing file is as it was.
    ///
    /// @throws Failure if the file cannot be written
    void write(PracticePlan plan, Path file);
}
