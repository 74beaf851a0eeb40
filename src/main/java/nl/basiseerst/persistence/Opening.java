package nl.basiseerst.persistence;

import nl.basiseerst.application.Failure;
import nl.basiseerst.persistence.file.Extent;
import nl.basiseerst.persistence.file.Watch;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/// A data file that is open, held against its [HighWaterMark] from before the database gets it
/// until it is closed. A file that is refused is left as it was, to the last byte.
///
/// What the mark vouches for is opened at once. Anything else is first opened without the right to
/// write: H2 changes a file by opening it.
final class Opening {

    private static final byte[] NOTHING = {};
    private static final String LAST_CHANGE =
            "select last_change_no, chain from change_counter"
                    + " left join change_log on change_no = last_change_no";
    private static final String LAST_NUMBER = "select last_change_no from change_counter";
    private static final String LINK = "select chain from change_log where change_no = ?";

    /// The first migration with a chain.
    private static final int CHAINED = 3;

    private final EmbeddedAddress address;
    private final Clock clock;
    private final Path file;
    private boolean readOnly;
    private boolean diskFull;
    private volatile @Nullable HighWaterMark mark;
    private @Nullable Watch watch;
    private @Nullable Connection connection;

    private Opening(EmbeddedAddress address, Clock clock) {
        this.address = address;
        this.clock = clock;
        file = address.file();
        readOnly = !Files.isWritable(file) || !Files.isWritable(address.folder());
    }

    /// Opens a file that is there.
    ///
    /// @throws OlderTables if an older version of the program left it
    /// @throws Failure if it is in use, or not what the mark says it should be
    static Opening of(EmbeddedAddress address, Clock clock) throws SQLException, IOException {
        Opening opening = new Opening(address, clock);
        opening.requireFree();
        Optional<HighWaterMark> told = HighWaterMark.read(address.folder());
        if (told.isPresent() && told.get().schema() > SchemaVersion.NEWEST) {
            throw new Failure("database-newer", opening.file);
        }
        try {
            opening.open(told.orElse(null));
        } catch (SQLException error) {
            opening.openOnFullDisk(error, told.orElse(null));
        }
        return opening;
    }

    /// H2 writes as it opens a file. Where there is no room for that, the data can still be read.
    private void openOnFullDisk(SQLException error, @Nullable HighWaterMark told)
            throws SQLException, IOException {
        diskFull = EmbeddedFailures.of(error, address.folder(), file).key().equals("disk-full");
        if (readOnly || !diskFull) {
            throw error;
        }
        TornTail.cut(file, address.key()); // what it tried to write
        readOnly = true;
        open(told);
    }

    /// @throws Failure `database-gone` if there once were data in the file that is not there
    static void requireNothingGone(Path folder, Path file) throws IOException {
        Optional<HighWaterMark> told = HighWaterMark.read(folder);
        if (told.isPresent() && told.get().change() > 0) {
            throw new Failure("database-gone", file, told.get().time());
        }
    }

