package nl.basiseerst.app;

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

/// Shows what the program does with a sample practice, in a throw-away folder: what happens when it
/// is started without a command.
final class Demonstration implements Command {

    private static final String SAMPLE = "/samples/linde.basiseerst.json";
    private static final IsoWeek WEEK = new IsoWeek(2026, 49);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final Wiring wiring;

    Demonstration(Wiring wiring) {
        this.wiring = wiring;
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
        PracticePlace place = new PracticePlace.InFolder(folder.resolve("data"));
        Path sample = copyOfSample(folder);
        wiring.importPractice(place).from(sample, "demo");
        Path pdf = folder.resolve("weekoverzicht-" + WEEK + ".pdf");
        new CheckReport(messages).print(wiring.checkWeek(place).check(WEEK), console);
        console.out().println();
        new TasksReport(messages).print(wiring.checkTasks(place).check(DAY), console);
        wiring.printOverview(place, messages).week(WEEK, pdf);
        console.out().println();
        console.out().println(messages.text("cli.print.done", pdf.toString()));
        console.out().println(messages.text("cli.demo.more"));
        return ExitCode.DONE;
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
}
