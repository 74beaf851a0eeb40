package nl.basiseerst.persistence;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.health.Finding;

import org.jooq.DSLContext;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

/// A database and the one thread that talks to it.
///
/// Callers wait for that thread without being able to interrupt it: an interrupt in the middle of a
/// disk access would close the file of an embedded database for everyone. When the database itself
/// fails, its connection is dropped and the next call opens it anew; the failed call is not
/// repeated.
public final class Database implements AutoCloseable {

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    static final Settings SETTINGS =
            new Settings().withExecuteLogging(false).withRenderSchema(false);

    private static final Set<String> READ_ONLY = Set.of("read-only", "disk-full");

    private final Engine engine;
    private final ExecutorService thread;

    /// Connections of work beside the database thread.
    private final Set<Connection> others = ConcurrentHashMap.newKeySet();

    /// Touched on the database thread only.
    private @Nullable Connection connection;

    /// Opens the database of an engine.
    ///
    /// @throws Failure if it cannot be opened
    Database(Engine engine) {
        this.engine = engine;
        this.thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("basiseerst-database").factory());
        try {
            CompletableFuture<?> opening = start(this::connected); // without jOOQ, see prepare()
            PracticeTables.prepare(engine.dialect());
            finish(opening);
        } catch (RuntimeException notOpened) {
            thread.shutdown();
            throw notOpened;
        }
    }

    private void finish(CompletableFuture<?> opening) {
        try {
            join(opening);
        } catch (OlderTables _) {
            await(
                    () -> {
                        engine.upgrade();
                        return connected();
                    });
        }
    }

    /// Opens the practice data in that folder, or lays it out if the folder has none. Data of an
    /// older version of the program are brought up to date first; the file they were in is kept
    /// beside the new one, under a name with the date.
    ///
    /// @param clock says the date
    /// @throws Failure if the folder or its data cannot be used, saying why
    public static Database open(Path folder, Clock clock) {
        return open(folder, clock, null);
    }

    /// As [#open(Path, Clock)], for data that are encrypted.
    ///
    /// @param key of the data, null if they are not encrypted
    /// @throws Failure `password-needed` if they are after all; `key-mismatch` if it is not their
    ///   key
    public static Database open(Path folder, Clock clock, @Nullable FileKey key) {
        return new Database(new EmbeddedFile(folder, clock, key));
    }

    /// Whether the practice data in that folder are encrypted; not if the folder has none.
    ///
    /// @throws Failure if that cannot be read
    public static boolean isEncrypted(Path folder) {
        return DatabaseFile.isEncrypted(DatabaseFile.live(folder, null).path());
    }

    /// Reads in one transaction that sees everything as it was at one moment.
    ///
    /// @throws Failure if the database fails or was closed
    <T> T read(Function<DSLContext, T> work) {
        return await(() -> transact(Connection.TRANSACTION_REPEATABLE_READ, work, false));
    }

    /// Changes things in one transaction, all or nothing: nothing if `work` throws. What it did is
    /// durable when this returns.
    ///
    /// @throws Failure if the database fails or was closed
    <T> T save(Function<DSLContext, T> work) {
        return await(() -> transact(Connection.TRANSACTION_READ_COMMITTED, work, true));
    }

    /// What people must know of the place the data are in: that they may only be read, that the
    /// disk is nearly full. Empty if there is nothing to tell.
    public List<Finding> findings() {
        return await(engine::findings);
    }

    /// Why the data can be looked at but not changed; empty if they can be.
    public Optional<Finding> whyReadOnly() {
        return findings().stream().filter(found -> READ_ONLY.contains(found.key())).findAny();
    }

    /// Makes sure that the data can be changed, before work that leads up to it begins.
    ///
    /// @throws Failure `database-read-only` or `disk-full` if they can only be looked at
    public void requireWritable() {
        await(
                () -> {
                    writable();
                    return true;
                });
    }

    /// Makes sure that there is room for work that writes much, before it begins.
    ///
    /// @throws Failure `room-short` if there is too little
    public void requireRoom() {
        await(
                () -> {
                    engine.requireRoom();
                    return true;
                });
    }

    /// Work on a connection of its own.
    @FunctionalInterface
    public interface Beside<T> {

        /// Called on the thread that asked for it.
        T run(Connection connection) throws SQLException;
    }

    /// Does long work beside the database thread, on the calling thread and a connection that
    /// nobody else uses; others go on reading and saving meanwhile. That connection is closed
    /// afterwards, or sooner if the database fails.
    ///
    /// @throws Failure if the database fails or was closed
    public <T> T beside(Beside<T> work) {
        try (Connection own = await(this::another)) {
            try {
                return work.run(own);
            } finally {
                others.remove(own);
            }
        } catch (SQLException error) {
            throw engine.failure(error);
        }
    }

    /// On the database thread: if the file were closed meanwhile, H2 would open it anew, and nobody
    /// would hold it against what is known of it.
    private Connection another() throws SQLException {
        connected();
        Connection own = engine.another();
        others.add(own);
        return own;
    }

    /// What to tell people of stored data that cannot be.
    Failure damaged(Throwable cause) {
        return engine.damaged(cause);
    }

    /// Waits for running work and closes the database. Does nothing the second time.
    @Override
    public void close() {
        if (!thread.isShutdown()) {
            await(this::disconnect);
            thread.shutdown();
        }
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    private <T> T await(Work<T> work) {
        return join(start(work));
    }

    private <T> CompletableFuture<T> start(Work<T> work) {
        try {
            return CompletableFuture.supplyAsync(() -> explained(work), thread);
        } catch (RejectedExecutionException closed) {
            throw new Failure("database-closed", closed);
        }
    }

    private static <T> T join(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error error -> throw error;
                case null, default -> throw e;
            }
        }
    }

    private <T> T explained(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException error) {
            disconnect();
            throw engine.failure(error);
        } catch (DataAccessException error) {
            disconnect();
            throw error.getCause() instanceof SQLException cause ? engine.failure(cause) : error;
        } catch (Error error) { // out of memory: what H2 holds in memory may be half of something
            disconnect();
            throw error;
        }
    }

    private <T> T transact(int isolation, Function<DSLContext, T> work, boolean saves)
            throws SQLException {
        Connection open = saves ? writable() : connected();
        open.setTransactionIsolation(isolation);
        try {
            T result = work.apply(DSL.using(open, engine.dialect(), SETTINGS));
            open.commit();
            if (saves) {
                engine.makeDurable(open);
            }
            return result;
        } catch (RuntimeException | Error refused) {
            rollBack(open, refused);
            throw refused;
        }
    }

    private static void rollBack(Connection open, Throwable because) {
        try {
            open.rollback();
        } catch (SQLException alsoFailed) {
            because.addSuppressed(alsoFailed);
        }
    }

    /// Data that could only be read a while ago may be open to changes by now.
    private Connection writable() throws SQLException {
        Connection open = connected();
        try {
            engine.requireWritable();
            return open;
        } catch (Failure readOnly) {
            disconnect();
            open = connected();
            engine.requireWritable();
            return open;
        }
    }

    private Connection connected() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = engine.connect();
            open.setAutoCommit(false);
            connection = open;
        }
        return open;
    }

    /// Closes every connection: the next one opens the file anew, which nobody may have open then.
    private Boolean disconnect() {
        Connection open = connection;
        connection = null;
        others.forEach(Database::closed);
        if (open == null) {
            return false;
        }
        try {
            engine.disconnect(open);
            return true;
        } catch (SQLException lost) {
            return false; // it was being given up anyway; what was committed is in the file
        }
    }

    private static void closed(Connection open) {
        try {
            open.close();
        } catch (SQLException lost) {
            return; // it was being given up anyway
        }
    }
}