    /// Another program that has the file open holds a lock on it.
    private void requireFree() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            if (lock == null) {
                throw new Failure("database-in-use", address.folder());
            }
        } catch (OverlappingFileLockException byThisProgram) {
            return; // H2 then shares what is open already
        }
    }

    private void open(@Nullable HighWaterMark told) throws SQLException, IOException {
        Watch following = new Watch(file, bytes(told), this::tellNoBytes);
        try {
            boolean vouched = isVouchedFor(told, following);
            byte[] tail = readOnly ? NOTHING : TornTail.cut(file, address.key());
            if (!vouched) {
                requireFit(told, tail);
            } else if (told != null && hasMore(told)) {
                requireSameLog(told, tail);
            }
            if (tail.length > 0) {
                following.close();
                following = new Watch(file, Extent.UNKNOWN, this::tellNoBytes);
            }
            watch = following;
            mark = vouched ? told : null;
            connection = connect();
        } catch (SQLException | IOException | RuntimeException refused) {
            following.close(); // else the file stays in use by this program
            throw refused;
        }
    }

    /// Whether something was written after what the mark vouches for: mostly the change after which
    /// the program was killed, but whoever tampers with the log writes there too.
    private boolean hasMore(HighWaterMark told) throws IOException {
        return Files.size(file) > told.bytes().length();
    }

    /// @throws Failure if what was written after the mark replaces what came before it
    private void requireSameLog(HighWaterMark told, byte[] tail) throws SQLException, IOException {
        try {
            Standing now = look(told);
            if (now.change() >= told.change()) { // else it is refused as it is opened
                now.requireToFollow(told, file);
            }
        } catch (SQLException | RuntimeException refused) {
            if (tail.length > 0) {
                TornTail.putBack(file, tail);
            }
            throw refused;
        }
    }

    private static Extent bytes(@Nullable HighWaterMark told) {
        return told == null ? Extent.UNKNOWN : told.bytes();
    }

    /// Whether the file is the one of the mark, and whole.
    ///
    /// @throws Failure if it is that file but no longer whole
    private boolean isVouchedFor(@Nullable HighWaterMark told, Watch following)
            throws SQLException {
        if (told == null || told.bytes().equals(Extent.UNKNOWN)) {
            return false;
        }
        if (following.startsAsTold()) {
            return true;
        }
        Standing now = look(told);
        now.requireToFollow(told, file);
        if (now.change() == told.change() && now.schema() == told.schema()) {
            throw new Failure("database-altered", file, told.time());
        }
        return false; // other data have been put in its place, and none are lost by that
    }

    /// Looks at what nobody vouches for.
    ///
    /// @throws Failure if it is behind the mark, or not of this version of the program
    private void requireFit(@Nullable HighWaterMark told, byte[] tail)
            throws SQLException, IOException {
        try {
            Standing now = look(told);
            if (told != null) {
                now.requireToFollow(told, file);
            }
            SchemaVersion.require(now.schema(), file);
        } catch (OlderTables upgradable) {
            throw upgradable; // and better without half a write at its end
        } catch (SQLException | RuntimeException refused) {
            if (tail.length > 0) {
                TornTail.putBack(file, tail);
            }
            throw refused;
        }
    }

    /// What a file says of itself that H2 may not write to.
    ///
    /// @param chain the link of the change that the mark tells of; null if there is none
    private record Standing(int schema, long change, @Nullable String chain) {

        /// Requires that it holds everything up to the mark, as it was then.
        void requireToFollow(HighWaterMark told, Path file) {
            requireNotBehind(told, file);
            String link = told.chain();
            if (link != null && schema >= CHAINED && !link.equals(chain)) {
                throw new Failure("database-altered", file, told.time());
            }
        }

        void requireNotBehind(HighWaterMark told, Path file) {
            if (change < told.change()) {
                throw new Failure("database-fell-back", file, change, told.change(), told.time());
            }
        }
    }

    private Standing look(@Nullable HighWaterMark told) throws SQLException {
        try (Connection reading = address.connect(EmbeddedAddress.READ_ONLY)) {
            int schema = SchemaVersion.of(reading);
            return new Standing(
                    schema,
                    schema == 0 ? 0 : lastNumber(reading),
                    schema < CHAINED || told == null ? null : link(reading, told.change()));
        }
    }

    private static long lastNumber(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery(LAST_NUMBER)) {
            return last.next() ? last.getLong(1) : 0;
        }
    }

    private static @Nullable String link(Connection connection, long change) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LINK)) {
            statement.setLong(1, change);
            try (ResultSet link = statement.executeQuery()) {
                return link.next() ? link.getString(1) : null;
            }
        }
    }

    /// The last change of the newest version of the tables.
    private static Standing last(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery(LAST_CHANGE)) {
            return last.next()
                    ? new Standing(SchemaVersion.NEWEST, last.getLong(1), last.getString(2))
                    : new Standing(SchemaVersion.NEWEST, 0, null);
        }
    }

    private Connection connect() throws SQLException {
        Connection open =
                address.connect(readOnly ? EmbeddedAddress.READ_ONLY : EmbeddedAddress.MUST_EXIST);
        try {
            SchemaVersion.require(open, file);
            Standing now = last(open);
            HighWaterMark told = mark;
            if (told != null) {
                now.requireNotBehind(told, file); // whatever made H2 go back
            } else if (!readOnly) {
                tell(HighWaterMark.now(now.change(), now.chain(), clock.instant(), Extent.UNKNOWN));
            }
            return open;
        } catch (SQLException | RuntimeException refused) {
            try (open) {
                throw refused;
            }
        }
    }

    Connection connection() {
        return Objects.requireNonNull(connection);
    }

    /// Why the data can be looked at but not changed: key of a finding; empty if they can be.
    Optional<String> whyReadOnly() {
        return readOnly ? Optional.of(diskFull ? "disk-full" : "read-only") : Optional.empty();
    }

    /// Makes sure that what was committed survives a power cut, and marks how far it came.
    void makeDurable() throws SQLException {
        try (Statement statement = connection().createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
        Standing last = last(connection());
        connection().rollback(); // nothing but the reading of that number
        tell(
                HighWaterMark.now(
                        last.change(),
                        last.chain(),
                        clock.instant(),
                        Objects.requireNonNull(watch).forced()));
    }

    private void tell(HighWaterMark reached) {
        mark = reached;
        try {
            reached.write(address.folder());
        } catch (IOException notWritten) {
            return; // the one that is there is behind, which does no harm
        }
    }

    /// H2 is going to write anew what it wrote before, as it does when it tidies the file up.
    /// Called on whatever thread does that.
    private void tellNoBytes() {
        HighWaterMark told = mark;
        if (told == null) {
            return;
        }
        try {
            told.with(Extent.UNKNOWN).write(address.folder());
        } catch (IOException notWritten) {
            forget();
        }
    }

    private void forget() {
        try {
            HighWaterMark.forget(address.folder());
        } catch (IOException notForgotten) {
            return; // a disk that takes nothing will not take what H2 writes either
        }
    }

    /// Closes the connection, and marks the file as it then is.
    void close() throws SQLException {
        try (Watch following = Objects.requireNonNull(watch)) {
            connection().close();
            HighWaterMark told = mark;
            if (told != null && !readOnly && following.isOver()) {
                Extent bytes = Extent.ofForced(file);
                if (!bytes.equals(told.bytes())) {
                    tell(told.with(bytes));
                }
            }
        } catch (IOException unreadable) {
            return; // the mark that is there still holds
        }
    }
}
