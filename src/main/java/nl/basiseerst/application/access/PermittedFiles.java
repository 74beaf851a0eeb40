package nl.basiseerst.application.access;

import nl.basiseerst.application.PracticeFiles;
import nl.basiseerst.domain.plan.PracticePlan;

import java.nio.file.Path;

/// Practice files for who may take the whole practice out. Reading one is for everybody: it is not
/// what is stored.
public final class PermittedFiles implements PracticeFiles {

    private final PracticeFiles real;
    private final Access access;

    public PermittedFiles(PracticeFiles real, Access access) {
        this.real = real;
        this.access = access;
    }

    @Override
    public PracticePlan read(Path file) {
        return real.read(file);
    }

    /// @throws NotPermitted if whoever is at work may not take the practice out
    @Override
    public void write(PracticePlan plan, Path file) {
        access.require(Action.EXPORT);
        real.write(plan, file);
    }
}
