package nl.basiseerst.solver;

import nl.basiseerst.domain.guard.LinearProgram;
import nl.basiseerst.domain.guard.LinearSolver;

/// The linear engines of OR-Tools, which prove what they find. Safe for use by several threads.
public final class OrToolsSolver implements LinearSolver {

    /// @throws nl.basiseerst.application.Failure `solver-missing` if the native library is not
    ///   there
    @Override
    public Session open(LinearProgram program) {
        NativeLibrary.require();
        return new OrToolsSession(program);
    }
}
