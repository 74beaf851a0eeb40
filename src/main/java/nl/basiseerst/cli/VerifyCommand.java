package nl.basiseerst.cli;

import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.health.HealthReport;
import nl.basiseerst.application.words.HealthWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;

import picocli.CommandLine.Model.CommandSpec;

import java.util.Locale;
import java.util.function.Function;

/// `verify [--json]`: reads all stored data and all backups, and tells what is wrong with them.
public final class VerifyCommand implements Command {

    private final Function<PracticePlace, HealthReport> checks;

    public VerifyCommand(Function<PracticePlace, HealthReport> checks) {
        this.checks = checks;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Specs.command(name(), "[--json] [--data DIR]", messages)
                .addOption(Specs.flag("--json", messages).build());
    }

    @Override
    public int run(Arguments arguments, Messages messages, Console console) {
        if (arguments.has("--file")) {
            throw new UsageMistake("stored-only", name());
        }
        HealthReport report = checks.apply(arguments.place());
        HealthWords words = new HealthWords(messages);
        if (arguments.has("--json")) {
            console.out().println(json(report, words));
        } else {
            print(report, words, messages, console);
        }
        return report.isSound() ? ExitCode.DONE : ExitCode.AT_RISK;
    }

    private static String json(HealthReport report, HealthWords words) {
        return JsonLine.object(
                line ->
                        line.flag("sound", report.isSound())
                                .whole("rows", Math.toIntExact(report.rows()))
                                .objects(
                                        "findings",
                                        report.findings(),
                                        (one, finding) -> json(one, finding, words)));
    }

    private static void json(JsonLine line, Finding finding, HealthWords words) {
        line.text("severity", finding.severity().name())
                .text("finding", finding.key())
                .texts("details", finding.details().stream().map(Object::toString).toList())
                .text("sentence", words.sentence(finding));
    }

    private static void print(
            HealthReport report, HealthWords words, Messages messages, Console console) {
        Page page = new Page(console.out());
        String rows = new Terms(messages).count(report.rows());
        page.line(
                messages.text(
                        report.isSound() ? "cli.verify.sound" : "cli.verify.not-sound", rows));
        for (Finding finding : report.findings()) {
            String severity = words.severity(finding.severity());
            page.wrapped("  - ", severity.toUpperCase(Locale.ROOT) + " " + words.sentence(finding));
        }
    }
}
