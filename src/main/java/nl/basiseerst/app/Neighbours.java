package nl.basiseerst.app;

import javafx.application.Platform;

import nl.basiseerst.app.instance.ComputerName;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.Accounts;
import nl.basiseerst.application.access.Secret;
import nl.basiseerst.application.access.Secrets;
import nl.basiseerst.application.sharing.Joining;
import nl.basiseerst.application.sharing.LineFollower;
import nl.basiseerst.application.sharing.LineState;
import nl.basiseerst.application.sharing.PermittedGuests;
import nl.basiseerst.application.sharing.Sharing;
import nl.basiseerst.application.store.FollowedStore;
import nl.basiseerst.application.store.PracticeSettings;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.sharing.Host;
import nl.basiseerst.sharing.Joiner;
import nl.basiseerst.sharing.Line;
import nl.basiseerst.sharing.RemoteAccounts;
import nl.basiseerst.sharing.RemoteStore;
import nl.basiseerst.ui.common.Failures;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Desk.Stage;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/// What a workplace has to do with other computers: it shares its practice with them, or works on
/// that of one of them. Used on the storage thread, but for what says otherwise.
final class Neighbours implements AutoCloseable {

    private final DataFolder folder;
    private final String user;
    private final Host host;
    private final Joiner joiner;
    private final PermittedGuests guests;

    private @Nullable Line line;
    private @Nullable RemoteStore remote;

    /// Set before anything is opened.
    private @Nullable Desk desk;

    private @Nullable Failures failures;

    /// @param user name of who works here, for the change log
    Neighbours(DataFolder folder, Clock clock, String user) {
        this.folder = folder;
        this.user = user;
        String version = ProgramVersion.here();
        host = new Host(folder.sharing(), new JsonEntityText(), clock, version);
        guests = new PermittedGuests(new HashedSecrets(), clock);
        joiner = new Joiner(folder.joined(), ComputerName.here().orElse("pc"), user, version);
    }

    /// Whose window shows what others change.
    void show(Desk shown, Failures told) {
        desk = shown;
        failures = told;
    }

    Sharing sharing() {
        return host;
    }

    Joining joining() {
        return joiner;
    }

    /// Whether the practice is kept by another computer; on any thread.
    boolean isGuest() {
        return folder.isGuest();
    }

    /// @throws Failure if the data are on another computer
    void requireHere() {
        folder.requireOwn();
    }

    /// The practice of the other computer; opens the line at the first call.
    RemoteStore remote() {
        RemoteStore open = remote;
        if (open == null) {
            Line opened = Line.open(folder.joined(), user, ProgramVersion.here(), new Following());
            line = opened;
            onDesk(shown -> shown.keeper().is(opened.address()));
            open = new RemoteStore(opened, new JsonEntityText());
            remote = open;
        }
        return open;
    }

    /// The accounts of the other computer, and what was set there.
    RemoteAccounts accounts() {
        return new RemoteAccounts(remote());
    }

    /// Of the computer that this one has joined, empty for none.
    String address() {
        return isGuest() ? remote().address() : "";
    }

    /// The name under which changes are logged while nobody has logged in.
    String who() {
        Line open = line;
        return open == null ? user : open.who();
    }

    /// Compares passwords here, or on the other computer.
    Secrets secrets(Secrets here) {
        return new Secrets() {
            @Override
            public Secret of(char[] password) {
                return there().orElse(here).of(password);
            }

            @Override
            public boolean matches(char[] password, Secret secret) {
                return there().orElse(here).matches(password, secret);
            }

            @Override
            public void leave() {
                there().orElse(here).leave();
            }

            private Optional<Secrets> there() {
                return isGuest() ? Optional.of(accounts()) : Optional.empty();
            }
        };
    }

    /// The practice of this computer, from now on shared if that is switched on.
    ///
    /// @param accounts of this computer
    /// @param settings of this computer
    PracticeStore share(
            PracticeStore store, Supplier<Accounts> accounts, Supplier<PracticeSettings> settings) {
        FollowedStore followed = new FollowedStore(store);
        followed.follow(changeNo -> onDesk(shown -> shown.follow(changeNo)));
        try {
            host.serve(followed, guests.of(followed, accounts, settings));
        } catch (Failure notReachable) {
            tell(notReachable); // the practice itself can be worked on
        }
        return followed;
    }

    /// The practice is closed for a while.
    void withdraw() {
        host.withdraw();
    }

    /// Works on no other computer any more.
    void leave() {
        joiner.leave();
        closeLine();
        onDesk(shown -> shown.keeper().is(""));
    }

    private void closeLine() {
        if (line != null) {
            line.close();
        }
        line = null;
        remote = null;
    }

    @Override
    public void close() {
        host.close();
        closeLine();
    }

    private interface OnDesk {
        void run(Desk shown);
    }

    private void onDesk(OnDesk work) {
        Desk shown = desk;
        if (shown != null) {
            Platform.runLater(() -> work.run(shown));
        }
    }

    private void tell(Failure failure) {
        Failures told = failures;
        if (told != null) {
            Platform.runLater(() -> told.accept(failure));
        }
    }

    /// Lets the window follow the line.
    private final class Following implements LineFollower {

        @Override
        public void changed(LineState state) {
            onDesk(
                    shown -> {
                        switch (state) {
                            case CONNECTING -> {
                                // the desk says whether it can be read
                            }
                            case OPEN -> opened(shown);
                            case LOST -> shown.halt().begin(new Failure("share-lost"));
                            case REFUSED -> shown.halt().begin(new Failure("share-refused"));
                            case OTHER_VERSION ->
                                    shown.halt().begin(new Failure("share-version-both"));
                        }
                    });
        }

        private void opened(Desk shown) {
            shown.halt().end();
            Stage stage = shown.stageProperty().get();
            if (stage == Stage.UNREADABLE) {
                shown.open();
            } else if (stage == Stage.OPEN || stage == Stage.EMPTY) {
                shown.doubt(); // not under what somebody is typing
            }
        }

        @Override
        public void changed(long changeNo) {
            onDesk(shown -> shown.follow(changeNo));
        }

        @Override
        public void settled(boolean stored) {
            tell(new Failure(stored ? "share-settled-stored" : "share-settled-lost"));
        }

        @Override
        public void unsettled() {
            tell(new Failure("share-settled-unknown"));
        }
    }
}
