package nl.basiseerst.ui.settings.access;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.access.KeepAccounts;
import nl.basiseerst.application.access.LockTime;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The accounts, to look at and to change. Who may not is refused where it is stored, and told.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class AccessViewModel {

    /// What it works with.
    ///
    /// @param changed called after a change of the accounts: who is at work may be another now
    public record Work(
            KeepAccounts accounts, LockTime lockTime, BackgroundWork storage, Runnable changed) {}

    /// What can be seen.
    ///
    /// @param minutes after how long the window locks
    public record Seen(KeepAccounts.Seen accounts, int minutes) {

        boolean isEmpty() {
            return accounts.all().isEmpty() && accounts.own().isEmpty();
        }
    }

    /// What was done last.
    public enum Done {
        ADDED,
        PASSWORD,
        REMOVED,
        SWITCHED_OFF
    }

    private final Desk desk;
    private final Work work;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen =
            new ReadOnlyObjectWrapper<>(this, "seen");
    private final ReadOnlyObjectWrapper<@Nullable Done> done =
            new ReadOnlyObjectWrapper<>(this, "done");

    public AccessViewModel(Desk desk, Work work, Consumer<Throwable> failures) {
        this.desk = desk;
        this.work = work;
        this.failures = failures;
        desk.rights()
                .actorProperty()
                .subscribe(
                        (_, actor) -> {
                            if (actor == null) {
                                seen.set(null);
                                done.set(null);
                            } else {
                                read();
                            }
                        });
    }

    /// Reads them; what is shown comes once that is done.
    public void read() {
        work.storage()
                .start(
                        _ -> new Seen(work.accounts().see(), work.lockTime().minutes()),
                        seen::set,
                        failures);
    }

    /// Lets somebody log in.
    ///
    /// @param member id of who this is in the team, empty for nobody
    /// @param password wiped once it is stored
    void add(String name, AccessRole role, Optional<String> member, char[] password) {
        change(
                Done.ADDED,
                () -> work.accounts().add(name, role, member.orElse(null), password),
                password);
    }

    void change(Account changed) {
        change(null, () -> work.accounts().change(changed));
    }

    /// Gives somebody another password.
    ///
    /// @param password wiped once it is stored
    void renew(Account account, char[] password) {
        change(Done.PASSWORD, () -> work.accounts().renew(account.id(), password), password);
    }

    /// Gives whoever is at work another password.
    ///
    /// @param password wiped once it is stored, like the present one
    void renewOwn(char[] present, char[] password) {
        change(Done.PASSWORD, () -> work.accounts().renewOwn(present, password), present, password);
    }

    void remove(Account account) {
        change(Done.REMOVED, () -> work.accounts().remove(account.id()));
    }

    /// From now on nobody needs to log in.
    void removeAll() {
        change(Done.SWITCHED_OFF, work.accounts()::removeAll);
    }

    /// @throws nl.basiseerst.domain.value.InvalidValue if it is no such time
    void lockAfter(int minutes) {
        LockTime.check(minutes);
        change(null, () -> work.lockTime().set(minutes));
    }

    private void change(@Nullable Done what, Runnable deed, char[]... wiped) {
        done.set(null);
        work.storage()
                .start(
                        _ -> {
                            try {
                                deed.run();
                                return Optional.empty();
                            } finally {
                                for (char[] password : wiped) {
                                    Arrays.fill(password, ' ');
                                }
                            }
                        },
                        _ -> {
                            done.set(what);
                            work.changed().run();
                            read();
                        },
                        failure -> {
                            failures.accept(failure);
                            seen.set(null); // fields show again what is stored
                            read();
                        });
    }

    /// What can be seen; null until it was read.
    ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /// What was done last; null for nothing.
    ReadOnlyObjectProperty<@Nullable Done> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// Who somebody can be in the team.
    List<Member> members() {
        Shown shown = desk.shownProperty().get();
        return shown == null ? List.of() : shown.plan().members();
    }

    Desk desk() {
        return desk;
    }
}
