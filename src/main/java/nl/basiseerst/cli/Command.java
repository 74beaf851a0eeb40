package nl.basiseerst.cli;

import nl.basiseerst.application.words.Messages;

import picocli.CommandLine.Model.CommandSpec;

/// One command of the command line.
public interface Command {

    /// The name it is called by.
    String name();

    /// Whether help and mistakes leave it unnamed.
    default boolean isHidden() {
        return false;
    }

    /// What it asks, besides the options that all commands share. Written out rather than read from
    /// annotations, which would cost time at every start. Nothing unless told otherwise.
    default CommandSpec spec(Messages messages) {
        return CommandSpec.create().name(name());
    }

    /// Does it.
    ///
    /// @return one of [ExitCode]
    /// @throws nl.basiseerst.application.Failure if it cannot be done
    int run(Arguments arguments, Messages messages, Console console);
}
