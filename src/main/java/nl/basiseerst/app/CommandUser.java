package nl.basiseerst.app;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.Session;
import nl.basiseerst.cli.Credentials;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/// Who runs a command: named with it, and asked for passwords where it takes them.
final class CommandUser {

    private @Nullable Credentials credentials;

    /// Says who runs the command that follows.
    void identify(Credentials given) {
        credentials = given;
    }

    /// Asks for a password, uses it and wipes it.
    void withPassword(String question, Object about, Consumer<char[]> use) {
        char[] password =
                Optional.ofNullable(credentials)
                        .orElseThrow(() -> new Failure("no-terminal"))
                        .password(question, about);
        try {
            use.accept(password);
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    /// Logs in whoever was named.
    ///
    /// @throws Failure `login-named` if nobody was, or as [Session#logIn] has it
    void logIn(Session session) {
        String name =
                Optional.ofNullable(credentials)
                        .flatMap(Credentials::user)
                        .orElseThrow(() -> new Failure("login-named"));
        withPassword("cli.password.account", name, password -> logIn(session, name, password));
    }

    private void logIn(Session session, String name, char[] password) {
        try {
            session.logIn(name, password);
        } catch (Failure failure) {
            if (!failure.key().equals(Session.OWN_NEEDED)) {
                throw failure;
            }
            withPassword(
                    "cli.password.own",
                    name,
                    own ->
                            withPassword(
                                    "cli.password.again",
                                    name,
                                    again -> {
                                        if (!Arrays.equals(own, again)) {
                                            throw new Failure("password-differs");
                                        }
                                        session.logInWithOwn(name, password, own);
                                    }));
        }
    }
}
