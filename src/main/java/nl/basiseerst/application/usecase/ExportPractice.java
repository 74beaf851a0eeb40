package nl.basiseerst.application.usecase;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.PracticeFiles;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;

import java.nio.file.Path;

/// Writes the whole practice to a practice file.
public final class ExportPractice {

    private final PracticeSource source;
    private final PracticeFiles files;

    public ExportPractice(PracticeSource source, PracticeFiles files) {
        this.source = source;
        this.files = files;
    }

    /// @return what was written
    /// @throws Failure if there is no practice, or the file cannot be written
    public PracticePlan to(Path file) {
        PracticePlan plan = source.load(Period.ALWAYS).plan();
        files.write(plan, file);
        return plan;
    }
}
