package nl.basiseerst.bench;

import nl.basiseerst.application.overview.WeekOverview;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.report.PdfOverviewWriter;
import nl.basiseerst.testing.PrintedSamples;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// The wall sheet of a week as a PDF file, from the plan to the file on disk.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class PaperBenchmark {

    /// 18 people are those of the group sample as they are, on one sheet; 45 take four.
    @Param({"18", "45"})
    private int people;

    private final PdfOverviewWriter writer = new PdfOverviewWriter(new Messages(Messages.DUTCH));
    private PracticePlan plan = Samples.plan("linde");
    private Path file = Path.of("");

    @Setup
    public void prepare() throws IOException {
        if (people > plan.members().size()) {
            plan = PrintedSamples.grown(plan, people, i -> "Persoon " + (i + 1));
        }
        file = Files.createTempDirectory("paper").resolve("week.pdf");
    }

    @TearDown
    public void clean() throws IOException {
        Files.delete(file);
        Files.delete(Objects.requireNonNull(file.getParent()));
    }

    @Benchmark
    public WeekOverview write() {
        WeekOverview week =
                PrintedSamples.week(plan, new IsoWeek(2026, 49), PrintedSamples.DISPLACED);
        writer.write(week, file);
        return week;
    }
}
