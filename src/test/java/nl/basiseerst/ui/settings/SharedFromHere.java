package nl.basiseerst.ui.settings;

import nl.basiseerst.app.HashedSecrets;
import nl.basiseerst.application.sharing.LineFollower;
import nl.basiseerst.application.sharing.LineState;
import nl.basiseerst.application.sharing.PermittedGuests;
import nl.basiseerst.application.sharing.Sharing;
import nl.basiseerst.application.store.FollowedStore;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.JooqAccounts;
import nl.basiseerst.persistence.JooqPracticeSettings;
import nl.basiseerst.sharing.Codes;
import nl.basiseerst.sharing.Host;
import nl.basiseerst.sharing.Joiner;
import nl.basiseerst.sharing.Line;
import nl.basiseerst.testing.SampleDesk;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Sharing of a practice, with everything real but the address, which is one as practices have it,
/// whatever network the test runs on.
final class SharedFromHere implements Sharing, AutoCloseable {

    private static final String VERSION = "1";
    private static final String ADDRESS = "192.168.1.20";

    private final SampleDesk kit;
    private final Host host;
    private final Deque<Line> lines = new ArrayDeque<>();

    SharedFromHere(SampleDesk kit) {
        this.kit = kit;
        host =
                new Host(
                        kit.folder().resolve("sharing.properties"),
                        new JsonEntityText(),
                        SampleDesk.TUESDAY,
                        VERSION);
        host.serve(
                new FollowedStore(kit.store()),
                new PermittedGuests(new HashedSecrets(), SampleDesk.TUESDAY)
                        .of(
                                kit.store(),
                                () -> new JooqAccounts(kit.database(), new JsonEntityText()),
                                () -> new JooqPracticeSettings(kit.database())));
    }

    /// A computer of that name joins.
    ///
    /// @param stays whether it is at work after that
    void join(String name, boolean stays) {
        Path file = kit.folder().resolve(name).resolve("joined.properties");
        new Joiner(file, name, "anna", VERSION).join(Codes.at(host, "127.0.0.1"));
        if (stays) {
            lines.push(Line.open(file, "anna", VERSION, new Nobody()));
        }
    }

    @Override
    public Standing standing() {
        Standing now = host.standing();
        return now.on()
                ? new Standing(
                        true,
                        now.port(),
                        List.of(new Way(ADDRESS, Codes.at(host, ADDRESS))),
                        now.guests())
                : now;
    }

    @Override
    public void follow(Runnable told) {
        host.follow(told);
    }

    @Override
    public void switchOn() {
        host.switchOn();
    }

    @Override
    public void switchOff() {
        host.switchOff();
    }

    @Override
    public void freshCode() {
        host.freshCode();
    }

    @Override
    public void refuse(String guestId) {
        host.refuse(guestId);
    }

    @Override
    public void close() {
        host.close();
        lines.forEach(Line::close);
    }

    private static final class Nobody implements LineFollower {

        @Override
        public void changed(LineState state) {
            // nobody looks
        }

        @Override
        public void changed(long changeNo) {
            // likewise
        }

        @Override
        public void settled(boolean stored) {
            // likewise
        }

        @Override
        public void unsettled() {
            // likewise
        }
    }
}
