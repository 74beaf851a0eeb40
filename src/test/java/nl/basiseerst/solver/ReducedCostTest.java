package nl.basiseerst.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.guard.LinearProgram;
import nl.basiseerst.domain.guard.LinearSolver;

import org.junit.jupiter.api.Test;

/// What moving a variable that is held fast does to the total: the guard leaves questions out on
/// the strength of it.
class ReducedCostTest {

    private static final double EXACT = 1e-9;

    private final LinearProgram program = new LinearProgram();

    /// What is bought at 3 a piece, and what is given: 10 are needed.
    private final int bought = program.variable(0, Double.POSITIVE_INFINITY);

    private final int given = program.variable(4, 4);
    private final int idle = program.variable(1, 1);
    private final double[] cost = {3, 1, 0};

    ReducedCostTest() {
        int need = program.row(10, Double.POSITIVE_INFINITY);
        program.entry(need, bought, 1);
        program.entry(need, given, 1);
    }

    @Test
    void aPieceGivenSavesAPieceBought() {
        try (LinearSolver.Session session = new OrToolsSolver().open(program)) {
            assertEquals(6, session.minimise(cost)[bought], EXACT);
            assertEquals(-2, session.reducedCost(given), EXACT);
            assertEquals(0, session.reducedCost(idle), EXACT);
            assertEquals(0, session.reducedCost(bought), EXACT);
        }
    }

    @Test
    void theTotalNeverFallsFaster() {
        try (LinearSolver.Session session = new OrToolsSolver().open(program)) {
            double before = total(session);
            double perPiece = session.reducedCost(given);
            for (int more = 1; more <= 12; more++) {
                session.variableBounds(given, 4 + more, 4 + more);
                assertTrue(total(session) >= before + more * perPiece - EXACT, "with " + more);
            }
        }
    }

    @Test
    void ofAMixedProgramItIsNotKnown() {
        program.binary();
        try (LinearSolver.Session session = new OrToolsSolver().open(program)) {
            session.minimise(new double[] {3, 1, 0, 0});
            assertThrows(IllegalStateException.class, () -> session.reducedCost(given));
        }
    }

    private double total(LinearSolver.Session session) {
        double[] values = session.minimise(cost);
        return cost[0] * values[0] + cost[1] * values[1] + cost[2] * values[2];
    }
}
