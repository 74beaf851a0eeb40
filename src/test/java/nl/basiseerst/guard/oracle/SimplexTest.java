package nl.basiseerst.guard.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

class SimplexTest {

    private final LinearProgram program = new LinearProgram();
    private final int x = program.variable();
    private final int y = program.variable();

    @Test
    void findsTheBestCorner() {
        program.atMost(4, Map.of(x, 1.0));
        program.atMost(12, Map.of(y, 2.0));
        program.atMost(18, Map.of(x, 3.0, y, 2.0));
        Simplex simplex = new Simplex(program);
        assertEquals(36, simplex.maximise(Map.of(x, 3.0, y, 5.0)), 1e-9);
        assertEquals(2, simplex.values()[x], 1e-9);
        assertEquals(6, simplex.values()[y], 1e-9);
    }

    @Test
    void startsWhereNothingIsNotAllowed() {
        program.atLeast(3, Map.of(x, 1.0, y, 1.0));
        program.atMost(2, Map.of(x, 1.0));
        program.atMost(5, Map.of(y, 1.0));
        Simplex simplex = new Simplex(program);
        assertTrue(simplex.feasible());
        assertEquals(-3, simplex.maximise(Map.of(x, -1.0, y, -1.0)), 1e-9);
        assertEquals(7, simplex.maximise(Map.of(x, 1.0, y, 1.0)), 1e-9);
    }

    @Test
    void seesThatRowsContradict() {
        program.atLeast(3, Map.of(x, 1.0, y, 1.0));
        program.atMost(2.9, Map.of(x, 1.0, y, 1.0));
        assertFalse(new Simplex(program).feasible());
    }

    @Test
    void saysWhenNothingBoundsTheObjective() {
        program.atMost(1, Map.of(x, 1.0, y, -1.0));
        Simplex simplex = new Simplex(program);
        assertThrows(IllegalStateException.class, () -> simplex.maximise(Map.of(y, 1.0)));
    }

    /// Beale's example, on which the largest coefficient alone goes round in circles.
    @Test
    void doesNotCycle() {
        int z = program.variable();
        int w = program.variable();
        program.atMost(0, Map.of(x, 0.25, y, -60.0, z, -0.04, w, 9.0));
        program.atMost(0, Map.of(x, 0.5, y, -90.0, z, -0.02, w, 3.0));
        program.atMost(1, Map.of(z, 1.0));
        Map<Integer, Double> objective = Map.of(x, 0.75, y, -150.0, z, 0.02, w, -6.0);
        assertEquals(0.05, new Simplex(program).maximise(objective), 1e-9);
    }

    @Test
    void keepsWhatWasOptimalBefore() {
        program.atMost(10, Map.of(x, 1.0, y, 1.0));
        program.atMost(4, Map.of(x, 1.0));
        Simplex simplex = new Simplex(program);
        assertEquals(4, simplex.maximise(Map.of(x, 1.0)), 1e-9);
        simplex.keepOptimum();
        assertEquals(6, simplex.maximise(Map.of(y, 1.0)), 1e-9);
    }

    /// Narrowing to the optimal face is the same as adding the optimum as a row.
    @Test
    void keepingAnOptimumIsFixingItsValue() {
        Dice dice = new Dice(1);
        for (int i = 0; i < 500; i++) {
            LinearProgram free = packing(dice);
            Map<Integer, Double> first = Map.of(0, 1.0, 1, 1.0, 2, 1.0);
            Map<Integer, Double> second = Map.of(3, 1.0, 4, 1.0);
            Simplex narrowed = new Simplex(free);
            double best = narrowed.maximise(first);
            narrowed.keepOptimum();
            double next = narrowed.maximise(second);
            free.atLeast(best - 1e-7, first);
            assertEquals(next, new Simplex(free).maximise(second), 1e-5);
        }
    }

    private static LinearProgram packing(Dice dice) {
        LinearProgram packing = new LinearProgram();
        for (int v = 0; v < 6; v++) {
            packing.atMost(dice.between(0, 20), Map.of(packing.variable(), 1.0));
        }
        for (int row = dice.between(1, 5); row > 0; row--) {
            Map<Integer, Double> terms = new HashMap<>();
            for (int v = 0; v < 6; v++) {
                if (dice.chance(0.6)) {
                    terms.put(v, dice.oneOf(5.0, 10.0, 12.5));
                }
            }
            packing.atMost(dice.between(0, 240), terms);
        }
        return packing;
    }
}
