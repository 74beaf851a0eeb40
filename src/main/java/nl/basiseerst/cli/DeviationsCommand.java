package nl.basiseerst.cli;

import nl.basiseerst.application.roster.ExportDeviations;
import nl.basiseerst.application.roster.ExportDeviations.Listed;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.time.Period;

import picocli.CommandLine.Model.CommandSpec;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiFunction;

/// `deviations --out F.csv [--from D] [--to D]`: what deviates from the basic schedule, as a table;
/// of the last 52 weeks unless told otherwise.
public final class DeviationsCommand implements Command {

    private final BiFunction<PracticePlace, Messages, ExportDeviations> exports;
    private final Clock clock;

    /// @param clock tells which day is today
    public DeviationsCommand(
            BiFunction<PracticePlace, Messages, ExportDeviations> exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "deviations";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Specs.command(name(), "--out F.csv [--from D] [--to D]" + Specs.PRACTICE, messages)
                .addOption(
                        Specs.option("--out", "F.csv", messages)
                                .description(messages.text("cli.deviations.out"))
                                .required(true)
                                .build())
                .addOption(Specs.option("--from", "D", messages).build())
                .addOption(Specs.option("--to", "D", messages).build());
    }

    @Override
    public int run(Arguments arguments, Messages messages, Console console) {
        Path file = arguments.path("--out");
        Period period = period(arguments);
        Listed written = exports.apply(arguments.place(), messages).to(file, period);
        Terms terms = new Terms(messages);
        console.out()
                .println(
                        messages.text(
                                "cli.deviations.done",
                                Integer.toString(written.deviations().size()),
                                terms.dateWithYear(Objects.requireNonNull(period.from())),
                                terms.dateWithYear(Objects.requireNonNull(period.until())),
                                file.toAbsolutePath().toString()));
        return ExitCode.DONE;
    }

    private Period period(Arguments arguments) {
        LocalDate to = arguments.date("--to").orElseGet(() -> LocalDate.now(clock));
        LocalDate from =
                arguments
                        .date("--from")
                        .orElseGet(() -> Objects.requireNonNull(ExportDeviations.kept(to).from()));
        if (to.isBefore(from)) {
            throw new UsageMistake("period", from.toString(), to.toString());
        }
        return Period.of(from, to);
    }
}
