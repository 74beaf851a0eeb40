package nl.basiseerst.application.sharing;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.access.Accounts;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.access.GrowingDelay;
import nl.basiseerst.application.access.PermittedStore;
import nl.basiseerst.application.access.Secrets;
import nl.basiseerst.application.access.Session;
import nl.basiseerst.application.store.PracticeSettings;
import nl.basiseerst.application.store.PracticeStore;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Gives each guest a session of its own, held against the accounts of this computer. Wrong
/// passwords count for each guest as a whole: starting its program again, or coming in over more
/// lines at once, is no way round the growing delay. Safe for use by several threads.
public final class PermittedGuests {

    private final Secrets secrets;
    private final InstantSource clock;
    private final Map<String, GrowingDelay> delays = new ConcurrentHashMap<>();

    public PermittedGuests(Secrets secrets, InstantSource clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /// The guests of a practice.
    ///
    /// @param store of the practice, which asks nobody for rights
    /// @param accounts asked for at every call, as are the settings
    public Guests of(
            PracticeStore store, Supplier<Accounts> accounts, Supplier<PracticeSettings> settings) {
        return (guestId, who) -> {
            GrowingDelay delay = delays.computeIfAbsent(guestId, _ -> new GrowingDelay(clock));
            Session session = new Session(accounts, secrets, who, clock, delay);
            return new Work(store, new PermittedStore(store, session), session, accounts, settings);
        };
    }

    private record Work(
            PracticeStore real,
            PracticeStore store,
            Session session,
            Supplier<Accounts> accounts,
            Supplier<PracticeSettings> settings)
            implements GuestWork {

        @Override
        public boolean hasAccounts() {
            return !accounts.get().all().isEmpty();
        }

        @Override
        public Optional<Account> account() {
            return session.account();
        }

        @Override
        public void logIn(String name, char[] password) {
            try {
                session.logIn(name, password);
            } catch (Failure failure) {
                boolean own = failure.key().equals(Session.OWN_NEEDED);
                throw own ? new Failure("login-own-password-there") : failure;
            }
        }

        @Override
        public void logOut() {
            session.logOut();
        }

        @Override
        public OptionalLong numberOf(String request) {
            return real.numberOf(request);
        }

        @Override
        public Optional<String> setting(String name) {
            session.require(Action.READ);
            return settings.get().find(name);
        }
    }
}
