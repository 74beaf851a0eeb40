package nl.basiseerst.domain.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/// The guard remembers what the weeks before left, and no longer than those weeks are the same.
class BacklogMemoryTest {

    private static final IsoWeek WEEK = new IsoWeek(2026, 48);
    private static final IsoWeek BEFORE = new IsoWeek(2026, 47);

    private final AtomicInteger programs = new AtomicInteger();
    private final LinearSolver solver = new OrToolsSolver();

    /// The solver of the program, counted.
    private final Guard guard =
            new Guard(
                    program -> {
                        programs.incrementAndGet();
                        return solver.open(program);
                    });

    private final PracticePlan plan = Samples.plan("linde");

    @Test
    void aChangeInAWeekBeforeChangesTheAnswerOfTheSameGuard() {
        double full = guard.assess(plan, WEEK).demandMinutes();
        PracticePlan lean = without(block -> BEFORE.contains(block.date()) && isOdd(block));
        double carried = guard.assess(lean, WEEK).demandMinutes();
        assertTrue(carried > full + 1, full + " became " + carried);
        assertEquals(new Guard(solver).assess(lean, WEEK).demandMinutes(), carried, 1e-6);
        assertEquals(full, guard.assess(plan, WEEK).demandMinutes(), 1e-6); // and back again
    }

    @Test
    void aChangeInTheWeekItselfDoesNotAskForTheWeeksBeforeAnew() {
        guard.assess(plan, WEEK);
        int first = programs.get();
        PracticePlan edited = without(one -> WEEK.contains(one.date()) && isOdd(one));
        double remembered = guard.assess(edited, WEEK).demandMinutes();
        int second = programs.get() - first;
        Guard other =
                new Guard(
                        program -> {
                            programs.incrementAndGet();
                            return solver.open(program);
                        });
        int before = programs.get();
        assertEquals(other.assess(edited, WEEK).demandMinutes(), remembered, 1e-6);
        assertTrue(second < programs.get() - before, second + " programs, the second time");
    }

    private PracticePlan without(Predicate<Block> gone) {
        List<Block> blocks = plan.blocks().stream().filter(gone.negate()).toList();
        return new PracticePlan(
                plan.practice(),
                plan.rooms(),
                plan.competences(),
                plan.activities(),
                plan.sessionTypes(),
                plan.roles(),
                plan.members(),
                blocks,
                plan.absences(),
                plan.presenceRules(),
                plan.taskTypes(),
                plan.tasks(),
                plan.groundwork());
    }

    /// Half of them, whatever they are for.
    private boolean isOdd(Block block) {
        return plan.blocks().indexOf(block) % 2 == 1;
    }
}
