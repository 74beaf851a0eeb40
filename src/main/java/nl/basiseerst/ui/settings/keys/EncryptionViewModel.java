package nl.basiseerst.ui.settings.keys;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import nl.basiseerst.application.keys.Encryption;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.Printable;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Setting, changing and taking away the password of the data, and the recovery key that comes of
/// it.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class EncryptionViewModel {

    private static final String SHEET = "basiseerst-herstelsleutel.pdf";

    /// What is known of the data.
    ///
    /// @param copies files that anybody can read; empty while the data are not encrypted
    record State(boolean on, List<Path> copies) {

        State {
            copies = List.copyOf(copies);
        }
    }

    private final Encryption encryption;
    private final BackgroundWork storage;
    private final FileChoice choice;
    private final Consumer<Printable> print;
    private final Supplier<Messages> language;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable State> state =
            new ReadOnlyObjectWrapper<>(this, "state");
    private final ReadOnlyObjectWrapper<@Nullable Job> job =
            new ReadOnlyObjectWrapper<>(this, "job");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyStringWrapper recoveryKey =
            new ReadOnlyStringWrapper(this, "recoveryKey", "");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper(this, "done", "");
    private final ReadOnlyStringWrapper mistake = new ReadOnlyStringWrapper(this, "mistake", "");

    /// @param storage runs its work one after another, together with that of the desk
    /// @param print shows pages before they are printed
    /// @param language of the page with the recovery key
    public EncryptionViewModel(
            Encryption encryption,
            BackgroundWork storage,
            FileChoice choice,
            Consumer<Printable> print,
            Supplier<Messages> language,
            Consumer<Throwable> failures) {
        this.encryption = encryption;
        this.storage = storage;
        this.choice = choice;
        this.print = print;
        this.language = language;
        this.failures = failures;
    }

    /// Looks how things stand; to be called when the part is shown.
    void look() {
        storage.start(_ -> seen(), state::set, failures);
    }

    private State seen() {
        boolean on = encryption.isOn();
        return new State(on, on ? encryption.copiesInTheClear() : List.of());
    }

    /// Encrypts the data; the recovery key is shown afterwards.
    ///
    /// @param again the password once more
    void switchOn(String password, String again) {
        if (isFit(password, again)) {
            start(
                    "on",
                    progress -> with(password, secret -> encryption.switchOn(secret, progress)));
        }
    }

    /// Takes the password away.
    ///
    /// @param secret the password or the recovery key
    void switchOff(String secret) {
        start(
                "off",
                progress ->
                        with(
                                secret,
                                typed -> {
                                    encryption.switchOff(typed, progress);
                                    return "";
                                }));
    }

    /// Another password for the same data.
    ///
    /// @param secret the password of now or the recovery key
    void change(String secret, String next, String again) {
        if (isFit(next, again)) {
            start(
                    "changed",
                    _ ->
                            with(
                                    secret,
                                    typed ->
                                            with(
                                                    next,
                                                    chosen -> {
                                                        encryption.changePassword(typed, chosen);
                                                        return recoveryKey.get();
                                                    })));
        }
    }

    /// Another recovery key, which is shown afterwards.
    ///
    /// @param secret the password or the recovery key of now
    void replaceRecoveryKey(String secret) {
        start("recovery", _ -> with(secret, encryption::replaceRecoveryKey));
    }

    /// Shows the page with the recovery key, to be printed from there.
    void printSheet() {
        String key = recoveryKey.get();
        Messages words = language.get();
        storage.start(
                _ -> encryption.sheet(key, words),
                pages -> print.accept(new Printable.Ready(pages, SHEET)),
                failures);
    }

    /// Asks where, and writes the page with the recovery key there.
    void keepSheet() {
        choice.toWrite(
                        "encryption.sheet.title",
                        new FileChoice.Kind("encryption.sheet.kind", "pdf"),
                        SHEET)
                .ifPresent(this::writeSheet);
    }

    private void writeSheet(Path file) {
        String key = recoveryKey.get();
        Messages words = language.get();
        start(
                "sheet",
                _ -> {
                    encryption.keep(encryption.sheet(key, words), file);
                    return key;
                });
    }

    /// The recovery key is on paper and need not be shown any more.
    void forgetRecoveryKey() {
        recoveryKey.set("");
        done.set("");
    }

    /// Deletes the files that anybody can read.
    void removeCopies() {
        State now = state.get();
        if (now != null) {
            start(
                    "removed",
                    _ -> {
                        encryption.removeCopies(now.copies());
                        return recoveryKey.get();
                    });
        }
    }

    /// Gives up what takes long; nothing has changed then.
    void cancel() {
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
    }

    /// How things stand; null until it was looked at.
    ReadOnlyObjectProperty<@Nullable State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What is going on; null if nothing is.
    ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// The recovery key that was just made; empty if there is none to show.
    ReadOnlyStringProperty recoveryKeyProperty() {
        return recoveryKey.getReadOnlyProperty();
    }

    /// What was done last, as the end of the key of its sentence; empty for nothing.
    ReadOnlyStringProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// What is wrong with a password that was chosen, as the key of its sentence; empty if nothing.
    ReadOnlyStringProperty mistakeProperty() {
        return mistake.getReadOnlyProperty();
    }

    /// What was typed, as characters that are wiped afterwards.
    private static String with(String typed, Function<char[], String> work) {
        char[] secret = typed.toCharArray();
        try {
            return work.apply(secret);
        } finally {
            Arrays.fill(secret, ' ');
        }
    }

    private boolean isFit(String password, String again) {
        boolean isShort = password.length() < Encryption.SHORTEST;
        mistake.set(
                isShort
                        ? "encryption.mistake.short"
                        : password.equals(again) ? "" : "encryption.mistake.again");
        return mistake.get().isEmpty();
    }

    /// @param work gives the recovery key to show, empty for none
    private void start(String what, BackgroundWork.Work<String> work) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        mistake.set("");
        done.set("");
        job.set(
                storage.start(
                        progress -> {
                            String key = work.run(progress);
                            return new Outcome(key, seen());
                        },
                        outcome -> {
                            ended();
                            recoveryKey.set(outcome.recoveryKey());
                            state.set(outcome.state());
                            done.set(what);
                        },
                        failure -> {
                            ended();
                            failures.accept(failure);
                        }));
        if (!busy.get()) {
            job.set(null); // it was over before it was known
        }
    }

    private void ended() {
        busy.set(false);
        job.set(null);
    }

    private record Outcome(String recoveryKey, State state) {}
}
