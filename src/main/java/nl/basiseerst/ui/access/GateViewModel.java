package nl.basiseerst.ui.access;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.access.Actor;
import nl.basiseerst.application.access.LockTime;
import nl.basiseerst.application.access.Session;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Failures;
import nl.basiseerst.ui.common.desk.Desk;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Who comes in, who goes out, and who was away for so long that the window locks. Without accounts
/// nothing of this shows.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class GateViewModel {

    /// What it works with.
    ///
    /// @param lockTime read each time somebody comes in
    /// @param storage runs its work one after another, after what is still to be stored
    public record Work(
            Session session, LockTime lockTime, BackgroundWork storage, InstantSource clock) {}

    private final Desk desk;
    private final Work work;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<@Nullable Account> account =
            new ReadOnlyObjectWrapper<>(this, "account");
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(this, "name", "");
    private final ReadOnlyObjectWrapper<@Nullable Failure> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper choosing = new ReadOnlyBooleanWrapper(this, "choosing");
    private Duration patience = Duration.ofMinutes(LockTime.USUAL);
    private Instant touched;

    /// What was typed last, until it is of no use any more; wiped then.
    private char @Nullable [] given;

    private String givenName = "";

    public GateViewModel(Desk desk, Work work, Failures failures) {
        this.desk = desk;
        this.work = work;
        this.failures = failures;
        touched = work.clock().instant();
        desk.stageProperty().subscribe(this::reached);
    }

    /// Lets somebody in.
    ///
    /// @param password wiped once it was looked at, or once another took its place
    public void logIn(String typed, char[] password) {
        if (busy.get()) {
            Arrays.fill(password, ' ');
            return;
        }
        given = password;
        givenName = typed;
        look(() -> work.session().logIn(typed, password), this::refuseOrAsk);
    }

    /// Lets in who was given a password, with one of their own in its place.
    ///
    /// @param own wiped once it is stored
    public void choose(char[] own) {
        char[] now = given;
        String called = givenName;
        if (busy.get() || now == null) {
            Arrays.fill(own, ' ');
            return;
        }
        look(
                () -> {
                    try {
                        return work.session().logInWithOwn(called, now, own);
                    } finally {
                        Arrays.fill(own, ' ');
                    }
                },
                this::refuse);
    }

    /// Whoever had to choose a password leaves it at that; somebody logs in from the start.
    public void giveUpChoosing() {
        char[] now = given;
        given = null;
        if (now != null) {
            Arrays.fill(now, ' ');
        }
        refusal.set(null);
        choosing.set(false);
    }

    private void look(Supplier<Actor> who, Consumer<Throwable> otherwise) {
        busy.set(true);
        refusal.set(null);
        work.storage().start(_ -> who.get(), this::admit, otherwise);
    }

    private void refuseOrAsk(Throwable thrown) {
        if (thrown instanceof Failure failure && failure.key().equals(Session.OWN_NEEDED)) {
            busy.set(false);
            choosing.set(true);
        } else {
            giveUpChoosing();
            refuse(thrown);
        }
    }

    private void admit(Actor actor) {
        busy.set(false);
        giveUpChoosing();
        touched = work.clock().instant();
        failures.dismiss(); // what was told to the former one
        desk.rights().admit(actor);
        desk.open();
    }

    private void refuse(Throwable thrown) {
        busy.set(false);
        if (thrown instanceof Failure failure) {
            refusal.set(failure);
        } else {
            failures.accept(thrown);
            refusal.set(new Failure("login-failed"));
        }
    }

    /// Hides everything until whoever is at work gives their password again.
    public void lock() {
        Account now = account.get();
        leave(now == null ? "" : now.name());
    }

    /// Hides everything until somebody logs in, whoever it is.
    public void leave() {
        leave("");
    }

    private void leave(String next) {
        if (account.get() == null) {
            return; // nobody needs to log in, or nobody has
        }
        giveUpChoosing();
        name.set(next);
        desk.lock(); // first: a field that is left is stored by who typed in it
        desk.rights().close();
        account.set(null);
        work.storage()
                .start(
                        _ -> {
                            work.session().logOut();
                            return Optional.empty();
                        },
                        _ -> {},
                        failures);
    }

    /// Somebody pressed a key or moved the mouse.
    public void touch() {
        tick(); // whoever comes back too late finds it locked
        touched = work.clock().instant();
    }

    /// Time went by.
    public void tick() {
        if (account.get() != null
                && !work.clock().instant().isBefore(touched.plus(patience))
                && desk.stageProperty().get() != Desk.Stage.LOCKED) {
            lock();
        }
    }

    /// Looks again who is at work, and for how long.
    public void refresh() {
        work.storage().start(_ -> look(), this::show, failures);
    }

    private record Seen(Optional<Actor> actor, Optional<Account> account, int minutes) {}

    private Seen look() {
        return new Seen(work.session().now(), work.session().account(), work.lockTime().minutes());
    }

    private void show(Seen seen) {
        if (desk.stageProperty().get() == Desk.Stage.LOCKED) {
            return; // locked meanwhile
        }
        patience = Duration.ofMinutes(seen.minutes());
        account.set(seen.account().orElse(null));
        seen.actor().ifPresentOrElse(desk.rights()::admit, desk::open);
    }

    private void reached(Desk.Stage stage) {
        if (stage == Desk.Stage.OPEN || stage == Desk.Stage.EMPTY) {
            refresh(); // without a practice too: it may be another one's that was left
        }
    }

    /// Who has logged in; null if nobody has, or nobody needs to.
    public ReadOnlyObjectProperty<@Nullable Account> accountProperty() {
        return account.getReadOnlyProperty();
    }

    /// Who is expected at the gate; empty for anybody.
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /// Why nobody was let in last; null for no reason.
    public ReadOnlyObjectProperty<@Nullable Failure> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// Whether somebody has to choose a password of their own before they are let in.
    public ReadOnlyBooleanProperty choosingProperty() {
        return choosing.getReadOnlyProperty();
    }

    /// Whether a password is being looked at.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
