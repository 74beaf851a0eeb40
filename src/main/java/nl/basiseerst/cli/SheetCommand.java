package nl.basiseerst.cli;

import nl.basiseerst.application.export.ExportSchedule;
import nl.basiseerst.application.words.Messages;

import picocli.CommandLine.Model.CommandSpec;

import java.util.Locale;
import java.util.function.BiFunction;

/// `sheet --week W --out F.xlsx|F.csv [--weeks N]`: weeks of everyone for a spreadsheet.
public final class SheetCommand implements Command {

    private final BiFunction<PracticePlace, Messages, ExportSchedule> exports;

    public SheetCommand(BiFunction<PracticePlace, Messages, ExportSchedule> exports) {
        this.exports = exports;
    }

    @Override
    public String name() {
        return "sheet";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Specs.command(
                        name(),
                        "--week W --out F.xlsx|F.csv [--weeks N]" + Specs.PRACTICE,
                        messages)
                .addOption(Specs.firstWeek(messages))
                .addOption(Specs.weeks(messages))
                .addOption(
                        Specs.option("--out", "F.xlsx|F.csv", messages)
                                .description(messages.text("cli.sheet.out"))
                                .required(true)
                                .build());
    }

    @Override
    public int run(Arguments arguments, Messages messages, Console console) {
        var file = arguments.path("--out");
        var range = arguments.weeks();
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean text = name.endsWith(".csv");
        if (!text && !name.endsWith(".xlsx")) {
            throw new UsageMistake("sheet", file.toString());
        }
        ExportSchedule export = exports.apply(arguments.place(), messages);
        int blocks = text ? export.toTable(file, range) : export.toWorkbook(file, range);
        console.out()
                .println(messages.text("cli.sheet.done", blocks, file.toAbsolutePath().toString()));
        return ExitCode.DONE;
    }
}
