package nl.basiseerst.persistence.backup;

import nl.basiseerst.application.backup.FileSize;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/// How much of a data file is in use, as H2 tells it: in percent, of the file by chunks and of its
/// chunks by pages.
public final class UsedSpace {

    private static final String FILE = "info.FILE_SIZE";
    private static final String CHUNKS = "info.FILL_RATE";
    private static final String PAGES = "info.CHUNKS_FILL_RATE";
    private static final String QUERY =
            "select setting_name, setting_value from information_schema.settings"
                    + " where setting_name in ('%s', '%s', '%s')".formatted(FILE, CHUNKS, PAGES);
    private static final long WHOLE = 100L * 100;

    private UsedSpace() {}

    /// @param connection of the owner
    public static FileSize of(Connection connection) throws SQLException {
        Map<String, Long> told = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            while (row.next()) {
                told.put(row.getString(1), row.getLong(2));
            }
        }
        long file = told.getOrDefault(FILE, 0L);
        long parts = told.getOrDefault(CHUNKS, 100L) * told.getOrDefault(PAGES, 100L);
        return new FileSize(file, file * parts / WHOLE);
    }
}
