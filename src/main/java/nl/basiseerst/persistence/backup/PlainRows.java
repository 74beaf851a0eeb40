package nl.basiseerst.persistence.backup;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The SQL that a snapshot may hold: tables, indexes and constraints, which are for people who read
/// it with another program and are never carried out here, and rows of plain values. A snapshot is
/// text from outside, and an INSERT can do much: call a function, read a file, never end. So a row
/// may hold values only, written out, and any other statement makes the whole no snapshot.
final class PlainRows {

    private static final Set<String> LAYOUT =
            Set.of(
                    "CREATE USER IF NOT EXISTS \"SA\" PASSWORD '' ADMIN",
                    "CREATE CACHED TABLE \"public\".\"",
                    "CREATE INDEX \"public\".\"",
                    "CREATE UNIQUE NULLS DISTINCT INDEX \"public\".\"",
                    "CREATE UNIQUE INDEX \"public\".\"",
                    "ALTER TABLE \"public\".\"");

    private static final Pattern HEAD =
            Pattern.compile(
                    "INSERT INTO \"public\"\\.\"[a-z_]+\"\\(\"[a-z_]+\"(, \"[a-z_]+\")*+\\)"
                            + " VALUES\\s");

    /// What a value is written with besides numbers and texts.
    private static final Set<String> WORDS =
            Set.of(
                    "NULL",
                    "TRUE",
                    "FALSE",
                    "DATE",
                    "TIME",
                    "TIMESTAMP",
                    "WITH",
                    "ZONE",
                    "ARRAY",
                    "U",
                    "E",
                    "X");

    /// A row, a list in it, and room to spare.
    private static final int DEEPEST = 16;

    private static final String MARKS = "0123456789.+-(), []&\n\r";

    private PlainRows() {}

    /// @param statement that puts no rows in a table
    /// @throws IOException if it is none that lays out tables
    static void requireLayout(String statement) throws IOException {
        if (LAYOUT.stream().noneMatch(statement::startsWith)) {
            throw new IOException("Not a statement of a snapshot");
        }
    }

    /// @throws IOException if it does more than add plain values
    static void require(String statement) throws IOException {
        Matcher head = HEAD.matcher(statement);
        if (!head.lookingAt()) {
            throw new IOException("Not a row of a snapshot");
        }
        int at = head.end();
        int open = 0;
        while (at < statement.length()) {
            char c = statement.charAt(at);
            if (c == '\'') {
                at = afterText(statement, at + 1);
            } else if (c >= 'A' && c <= 'Z') {
                at = afterWord(statement, at);
            } else if (MARKS.indexOf(c) >= 0) {
                open += nesting(c);
                if (open > DEEPEST) {
                    throw new IOException("More in one another than a value is");
                }
                at++;
            } else {
                throw new IOException("Not a plain value");
            }
        }
    }

    /// H2 reads what is within brackets on the stack, which ends.
    private static int nesting(char c) {
        return switch (c) {
            case '(', '[' -> 1;
            case ')', ']' -> -1;
            default -> 0;
        };
    }

    /// A doubled quote in a text reads as the end of one and the start of another.
    private static int afterText(String statement, int from) throws IOException {
        int end = statement.indexOf('\'', from);
        if (end < 0) {
            throw new IOException("No end of a text");
        }
        return end + 1;
    }

    private static int afterWord(String statement, int from) throws IOException {
        int end = from + 1;
        while (end < statement.length() && Character.isJavaIdentifierPart(statement.charAt(end))) {
            end++;
        }
        if (!WORDS.contains(statement.substring(from, end)) && !isExponent(statement, from, end)) {
            throw new IOException("Not a plain value");
        }
        return end;
    }

    /// As in 1.0E10.
    private static boolean isExponent(String statement, int from, int end) {
        return statement.charAt(from) == 'E'
                && statement.substring(from + 1, end).chars().allMatch(Character::isDigit);
    }
}
