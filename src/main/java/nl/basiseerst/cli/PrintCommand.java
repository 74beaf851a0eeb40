package nl.basiseerst.cli;

import nl.basiseerst.application.overview.PreparedPages;
import nl.basiseerst.application.usecase.PrintOverview;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.time.IsoWeek;

import picocli.CommandLine.Model.CommandSpec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;

/// `print --week W --out F.pdf [--kind week|internal|day|member|rooms] [--date D] [--member ID]`:
/// the printable overview.
public final class PrintCommand implements Command {

    private static final String ASKS =
            "--week W --out F.pdf [--kind week|internal|day|member|rooms] [--date D] [--member ID]";

    private final BiFunction<PracticePlace, Messages, PrintOverview> overviews;

    public PrintCommand(BiFunction<PracticePlace, Messages, PrintOverview> overviews) {
        this.overviews = overviews;
    }

    @Override
    public String name() {
        return "print";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Specs.command(name(), ASKS + Specs.PRACTICE, messages)
                .addOption(Specs.option("--week", "W", messages).required(true).build())
                .addOption(Specs.option("--out", "F.pdf", messages).required(true).build())
                .addOption(
                        Specs.option("--kind", "week|internal|day|member|rooms", messages).build())
                .addOption(Specs.option("--date", "D", messages).build())
                .addOption(Specs.option("--member", "ID", messages).build());
    }

    @Override
    public int run(Arguments arguments, Messages messages, Console console) {
        Path file = arguments.path("--out");
        PracticePlace place = arguments.place();
        String kind = arguments.text("--kind").orElse("week");
        refuse(arguments, "--date", !kind.equals("day"));
        refuse(arguments, "--member", !kind.equals("member"));
        Function<PrintOverview, PreparedPages> asked = asked(kind, arguments, messages);
        PrintOverview printing = overviews.apply(place, messages);
        printing.keep(asked.apply(printing), file);
        console.out().println(messages.text("cli.print.done", file.toAbsolutePath().toString()));
        return ExitCode.DONE;
    }

    /// Looks at everything that was asked before the practice is opened for it.
    private static Function<PrintOverview, PreparedPages> asked(
            String kind, Arguments arguments, Messages messages) {
        IsoWeek week = arguments.week();
        return switch (kind) {
            case "week" -> printing -> printing.week(week);
            case "internal" -> printing -> printing.internalWeek(week);
            case "rooms" -> printing -> printing.rooms(week);
            case "day" -> {
                LocalDate date = date(arguments, week, messages);
                yield printing -> printing.day(date);
            }
            case "member" -> {
                String member =
                        arguments
                                .text("--member")
                                .orElseThrow(() -> new UsageMistake("missing", "--member ID"));
                yield printing -> printing.member(member, week);
            }
            default -> throw new UsageMistake("kind", kind);
        };
    }

    private static LocalDate date(Arguments arguments, IsoWeek week, Messages messages) {
        LocalDate date = arguments.date();
        if (!week.contains(date)) {
            throw new UsageMistake(
                    "date-outside-week", date.toString(), new Terms(messages).week(week));
        }
        return date;
    }

    private static void refuse(Arguments arguments, String option, boolean pointless) {
        if (pointless && arguments.has(option)) {
            throw new UsageMistake("pointless", option);
        }
    }
}
