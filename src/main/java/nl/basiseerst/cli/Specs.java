package nl.basiseerst.cli;

import nl.basiseerst.application.words.Messages;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/// How commands and options are described to the parser and in the help.
final class Specs {

    /// Which practice, as it stands in the help.
    static final String PRACTICE = " [--file F | --data DIR]";

    private static final int WIDTH = 100;

    private Specs() {}

    /// A command with its line of help.
    ///
    /// @param asks its own options, as they stand in the help
    static CommandSpec command(String name, String asks, Messages messages) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .description(messages.text("cli.command." + name))
                .synopsisHeading(messages.text("cli.help.synopsis"))
                .optionListHeading(messages.text("cli.help.options"))
                .parameterListHeading("%n")
                .customSynopsis("basiseerst " + name + " " + asks)
                .sortOptions(false)
                .width(WIDTH);
        return spec;
    }

    /// The program itself, with the options that every command has too.
    static CommandSpec program(Messages messages) {
        CommandSpec spec = command("help", "", messages).name("basiseerst");
        spec.usageMessage()
                .customSynopsis("basiseerst " + messages.text("cli.help.command"))
                .commandListHeading(messages.text("cli.help.commands"));
        spec.addOption(shared(option("--file", "F", messages)));
        spec.addOption(shared(option("--data", "DIR", messages)));
        spec.addOption(shared(option("--user", "N", messages)));
        spec.addOption(shared(flag("--password-stdin", messages)));
        spec.addOption(shared(option("--language", "nl|en", messages)));
        spec.addOption(shared(flag("--debug", messages)));
        spec.addOption(shared(flag("--help", messages).usageHelp(true)));
        spec.addOption(flag("--version", messages).versionHelp(true).build());
        return spec;
    }

    static OptionSpec.Builder option(String name, String label, Messages messages) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description(name, messages));
    }

    static OptionSpec.Builder flag(String name, Messages messages) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description(name, messages));
    }

    /// The first of the weeks that a command is about.
    static OptionSpec firstWeek(Messages messages) {
        return option("--week", "W", messages)
                .description(messages.text("cli.weeks.first"))
                .required(true)
                .build();
    }

    /// How many weeks a command is about.
    static OptionSpec weeks(Messages messages) {
        return option("--weeks", "N", messages).build();
    }

    /// The one file that a command is about.
    static PositionalParamSpec file(String describedBy, Messages messages) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .paramLabel("F")
                .type(String.class)
                .description(messages.text(describedBy))
                .build();
    }

    private static OptionSpec shared(OptionSpec.Builder option) {
        return option.scopeType(ScopeType.INHERIT).build();
    }

    private static String description(String name, Messages messages) {
        return messages.text("cli.option." + name.substring("--".length()));
    }
}
