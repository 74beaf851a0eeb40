package nl.basiseerst.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// Compares a database with its upgraded copy: whatever a table held, it must still hold.
///
/// Tables and columns that are new do not matter. A migration that means to change what a column
/// holds needs a comparison of its own.
final class SameRows {

    private static final String SCHEMA = "public";
    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = '"
                    + SCHEMA
                    + "' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'"
                    + " order by table_name";

    private final Connection old;
    private final Connection upgraded;

    private SameRows(Connection old, Connection upgraded) {
        this.old = old;
        this.upgraded = upgraded;
    }

    /// The first table of the old database that does not hold the same any more, or empty if all
    /// do.
    static Optional<String> firstDifference(Connection old, Connection upgraded)
            throws SQLException {
        SameRows rows = new SameRows(old, upgraded);
        for (String table : rows.tables()) {
            if (!rows.areSame(table)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = old.createStatement();
                ResultSet found = statement.executeQuery(TABLES)) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private boolean areSame(String table) throws SQLException {
        String query =
                "select %s from \"%s\" order by %s"
                        .formatted(list(columns(table)), table, list(new ArrayList<>(key(table))));
        try (Statement ofOld = old.createStatement();
                Statement ofUpgraded = upgraded.createStatement();
                ResultSet before = ofOld.executeQuery(query);
                ResultSet after = ofUpgraded.executeQuery(query)) {
            while (before.next()) {
                if (!after.next() || !isSameRow(before, after)) {
                    return false;
                }
            }
            return !after.next();
        }
    }

    private List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = old.getMetaData().getColumns(null, SCHEMA, table, null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }

    private List<String> key(String table) throws SQLException {
        TreeMap<Integer, String> key = new TreeMap<>();
        try (ResultSet found = old.getMetaData().getPrimaryKeys(null, SCHEMA, table)) {
            while (found.next()) {
                key.put(found.getInt("KEY_SEQ"), found.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(key.values());
    }

    private static String list(List<String> columns) {
        return "\"" + String.join("\", \"", columns) + "\"";
    }

    private static boolean isSameRow(ResultSet before, ResultSet after) throws SQLException {
        for (int i = 1; i <= before.getMetaData().getColumnCount(); i++) {
            if (!Objects.deepEquals(value(before, i), value(after, i))) {
                return false;
            }
        }
        return true;
    }

    private static Object value(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        return value instanceof Array array ? array.getArray() : value;
    }
}
