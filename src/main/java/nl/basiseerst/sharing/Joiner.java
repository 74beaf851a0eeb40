package nl.basiseerst.sharing;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.sharing.Joining;
import nl.basiseerst.application.store.FreshId;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import javax.net.ssl.SSLException;

/// Joins another computer and keeps where that is, in a file for its owner only. Nothing of the
/// practice is kept here.
public final class Joiner implements Joining {

    private final PrivateFile file;
    private final String name;
    private final String user;
    private final String version;

    /// The same at every try: if the answer is lost, it was let in all the same.
    private final String id = FreshId.of("pc");

    private final Secret secret = Secret.random(Secret.OF_GUEST);

    /// @param file where that is kept
    /// @param name of this computer, for the people at the other one
    /// @param user who works here
    /// @param version of this program
    public Joiner(Path file, String name, String user, String version) {
        this.file = new PrivateFile(file);
        this.name = Hello.shown(name);
        this.user = user;
        this.version = version;
    }

    @Override
    public boolean isCode(String typed) {
        return JoinCode.parse(typed).isPresent();
    }

    @Override
    public void join(String typed) {
        JoinCode code = JoinCode.parse(typed).orElseThrow(() -> new Failure("share-code-mistyped"));
        GuestSettings there =
                new GuestSettings(
                        code.address(), code.port(), code.fingerprint(), id, secret, name);
        try (Connection _ =
                Connection.open(
                        there, there.hello(Optional.of(code.secret()), user, secret, version))) {
            file.write(there.properties());
        } catch (TurnedAway refused) {
            throw refused.failure(version);
        } catch (SSLException other) {
            throw new Failure("share-other-computer", other, code.address());
        } catch (IOException unreachable) {
            throw new Failure("share-unreachable", unreachable, code.address());
        }
    }

    @Override
    public void leave() {
        file.remove();
    }
}
