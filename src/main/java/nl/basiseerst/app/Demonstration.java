package nl.basiseerst.app;

import nl.basiseerst.application.usecase.PrintOverview;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.cli.Arguments;
import nl.basiseerst.cli.CheckReport;
import nl.basiseerst.cli.Command;
import nl.basiseerst.cli.Console;
import nl.basiseerst.cli.ExitCode;
import nl.basiseerst.cli.PracticePlace;
import nl.basiseerst.cli.TasksReport;
import nl.basiseerst.domain.time.IsoWeek;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Shows what the program does with a sample practice, in a throw-away folder: in the window, or in
/// text where there is no display.
final class Demonstration implements Command {

    private static final String SAMPLE = "/samples/linde.basiseerst.json";
    private static final IsoWeek WEEK = new IsoWeek(2026, 49);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final Supplier<Wiring> wirings;
    private final boolean display;

    /// @param wirings gives a wiring of its own, so that the data can be closed and thrown away
    /// @param display whether a window can be shown
    Demonstration(Supplier<Wiring> wirings, boolean display) {
        this.wirings = wirings;
        this.display = display;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public boolean isHidden() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Messages messages, Console console) {
        Path folder = throwAwayFolder();
        Path data = folder.resolve("data");
        Path sample = copyOfSample(folder);
        if (display) {
            inWindow(data, sample);
            throwAway(folder);
            return ExitCode.DONE;
        }
        try (Wiring wiring = wirings.get()) {
            show(wiring, new PracticePlace.InFolder(data), sample, messages, console);
        }
        throwAway(data);
        throwAway(sample);
        return ExitCode.DONE;
    }

    private void inWindow(Path data, Path sample) {
        PracticePlace place = new PracticePlace.InFolder(data);
        try (Wiring wiring = wirings.get()) {
            wiring.importPractice(place).from(sample, "demo");
        }
        try (Wiring wiring = wirings.get()) {
            wiring.openWindow(place);
        }
    }

    private static void show(
            Wiring wiring, PracticePlace place, Path sample, Messages messages, Console console) {
        wiring.importPractice(place).from(sample, "demo");
        Path pdf = sample.resolveSibling("weekoverzicht-" + WEEK + ".pdf");
        new CheckReport(messages).print(wiring.checkWeek(place).check(WEEK), console);
        console.out().println();
        new TasksReport(messages).print(wiring.checkTasks(place).check(DAY), console);
        PrintOverview printing = wiring.printOverview(place, messages);
        printing.keep(printing.week(WEEK), pdf);
        console.out().println();
        console.out().println(messages.text("cli.print.done", pdf.toString()));
        console.out().println(messages.text("cli.demo.more"));
    }

    private static Path throwAwayFolder() {
        try {
            return Files.createTempDirectory("basiseerst-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copyOfSample(Path folder) {
        try (InputStream sample = Demonstration.class.getResourceAsStream(SAMPLE)) {
            if (sample == null) {
                throw new IllegalStateException("Not in the program: " + SAMPLE);
            }
            Path copy = folder.resolve("linde.basiseerst.json");
            Files.copy(sample, copy);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void throwAway(Path place) {
        try (Stream<Path> inside = Files.walk(place)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
