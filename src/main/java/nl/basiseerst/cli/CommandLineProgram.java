package nl.basiseerst.cli;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.PracticeFileFailure;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.words.FailureWords;
import nl.basiseerst.application.words.HealthWords;
import nl.basiseerst.application.words.Messages;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The program as it is called from a command line: reads what was written, runs the command and
/// says in one line what went wrong.
public final class CommandLineProgram {

    private static final List<String> LANGUAGES = List.of("nl", "en");

    private final List<Command> commands;
    private final String version;
    private final FailureLog log;
    private final Consumer<Credentials> identified;
    private final Supplier<List<Finding>> remarks;

    /// @param identified told who runs a command before it is run
    /// @param remarks asked after a command what else people must know of the data it read
    public CommandLineProgram(
            List<Command> commands,
            String version,
            FailureLog log,
            Consumer<Credentials> identified,
            Supplier<List<Finding>> remarks) {
        this.commands = List.copyOf(commands);
        this.version = version;
        this.log = log;
        this.identified = identified;
        this.remarks = remarks;
    }

    /// @return one of [ExitCode]
    public int run(List<String> arguments, Console console) {
        boolean debug = arguments.contains("--debug");
        Messages messages = new Messages(Messages.DUTCH);
        try {
            messages = new Messages(language(arguments));
            int code = finished(answer(arguments, messages, console), console);
            HealthWords words = new HealthWords(messages);
            remarks.get().forEach(remark -> console.err().println(words.sentence(remark)));
            return code;
        } catch (UsageMistake mistake) {
            String key = "cli.usage." + mistake.key();
            return ended(
                    ExitCode.USAGE, messages.text(key, mistake.details()), mistake, debug, console);
        } catch (ParameterException mistake) {
            String sentence = new UsageWords(messages, names()).sentence(mistake);
            return ended(ExitCode.USAGE, sentence, mistake, debug, console);
        } catch (Failure failure) {
            if (failure.getCause() != null && !(failure instanceof PracticeFileFailure)) {
                log.keep(failure);
            }
            String sentence = new FailureWords(messages).sentence(failure);
            return ended(ExitCode.FAILED, sentence, failure, debug, console);
        } catch (RuntimeException | Error unforeseen) {
            String sentence = log.sentence(unforeseen, messages);
            return ended(ExitCode.FAILED, sentence, unforeseen, debug, console);
        }
    }

    private int answer(List<String> arguments, Messages messages, Console console) {
        CommandSpec program = Specs.program(messages).version("BasisEerst " + version);
        for (Command command : commands) {
            CommandSpec spec = command.spec(messages);
            spec.usageMessage().hidden(command.isHidden());
            program.addSubcommand(command.name(), spec);
        }
        CommandLine line = new CommandLine(program);
        ParseResult before = line.parseArgs(arguments.toArray(String[]::new));
        ParseResult given = before.hasSubcommand() ? before.subcommand() : before;
        if (given.isUsageHelpRequested() || before.isUsageHelpRequested()) {
            given.commandSpec().commandLine().usage(console.out(), Ansi.OFF);
            return ExitCode.DONE;
        }
        if (before.isVersionHelpRequested()) {
            console.out().println("BasisEerst " + version);
            return ExitCode.DONE;
        }
        Arguments asked = new Arguments(given, before);
        identified.accept(new Credentials(asked, console.passwords(), messages));
        return commands.stream()
                .filter(c -> before.hasSubcommand())
                .filter(c -> given.commandSpec().name().equals(c.name()))
                .findFirst()
                .orElseThrow(() -> new UsageMistake("command", String.join(", ", names())))
                .run(asked, messages, console);
    }

    /// The language must be known before anything can be said about the rest.
    private static Locale language(List<String> arguments) {
        Optional<String> asked = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--language=")) {
                asked = Optional.of(argument.substring("--language=".length()));
            } else if (argument.equals("--language") && i + 1 < arguments.size()) {
                asked = Optional.of(arguments.get(i + 1));
            }
        }
        String language = asked.orElse("nl");
        if (!LANGUAGES.contains(language)) {
            throw new UsageMistake("language", language);
        }
        return language.equals("nl") ? Messages.DUTCH : Locale.ENGLISH;
    }

    private List<String> names() {
        return commands.stream().filter(c -> !c.isHidden()).map(Command::name).toList();
    }

    /// An answer that did not get out, such as to a full disk, is no answer. Who stopped reading it
    /// has enough.
    private static int finished(int code, Console console) {
        console.out().flush();
        if (console.out().checkError() && !console.isReaderGone()) {
            throw new Failure("output");
        }
        return code;
    }

    private static int ended(
            int code, String sentence, Throwable cause, boolean debug, Console console) {
        console.out().flush();
        console.err().println(sentence);
        if (debug) {
            Trace.print(cause, console.err());
        }
        console.err().flush();
        return code;
    }
}
