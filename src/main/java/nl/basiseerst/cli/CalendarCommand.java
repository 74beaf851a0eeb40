package nl.basiseerst.cli;

import nl.basiseerst.application.export.ExportCalendar;
import nl.basiseerst.application.words.Messages;

import picocli.CommandLine.Model.CommandSpec;

import java.util.function.BiFunction;

/// `calendar --member ID --week W --out F.ics [--weeks N]`: somebody's weeks for their own
/// calendar.
public final class CalendarCommand implements Command {

    private final BiFunction<PracticePlace, Messages, ExportCalendar> exports;

    public CalendarCommand(BiFunction<PracticePlace, Messages, ExportCalendar> exports) {
        this.exports = exports;
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Specs.command(
                        name(),
                        "--member ID --week W --out F.ics [--weeks N]" + Specs.PRACTICE,
                        messages)
                .addOption(
                        Specs.option("--member", "ID", messages)
                                .description(messages.text("cli.calendar.member"))
                                .required(true)
                                .build())
                .addOption(Specs.firstWeek(messages))
                .addOption(Specs.weeks(messages))
                .addOption(
                        Specs.option("--out", "F.ics", messages)
                                .description(messages.text("cli.calendar.out"))
                                .required(true)
                                .build());
    }

    @Override
    public int run(Arguments arguments, Messages messages, Console console) {
        var file = arguments.path("--out");
        String member =
                arguments
                        .text("--member")
                        .orElseThrow(() -> new UsageMistake("missing", "--member ID"));
        var range = arguments.weeks();
        ExportCalendar.Written written =
                exports.apply(arguments.place(), messages).to(file, member, range);
        console.out()
                .println(
                        messages.text(
                                "cli.calendar.done",
                                written.name(),
                                written.events(),
                                written.cancelled(),
                                file.toAbsolutePath().toString()));
        return ExitCode.DONE;
    }
}
