package nl.basiseerst.app;

import javafx.stage.Stage;

import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.sharing.Codes;
import nl.basiseerst.sharing.Host;
import nl.basiseerst.sharing.Joiner;
import nl.basiseerst.testing.SampleDesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Two computers in one practice, each with the whole program as it is wired: one shares its
/// practice, the other has joined it and shows its window.
final class TwoWindows implements AutoCloseable {

    private final OpenWindow host;
    private final OpenWindow guest;

    /// @param prepared puts the practice in the folder of the computer that shares it
    TwoWindows(Consumer<Path> prepared) {
        host = new OpenWindow(SampleDesk.TUESDAY, prepared);
        stored(host, () -> sharing().switchOn());
        String code = Codes.at(sharing(), "127.0.0.1");
        guest =
                new OpenWindow(
                        folder ->
                                new Joiner(
                                                new DataFolder(folder).joined(),
                                                "balie-pc",
                                                "anna",
                                                ProgramVersion.here())
                                        .join(code));
    }

    /// Puts a practice in a folder.
    static void fill(Path folder, PracticePlan plan) {
        try (Database database = Database.open(folder, SampleDesk.TUESDAY)) {
            new JooqPracticeStore(database, new JsonEntityText())
                    .replace(
                            plan,
                            new ChangeHeader(
                                    "test",
                                    SampleDesk.TUESDAY.instant(),
                                    ChangeKind.IMPORT,
                                    "linde"));
        }
    }

    /// Opens the window of the computer with the data. On the JavaFX thread.
    void showHost(Stage stage) {
        host.show(stage);
    }

    /// Opens the window of the guest. On the JavaFX thread.
    void show(Stage stage) {
        guest.show(stage);
        host.desk().open();
    }

    /// The program of the guest as it is started once more, on a folder of its own.
    OpenWindow guestOnceMore() {
        Path joined = new DataFolder(guest.folder()).joined();
        return new OpenWindow(
                folder -> {
                    try {
                        Files.copy(joined, new DataFolder(folder).joined());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    OpenWindow host() {
        return host;
    }

    OpenWindow guest() {
        return guest;
    }

    /// Sharing of the computer with the data, past the question who may.
    Host sharing() {
        return (Host) host.workplace().neighbours().sharing();
    }

    /// Does something where the work with the store of that computer goes, and waits for it.
    static void stored(OpenWindow on, Runnable work) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        on.workplace()
                .storage()
                .start(
                        _ -> {
                            try {
                                work.run();
                                done.complete(true);
                            } catch (RuntimeException | Error thrown) {
                                done.completeExceptionally(thrown);
                            }
                            return true;
                        },
                        _ -> {},
                        _ -> {});
        done.orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        guest.close();
        host.close();
    }
}
