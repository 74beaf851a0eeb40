package nl.basiseerst.sharing;

import nl.basiseerst.application.EntityText;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.sharing.Guest;
import nl.basiseerst.application.sharing.GuestWork;
import nl.basiseerst.application.sharing.Guests;
import nl.basiseerst.application.sharing.Sharing;
import nl.basiseerst.application.store.FollowedStore;
import nl.basiseerst.sharing.Answers.GivenUp;
import nl.basiseerst.sharing.HostSettings.Admitted;
import nl.basiseerst.sharing.TurnedAway.Reason;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;

/// Shares the practice of this computer, once [#serve] gave it one. Safe for use by several
/// threads.
public final class Host implements Sharing, AutoCloseable {

    /// Tried first; another if it is taken, and then always that one.
    private static final int USUAL_PORT = 47_615;

    /// How many guests can be at work at once.
    private static final int MOST_GUESTS = 12;

    /// How many starts of programs of guests are remembered.
    private static final int MOST_KEPT = 100;

    private final PrivateFile file;
    private final EntityText text;
    private final Clock clock;
    private final String version;
    private final Door door;
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private final Map<String, GivenUp> givenUp = new HashMap<>();

    /// Guarded by this, as are the next four.
    private final List<Session> sessions = new ArrayList<>();

    private @Nullable HostSettings settings;
    private @Nullable Reception reception;
    private @Nullable FollowedStore store;
    private @Nullable Guests guests;

    /// By guest and run of its program, the latest last.
    private final Map<String, GuestWork> working = new LinkedHashMap<>();

    /// @param file where the key and the guests are kept, for the eyes of the owner only
    /// @param version of this program; a guest must have the same
    public Host(Path file, EntityText text, Clock clock, String version) {
        this.file = new PrivateFile(file);
        this.text = text;
        this.clock = clock;
        this.version = version;
        door = new Door(clock);
    }

    /// Gives it the practice, and listens from now on if it was switched on before.
    ///
    /// @param followed through which every change of the practice goes
    /// @param may what a guest can do; asked for once for each start of its program
    /// @throws Failure if it was switched on and cannot listen
    public void serve(FollowedStore followed, Guests may) {
        synchronized (this) {
            store = followed;
            guests = may;
            working.clear();
            settings = file.read().map(this::settings).orElse(null);
        }
        followed.follow(this::changed);
        HostSettings kept = settings;
        if (kept != null && kept.on()) {
            listen(kept);
        }
    }

    /// The practice is out of reach for a while; guests wait until [#serve] is called again.
    public synchronized void withdraw() {
        store = null;
        List.copyOf(sessions).forEach(Session::end);
    }

    private HostSettings settings(Properties values) {
        try {
            return HostSettings.of(values);
        } catch (IllegalArgumentException notAsWritten) {
            throw new Failure("share-file", notAsWritten, file.path());
        }
    }

    @Override
    public synchronized Standing standing() {
        HostSettings now = settings;
        if (now == null) {
            return Standing.OFF;
        }
        List<Guest> guests =
                now.admitted().stream()
                        .map(g -> new Guest(g.id(), g.name(), g.since(), isPresent(g.id())))
                        .toList();
        if (reception == null) {
            return new Standing(false, 0, List.of(), guests);
        }
        int port = reception.port();
        List<Way> ways =
                Addresses.ofThisComputer().stream()
                        .map(address -> new Way(address, code(now, address, port)))
                        .toList();
        return new Standing(true, port, ways, guests);
    }

    /// The code for an address that is not listed, such as that of this computer itself.
    synchronized String codeAt(String address) {
        HostSettings now = settings;
        if (now == null || reception == null) {
            throw new IllegalStateException("Not switched on");
        }
        return code(now, address, reception.port());
    }

    private static String code(HostSettings now, String address, int port) {
        return new JoinCode(address, port, now.identity().fingerprint(), now.secret()).text();
    }

    private boolean isPresent(String guestId) {
        return sessions.stream().anyMatch(session -> session.guestId().equals(guestId));
    }

    @Override
    public void follow(Runnable told) {
        followers.add(told);
    }

    private void tell() {
        followers.forEach(Runnable::run);
    }

    @Override
    public void switchOn() {
        HostSettings now;
        synchronized (this) {
            HostSettings kept = settings;
            now =
                    kept != null
                            ? kept
                            : new HostSettings(
                                    false,
                                    USUAL_PORT,
                                    Identity.create(clock.instant()),
                                    Secret.random(Secret.OF_CODE),
                                    List.of());
        }
        listen(now);
    }

    private void listen(HostSettings wanted) {
        synchronized (this) {
            if (reception == null) {
                Reception open = opened(wanted);
                reception = open;
                Thread.ofVirtual().name("basiseerst-changes").start(() -> watch(open));
                keep(wanted.switched(true, open.port()));
            }
        }
        tell();
    }

    /// Also what is changed past the followed store, such as accounts and what is erased, is told.
    private void watch(Reception open) {
        for (FollowedStore now = watched(open); now != null; now = watched(open)) {
            try {
                changed(now.changeNo());
            } catch (Failure closedMeanwhile) {
                // given another store soon, or none
            }
        }
    }

    /// After a while, what to look at; null when it is over.
    private synchronized @Nullable FollowedStore watched(Reception open) {
        try {
            do {
                wait(Wire.PULSE_EVERY.toMillis());
            } while (reception == open && (store == null || sessions.isEmpty()));
        } catch (InterruptedException somebodyElse) {
            return null; // nobody of ours interrupts
        }
        return reception == open ? store : null;
    }

