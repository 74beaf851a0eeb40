package nl.basiseerst.guard.oracle;

import java.util.Arrays;
import java.util.Map;

/// The two-phase simplex method of the textbook, on a dense tableau.
///
/// After [#maximise] the search can be narrowed to what is optimal, and another objective maximised
/// there: an answer is optimal exactly when every column that the optimum prices below zero stays
/// at zero.
final class Simplex {

    private static final double TINY = 1e-9;
    private static final int PATIENCE = 40;

    private final LinearProgram program;
    private final double[][] tableau; // one row per constraint; slacks after the variables
    private final int[] basic;
    private final boolean[] closed; // columns that may not enter the basis
    private final int width; // columns without the right-hand side, which is the last
    private final double[] price; // reduced costs of the objective at hand
    private final boolean feasible;

    Simplex(LinearProgram program) {
        this.program = program;
        int rows = program.rows().size();
        int slack = program.variables();
        int artificial = slack + rows;
        width = artificial + (int) program.rows().stream().filter(r -> r.bound() < 0).count();
        tableau = new double[rows][width + 1];
        basic = new int[rows];
        closed = new boolean[width];
        price = new double[width + 1];
        Arrays.fill(closed, artificial, width, true);
        double[] phaseOne = new double[width];
        int next = artificial;
        for (int i = 0; i < rows; i++) {
            LinearProgram.Row row = program.rows().get(i);
            double sign = row.bound() < 0 ? -1 : 1;
            for (Map.Entry<Integer, Double> term : row.terms().entrySet()) {
                tableau[i][term.getKey()] = sign * term.getValue();
            }
            tableau[i][slack + i] = sign;
            tableau[i][width] = sign * row.bound();
            basic[i] = slack + i;
            if (sign < 0) {
                tableau[i][next] = 1;
                phaseOne[next] = -1;
                basic[i] = next++;
            }
        }
        feasible = next == artificial || optimise(phaseOne) > -1e-6;
        if (feasible) {
            driveOutArtificial(artificial);
        }
    }

    /// Whether any values satisfy all rows.
    boolean feasible() {
        return feasible;
    }

    /// The largest value of an objective, given by variable, over what is still allowed.
    double maximise(Map<Integer, Double> objective) {
        double[] costs = new double[width];
        objective.forEach((variable, coefficient) -> costs[variable] = coefficient);
        double best = optimise(costs);
        check(objective, best);
        return best;
    }

    /// From now on allows only what is optimal for the last objective.
    void keepOptimum() {
        for (int j = 0; j < width; j++) {
            if (price[j] < -TINY) {
                closed[j] = true;
            }
        }
    }

    /// The values of the variables at hand.
    double[] values() {
        double[] values = new double[program.variables()];
        for (int i = 0; i < basic.length; i++) {
            if (basic[i] < values.length) {
                values[basic[i]] = tableau[i][width];
            }
        }
        return values;
    }

    private double optimise(double[] costs) {
        System.arraycopy(costs, 0, price, 0, width);
        price[width] = 0;
        for (int i = 0; i < basic.length; i++) {
            add(price, tableau[i], -costs[basic[i]]);
        }
        int stalled = 0;
        while (true) {
            int entering = entering(stalled > PATIENCE);
            if (entering < 0) {
                return -price[width];
            }
            int leaving = leaving(entering);
            if (leaving < 0) {
                throw new IllegalStateException("Unbounded");
            }
            stalled = tableau[leaving][width] > TINY ? 0 : stalled + 1;
            pivot(leaving, entering);
        }
    }

    /// The column that promises most, or the first one that promises anything (Bland's rule, which
    /// never cycles).
    private int entering(boolean first) {
        int best = -1;
        for (int j = 0; j < width; j++) {
            if (!closed[j] && price[j] > (best < 0 ? TINY : price[best])) {
                best = j;
                if (first) {
                    return best;
                }
            }
        }
        return best;
    }

    private int leaving(int column) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < basic.length; i++) {
            if (tableau[i][column] > TINY) {
                double ratio = Math.max(0, tableau[i][width]) / tableau[i][column];
                if (ratio < least - 1e-12
                        || (ratio <= least + 1e-12 && best >= 0 && basic[i] < basic[best])) {
                    least = Math.min(least, ratio);
                    best = i;
                }
            }
        }
        return best;
    }

    private void pivot(int row, int column) {
        double[] pivotRow = tableau[row];
        double divisor = pivotRow[column];
        for (int j = 0; j <= width; j++) {
            pivotRow[j] /= divisor;
        }
        for (int i = 0; i < basic.length; i++) {
            if (i != row) {
                add(tableau[i], pivotRow, -tableau[i][column]);
                tableau[i][column] = 0;
            }
        }
        add(price, pivotRow, -price[column]);
        price[column] = 0;
        basic[row] = column;
    }

    private void add(double[] target, double[] source, double times) {
        if (times != 0) {
            for (int j = 0; j <= width; j++) {
                target[j] += times * source[j];
            }
        }
    }

    /// Artificial variables that are still basic, at zero, would be free to grow again.
    private void driveOutArtificial(int firstArtificial) {
        for (int i = 0; i < basic.length; i++) {
            for (int j = 0; basic[i] >= firstArtificial && j < firstArtificial; j++) {
                if (Math.abs(tableau[i][j]) > 1e-7) {
                    pivot(i, j);
                }
            }
        }
    }

    /// An oracle that drifted must not pass for the truth.
    private void check(Map<Integer, Double> objective, double best) {
        double[] values = values();
        for (LinearProgram.Row row : program.rows()) {
            if (row.sum(values) > row.bound() + 1e-6 * Math.max(1, Math.abs(row.bound()))) {
                throw new IllegalStateException("Rounding broke a row by more than 0.000001");
            }
        }
        double found = new LinearProgram.Row(objective, best).sum(values);
        if (Math.abs(found - best) > 1e-6 * Math.max(1, Math.abs(best))) {
            throw new IllegalStateException("Rounding broke the objective: " + found + ", " + best);
        }
    }
}
