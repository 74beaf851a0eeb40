package nl.basiseerst.cli;

import nl.basiseerst.application.duties.DutyLine;
import nl.basiseerst.application.duties.DutyPreview;
import nl.basiseerst.application.duties.ReadDuties;
import nl.basiseerst.application.usecase.TakeOverDuties;
import nl.basiseerst.application.words.DutyWords;
import nl.basiseerst.application.words.Messages;

import picocli.CommandLine.Model.CommandSpec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// `duties F [--member ID] [--keep] [--store]`: what the duties of a file come to, and taking them
/// over.
public final class DutiesCommand implements Command {

    private final Function<PracticePlace, TakeOverDuties> duties;
    private final String user;

    /// @param user who does it, for the change log
    public DutiesCommand(Function<PracticePlace, TakeOverDuties> duties, String user) {
        this.duties = duties;
        this.user = user;
    }

    @Override
    public String name() {
        return "duties";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Specs.command(
                        name(), "F [--member ID] [--keep] [--store]" + Specs.PRACTICE, messages)
                .addPositional(Specs.file("cli.duties.file", messages))
                .addOption(
                        Specs.option("--member", "ID", messages)
                                .description(messages.text("cli.duties.member"))
                                .build())
                .addOption(Specs.flag("--keep", messages).build())
                .addOption(Specs.flag("--store", messages).build());
    }

    @Override
    public int run(Arguments arguments, Messages messages, Console console) {
        Path file = arguments.file();
        String member = arguments.text("--member").orElse(null);
        boolean store = arguments.has("--store");
        boolean remove = !arguments.has("--keep");
        if (store && arguments.has("--file")) {
            throw new UsageMistake("duties-file");
        }
        TakeOverDuties practice = duties.apply(arguments.place());
        TakeOverDuties.Found found =
                store ? practice.store(file, member, remove, user) : practice.look(file, member);
        DutyPreview preview = found.preview();
        DutyWords words = new DutyWords(messages, found.plan(), ReadDuties.isCalendar(file));
        List<List<String>> rows = new ArrayList<>();
        for (DutyLine line : preview.lines(remove)) {
            if (!(line instanceof DutyLine.Same)) {
                rows.add(List.of(words.fate(line, remove), words.sentence(line)));
            }
        }
        new Page(console.out()).table(2, rows);
        String summary = words.summary(preview, remove);
        console.out()
                .println(
                        preview.edits(remove).isEmpty()
                                ? messages.text("duties.nothing") + " " + summary
                                : messages.text(
                                        store ? "duties.stored" : "duties.looked", summary));
        return ExitCode.DONE;
    }
}
