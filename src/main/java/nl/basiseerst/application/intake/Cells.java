package nl.basiseerst.application.intake;

import nl.basiseerst.application.intake.Problem.Fault;
import nl.basiseerst.application.table.Table.Row;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The cells of one row by what they hold. What cannot be read is remembered as a problem.
final class Cells {

    private static final int LONGEST_NAME = 100;

    private final Row row;
    private final Match match;
    private final Findings findings;
    private boolean sound = true;

    Cells(Row row, Match match, Findings findings) {
        this.row = row;
        this.match = match;
        this.findings = findings;
    }

    int number() {
        return row.number();
    }

    boolean has(Field field) {
        return match.has(field) && !text(field).isEmpty();
    }

    /// What stands there on one line; empty if there is nothing or no such column.
    String text(Field field) {
        int column = match.column(field);
        return column < 0 ? "" : oneLine(row.cell(column));
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s\\u00A0\\p{Cs}]+", " ").strip();
    }

    /// The name of the person of the row, whole or put together from its parts; empty if there is
    /// none.
    String name() {
        return Stream.of(Field.FIRST_NAME, Field.INFIX, Field.NAME, Field.LAST_NAME)
                .filter(field -> field != Field.NAME || !has(Field.LAST_NAME))
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// The column to point at when it is about the name.
    int nameColumn() {
        return Stream.of(Field.NAME, Field.LAST_NAME, Field.FIRST_NAME)
                .map(match::column)
                .filter(column -> column >= 0)
                .findFirst()
                .orElse(-1);
    }

    /// The name, if it is one.
    @Nullable String checkedName() {
        String name = name();
        if (name.isEmpty()) {
            refuse(nameColumn(), Fault.NAME_MISSING);
            return null;
        }
        if (name.length() > LONGEST_NAME) {
            refuse(nameColumn(), Fault.TOO_LONG);
            return null;
        }
        return name;
    }

    /// What the cell means; null if it is empty, or means nothing and is a problem now.
    <T> @Nullable T read(Field field, Function<String, T> reading) {
        if (!has(field)) {
            return null;
        }
        try {
            return reading.apply(text(field));
        } catch (Misfit misfit) {
            refuse(match.column(field), misfit);
            return null;
        }
    }

    /// The same for a cell that must not be empty.
    <T> @Nullable T require(Field field, Function<String, T> reading) {
        if (!has(field)) {
            refuse(match.column(field), Fault.MISSING, field);
            return null;
        }
        return read(field, reading);
    }

    int column(Field field) {
        return match.column(field);
    }

    void refuse(int column, Fault fault, Object... details) {
        sound = false;
        findings.problem(row.number(), column, fault, List.of(details));
    }

    void refuse(int column, Misfit misfit) {
        sound = false;
        findings.problem(row.number(), column, misfit);
    }

    /// Whether nothing of the row was a problem so far.
    boolean isSound() {
        return sound;
    }
}