    private Reception opened(HostSettings wanted) {
        try {
            return Reception.open(wanted.port(), wanted.identity(), version, new Entrance());
        } catch (IOException taken) {
            if (!wanted.admitted().isEmpty()) { // they look for it at this port
                throw new Failure("share-port", taken, wanted.port());
            }
        }
        try {
            return Reception.open(0, wanted.identity(), version, new Entrance());
        } catch (IOException none) {
            throw new Failure("share-no-network", none);
        }
    }

    /// In the file first: what is not kept is not so.
    private synchronized void keep(HostSettings next) {
        file.write(next.properties());
        settings = next;
    }

    @Override
    public void switchOff() {
        synchronized (this) {
            HostSettings now = settings;
            stop();
            if (now != null) {
                keep(now.switched(false, now.port()));
            }
        }
        tell();
    }

    private synchronized void stop() {
        if (reception != null) {
            reception.close();
            reception = null;
        }
        List.copyOf(sessions).forEach(Session::end);
    }

    @Override
    public void freshCode() {
        synchronized (this) {
            HostSettings now = settings;
            if (now != null) {
                keep(now.withSecret(Secret.random(Secret.OF_CODE)));
            }
        }
        tell();
    }

    @Override
    public void refuse(String guestId) {
        synchronized (this) {
            HostSettings now = settings;
            if (now != null) {
                keep(now.without(guestId));
                working.keySet().removeIf(key -> key.startsWith(guestId));
            }
            List.copyOf(sessions).stream()
                    .filter(session -> session.guestId().equals(guestId))
                    .forEach(Session::end);
        }
        tell();
    }

    private synchronized void changed(long changeNo) {
        sessions.forEach(session -> session.changed(changeNo));
    }

    /// Stops listening and ends all sessions; it stays switched on for the next start. Nobody is
    /// told: whoever followed is about to end as well.
    @Override
    public void close() {
        followers.clear();
        stop();
    }

    /// Lets in who was let in before, and who knows the code.
    private final class Entrance implements Reception.Host {

        @Override
        public Session admit(Hello hello, boolean joining, Reception.Line line)
                throws TurnedAway, IOException {
            Session session = admitted(hello, joining, line);
            tell();
            return session;
        }

        @Override
        public void gone(Session session) {
            synchronized (Host.this) {
                sessions.remove(session);
            }
            tell();
        }
    }

    private Session admitted(Hello hello, boolean joining, Reception.Line line)
            throws TurnedAway, IOException {
        String name = name(hello, joining);
        String who = Hello.logged(hello.user(), name);
        FollowedStore followed;
        GuestWork work;
        GivenUp ofGuest;
        synchronized (this) {
            if (reception == null || store == null || guests == null) {
                throw new TurnedAway(Reason.LATER, version);
            }
            if (sessions.size() >= MOST_GUESTS) {
                throw new TurnedAway(Reason.FULL, version);
            }
            followed = store;
            work = work(hello, who, guests);
            ofGuest = givenUp.computeIfAbsent(hello.id(), _ -> new GivenUp());
        }
        Answers answers = new Answers(work, text, clock, who, ofGuest);
        long changeNo = followed.changeNo();
        Session session =
                new Session(hello.id(), line.raw(), line.in(), line.out(), answers, changeNo);
        synchronized (this) {
            requireStill(hello, followed);
            sessions.add(session); // before the welcome, so that no change is missed
        }
        try {
            Reception.welcome(line, changeNo);
        } catch (IOException gone) {
            new Entrance().gone(session);
            throw gone;
        }
        return session;
    }

    /// Makes sure that nobody closed the door while the guest was coming in: it was refused, or all
    /// were, or another guest took the last place.
    private synchronized void requireStill(Hello hello, FollowedStore followed) throws TurnedAway {
        HostSettings now = settings;
        boolean open = reception != null && store == followed;
        if (!open || now == null || now.find(hello).isEmpty()) {
            throw new TurnedAway(Reason.LATER, version);
        }
        if (sessions.size() >= MOST_GUESTS) {
            throw new TurnedAway(Reason.FULL, version);
        }
    }

    /// What a guest works with: the same for all connections of one run of its program.
    private GuestWork work(Hello hello, String who, Guests may) {
        String key = hello.id() + hello.run().digest();
        GuestWork work = working.computeIfAbsent(key, _ -> may.workOf(hello.id(), who));
        if (working.size() > MOST_KEPT) {
            working.remove(working.keySet().iterator().next());
        }
        return work;
    }

    /// Makes sure that the guest may come in.
    ///
    /// @return its name
    private synchronized String name(Hello hello, boolean joining) throws TurnedAway {
        HostSettings now = settings;
        if (now == null) {
            throw new TurnedAway(Reason.UNKNOWN, "");
        }
        Optional<Admitted> known = now.find(hello);
        if (known.isEmpty()) {
            requireCode(hello, joining, now.secret());
        }
        if (!hello.version().equals(version)) {
            throw new TurnedAway(Reason.VERSION, version);
        }
        if (known.isEmpty()) {
            Admitted guest =
                    new Admitted(
                            hello.id(), hello.secret().digest(), hello.name(), clock.instant());
            keep(now.admitting(guest).withSecret(Secret.random(Secret.OF_CODE)));
        }
        return known.map(Admitted::name).orElse(hello.name());
    }

    private void requireCode(Hello hello, boolean joining, Secret secret) throws TurnedAway {
        if (!joining) {
            throw new TurnedAway(Reason.UNKNOWN, "");
        }
        if (!door.isOpen()) {
            throw new TurnedAway(Reason.LATER, "");
        }
        if (!hello.ofCode().equals(Optional.of(secret))) {
            door.strike();
            throw new TurnedAway(Reason.CODE, "");
        }
    }
}
