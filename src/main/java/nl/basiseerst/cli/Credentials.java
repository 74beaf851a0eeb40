package nl.basiseerst.cli;

import nl.basiseerst.application.words.Messages;

import java.util.Optional;

/// Who runs a command, as far as that was said. The password is asked for when it is needed, and is
/// in no text of this.
public final class Credentials {

    private final Optional<String> user;
    private final boolean fromInput;
    private final Passwords passwords;
    private final Messages messages;

    Credentials(Arguments arguments, Passwords passwords, Messages messages) {
        user = arguments.text("--user");
        fromInput = arguments.has("--password-stdin");
        this.passwords = passwords;
        this.messages = messages;
    }

    /// The name that was given.
    public Optional<String> user() {
        return user;
    }

    /// Asks for a password; the caller wipes it.
    ///
    /// @param questionKey the question, for who types at the terminal
    /// @throws nl.basiseerst.application.Failure if there is none
    public char[] password(String questionKey, Object... details) {
        return passwords.read(fromInput, messages.text(questionKey, details));
    }
}
