package nl.basiseerst.persistence.backup;

import org.h2.message.DbException;
import org.h2.util.ScriptReader;
import org.jspecify.annotations.Nullable;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// The statements of a snapshot that put rows in tables, one by one. The others are for people who
/// read the file with another program: the tables are laid out by this program itself. All are
/// looked at, and one that no snapshot holds is refused.
final class Inserts {

    private static final String INSERT = "INSERT INTO \"public\".\"";
    private static final String HISTORY = INSERT + "flyway_schema_history\"";

    /// In characters: far more than a row can be.
    private static final int LONGEST_STATEMENT = 1 << 26;

    private final Bounded text;
    private final ScriptReader statements;

    Inserts(Reader text) {
        this.text = new Bounded(text);
        statements = new ScriptReader(this.text);
        statements.setSkipRemarks(true);
    }

    static boolean isOne(String statement) {
        return statement.startsWith(INSERT) && !statement.startsWith(HISTORY);
    }

    /// The next one, null after the last.
    ///
    /// @throws IOException if the text cannot be read, or is not that of a snapshot
    @Nullable String next() throws IOException {
        try {
            while (true) {
                text.left = LONGEST_STATEMENT;
                String statement = statements.readStatement();
                if (statement == null) {
                    return null;
                }
                String stripped = statement.strip();
                if (isOne(stripped)) {
                    PlainRows.require(stripped);
                    return stripped;
                }
                if (!stripped.isEmpty() && !stripped.startsWith(HISTORY)) {
                    PlainRows.requireLayout(stripped);
                }
            }
        } catch (DbException unreadable) {
            throw new IOException(unreadable);
        }
    }

    /// A text that ends in a failure rather than in too little memory.
    private static final class Bounded extends FilterReader {

        private long left;

        Bounded(Reader text) {
            super(text);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            if (left <= 0) {
                throw new IOException("No end of a statement");
            }
            int count = super.read(buffer, offset, length);
            left -= count;
            return count;
        }
    }
}
