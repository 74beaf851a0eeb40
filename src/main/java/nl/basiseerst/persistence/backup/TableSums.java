package nl.basiseerst.persistence.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts and digests of all tables of a database. Flyway's own table is left out: it tells when
/// the tables were laid out, which differs from one file to another.
final class TableSums {

    private static final String SCHEMA = "public";
    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = 'public'"
                    + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'";
    private static final String NULL = "-";

    private TableSums() {}

    /// The columns of every table, both by name.
    static Map<String, List<String>> columns(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(TABLES)) {
            while (tables.next()) {
                columns.put(tables.getString(1), new ArrayList<>());
            }
        }
        for (Map.Entry<String, List<String>> table : columns.entrySet()) {
            try (ResultSet found =
                    connection.getMetaData().getColumns(null, SCHEMA, table.getKey(), null)) {
                while (found.next()) {
                    table.getValue().add(found.getString("COLUMN_NAME"));
                }
            }
            table.getValue().sort(null);
        }
        return columns;
    }

    /// What all tables hold.
    static List<TableSum> of(Connection connection) throws SQLException {
        return of(connection, columns(connection));
    }

    /// What some columns of some tables hold.
    static List<TableSum> of(Connection connection, Map<String, List<String>> columns)
            throws SQLException {
        List<TableSum> sums = new ArrayList<>();
        for (Map.Entry<String, List<String>> table : columns.entrySet()) {
            sums.add(sum(connection, table.getKey(), table.getValue()));
        }
        return sums;
    }

    private static TableSum sum(Connection connection, String table, List<String> columns)
            throws SQLException {
        List<String> key = key(connection, table);
        String query =
                "select %s from \"%s\" order by %s"
                        .formatted(list(columns), table, list(key.isEmpty() ? columns : key));
        MessageDigest digest = sha256();
        long rows = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1000);
            try (ResultSet row = statement.executeQuery(query)) {
                while (row.next()) {
                    rows++;
                    for (int i = 1; i <= columns.size(); i++) {
                        add(digest, text(row, i));
                    }
                }
            }
        }
        return new TableSum(table, rows, HexFormat.of().formatHex(digest.digest()));
    }

    private static List<String> key(Connection connection, String table) throws SQLException {
        TreeMap<Integer, String> key = new TreeMap<>();
        try (ResultSet found = connection.getMetaData().getPrimaryKeys(null, SCHEMA, table)) {
            while (found.next()) {
                key.put(found.getInt("KEY_SEQ"), found.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(key.values());
    }

    private static String list(List<String> columns) {
        return "\"" + String.join("\", \"", columns) + "\"";
    }

    /// Each value with its length, so that no two rows say the same in another way.
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static String text(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        return switch (value) {
            case null -> NULL;
            case Array array -> "=" + Arrays.deepToString((Object[]) array.getArray());
            case byte[] bytes -> "=" + HexFormat.of().formatHex(bytes);
            default -> "=" + value;
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has it", e);
        }
    }
}
