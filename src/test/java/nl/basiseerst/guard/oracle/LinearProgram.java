package nl.basiseerst.guard.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Variables of at least 0 under rows of the form `sum of terms ≤ bound`.
final class LinearProgram {

    /// A row: coefficient by variable, and what their sum may be at most.
    record Row(Map<Integer, Double> terms, double bound) {

        double sum(double[] values) {
            double sum = 0;
            for (Map.Entry<Integer, Double> term : terms.entrySet()) {
                sum += term.getValue() * values[term.getKey()];
            }
            return sum;
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private int variables;

    int variable() {
        return variables++;
    }

    int variables() {
        return variables;
    }

    List<Row> rows() {
        return rows;
    }

    void atMost(double bound, Map<Integer, Double> terms) {
        rows.add(new Row(Map.copyOf(terms), bound));
    }

    void atLeast(double bound, Map<Integer, Double> terms) {
        Map<Integer, Double> negated = new HashMap<>();
        terms.forEach((variable, coefficient) -> negated.put(variable, -coefficient));
        atMost(-bound, negated);
    }
}
