package nl.basiseerst.cli;

import nl.basiseerst.application.words.Messages;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.List;

/// What the parser objects to, as a sentence.
final class UsageWords {

    private final Messages messages;
    private final List<String> commands;

    UsageWords(Messages messages, List<String> commands) {
        this.messages = messages;
        this.commands = commands;
    }

    String sentence(ParameterException mistake) {
        return switch (mistake) {
            case MissingParameterException missing when !missing.getMissing().isEmpty() ->
                    text("missing", names(missing.getMissing()));
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case OverwrittenOptionException twice -> text("twice", name(twice.getOverwritten()));
            default -> text("other");
        };
    }

    private String unmatched(UnmatchedArgumentException mistake) {
        String first = mistake.getUnmatched().getFirst();
        boolean command = mistake.getCommandLine().getParent() == null && !first.startsWith("-");
        return command
                ? text("command-unknown", first, String.join(", ", commands))
                : text("unknown", first);
    }

    private static String names(List<ArgSpec> arguments) {
        return String.join(", ", arguments.stream().map(UsageWords::name).toList());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private String text(String key, Object... details) {
        return messages.text("cli.usage." + key, details).replaceAll("\\R", " ");
    }
}
