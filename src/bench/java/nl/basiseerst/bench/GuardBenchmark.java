package nl.basiseerst.bench;

import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.testing.GrownPractice;
import nl.basiseerst.testing.Samples;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/// The verdict of a week, fragility and release set included, in practices of growing size.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class GuardBenchmark {

    /// Weeks of 2026 in the sample: safe, fragile, displaced and short.
    @Param({"47", "48", "49", "52"})
    private int week;

    private final Guard guard = new Guard(new OrToolsSolver());

    /// Samples by name, or a number of people: that many, copied from the group sample.
    @Param({"wilgen", "linde", "45", "90"})
    private String practice = "linde";

    private PracticePlan plan = Samples.plan("linde");

    @Setup
    public void read() {
        plan =
                Character.isDigit(practice.charAt(0))
                        ? GrownPractice.of(Samples.plan("linde"), Integer.parseInt(practice))
                        : Samples.plan(practice);
    }

    @Benchmark
    public WeekAssessment assess() {
        return guard.assess(plan, new IsoWeek(2026, week));
    }
}
