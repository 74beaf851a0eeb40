package nl.basiseerst.persistence.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The first lines of a snapshot, which tell what is in it. They are remarks in SQL, so that any
/// program for H2 can read the whole.
final class FactLines {

    private static final String FIRST = "-- BasisEerst reservekopie 1";
    private static final String LAST = "-- einde kop";
    private static final String SCHEMA = "-- schema ";
    private static final String CHANGE = "-- change ";
    private static final String MADE = "-- made ";
    private static final String TABLE = "-- table ";
    private static final int LONGEST = 300;
    private static final int MOST_TABLES = 500;

    private FactLines() {}

    static void write(SnapshotFacts facts, Appendable to) throws IOException {
        to.append(FIRST).append('\n');
        to.append(SCHEMA).append(Integer.toString(facts.schema())).append('\n');
        to.append(CHANGE).append(Long.toString(facts.changeNo())).append('\n');
        to.append(MADE).append(facts.made().toString()).append('\n');
        for (TableSum sum : facts.tables()) {
            to.append(TABLE + sum.table() + " " + sum.rows() + " " + sum.digest()).append('\n');
        }
        to.append(LAST).append('\n');
    }

    /// Reads up to and with the last of them.
    ///
    /// @throws IOException if they are no such lines
    static SnapshotFacts read(BufferedReader from) throws IOException {
        if (!line(from).equals(FIRST)) {
            throw new IOException("Not a snapshot");
        }
        try {
            int schema = Integer.parseInt(rest(line(from), SCHEMA));
            long changeNo = Long.parseLong(rest(line(from), CHANGE));
            Instant made = Instant.parse(rest(line(from), MADE));
            return new SnapshotFacts(schema, changeNo, made, tables(from));
        } catch (NumberFormatException | DateTimeException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static List<TableSum> tables(BufferedReader from) throws IOException {
        List<TableSum> tables = new ArrayList<>();
        for (String line = line(from); !line.equals(LAST); line = line(from)) {
            String[] parts = rest(line, TABLE).split(" ", -1);
            if (parts.length != 3 || tables.size() == MOST_TABLES) {
                throw new IOException("Not a table: " + line);
            }
            tables.add(new TableSum(parts[0], Long.parseLong(parts[1]), parts[2]));
        }
        return tables;
    }

    private static String rest(String line, String start) throws IOException {
        if (!line.startsWith(start)) {
            throw new IOException("Expected " + start);
        }
        return line.substring(start.length());
    }

    /// A line, but never more of one than there can be.
    private static String line(BufferedReader from) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = from.read(); c != '\n'; c = from.read()) {
            if (c < 0 || line.length() == LONGEST) {
                throw new IOException("No end of a line");
            }
            line.append((char) c);
        }
        return line.toString();
    }
}
