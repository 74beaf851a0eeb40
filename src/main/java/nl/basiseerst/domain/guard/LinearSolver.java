package nl.basiseerst.domain.guard;

/// Solves linear programs to proven optimality. Implementations may be used by several threads; a
/// session belongs to one.
public interface LinearSolver {

    /// Takes a program in, to be solved several times while bounds and costs change. A session
    /// starts each solve from where the last one ended.
    Session open(LinearProgram program);

    /// One program being solved. Changes of bounds last until they are changed again.
    interface Session extends AutoCloseable {

        void variableBounds(int variable, double lower, double upper);

        void rowBounds(int row, double lower, double upper);

        /// The values of all variables at the lowest total of cost × value.
        ///
        /// @param cost one number per variable
        /// @throws UnsolvedException if there is no solution, or none could be proven best
        double[] minimise(double[] cost);

        /// How fast the lowest total of the last solve grows with a variable that its bounds hold
        /// fast: moving both bounds by d changes that total by this times d, or leaves it higher;
        /// never lower. Its reduced cost, of continuous programs only.
        ///
        /// @throws IllegalStateException if some variable of the program is whole
        double reducedCost(int variable);

        @Override
        void close();
    }

    /// Thrown when a program has no proven best solution; for the programs of the guard that is a
    /// bug or a solver that gave up, never a state of the practice.
    final class UnsolvedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public UnsolvedException(String status) {
            super("No proven solution: " + status);
        }
    }
}
