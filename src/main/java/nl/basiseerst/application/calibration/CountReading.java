package nl.basiseerst.application.calibration;

import nl.basiseerst.application.calibration.CountFault.Kind;
import nl.basiseerst.application.table.Table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a table of counts says: a row per date and activity, with a number. Titles in the first row
/// say which column is which; without titles the first three columns are meant.
///
/// @param rows those that could be read; they are of use only when there are no faults
/// @param faults in the order of the table
public record CountReading(List<CountRow> rows, List<CountFault> faults) {

    private static final String MIDNIGHT = "(?:[T ]0?0:00(?::00(?:\\.0+)?)?)?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})" + MIDNIGHT);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + MIDNIGHT);
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,7})(?:[.,]0{1,2})?");

    public CountReading {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /// @param today days from this one on are not over, and cannot have been counted
    public static CountReading of(Table table, LocalDate today) {
        if (table.rows().isEmpty()) {
            return failed(List.of(new CountFault(0, -1, Kind.EMPTY, "")));
        }
        Table.Row first = table.rows().getFirst();
        boolean titled =
                !YEAR_FIRST.matcher(first.cell(0)).matches()
                        && !DAY_FIRST.matcher(first.cell(0)).matches();
        CountColumns columns = titled ? CountColumns.of(first) : CountColumns.FIRST_THREE;
        if (!columns.faults().isEmpty()) {
            return failed(columns.faults());
        }
        List<CountRow> rows = new ArrayList<>();
        List<CountFault> faults = new ArrayList<>();
        for (Table.Row row : table.rows().subList(titled ? 1 : 0, table.rows().size())) {
            read(row, columns, today, rows, faults);
        }
        return rows.isEmpty() && faults.isEmpty()
                ? failed(List.of(new CountFault(0, -1, Kind.EMPTY, "")))
                : new CountReading(rows, faults);
    }

    private static CountReading failed(List<CountFault> faults) {
        return new CountReading(List.of(), faults);
    }

    private static void read(
            Table.Row row,
            CountColumns columns,
            LocalDate today,
            List<CountRow> rows,
            List<CountFault> faults) {
        String label = row.cell(columns.activity());
        String number = row.cell(columns.contacts());
        try {
            LocalDate date = date(row.cell(columns.date()));
            if (!date.isBefore(today)) {
                throw new Unread(Kind.NOT_OVER);
            }
            Matcher whole = WHOLE.matcher(number);
            if (label.isBlank()) {
                faults.add(fault(row, columns.activity(), Kind.NO_ACTIVITY));
            } else if (whole.matches()) {
                int contacts = Integer.parseInt(whole.group(1));
                rows.add(new CountRow(row.number(), date, label, contacts));
            } else {
                faults.add(fault(row, columns.contacts(), Kind.NOT_A_NUMBER));
            }
        } catch (Unread why) {
            faults.add(fault(row, columns.date(), why.kind));
        }
    }

    private static CountFault fault(Table.Row row, int column, Kind kind) {
        return new CountFault(row.number(), column, kind, row.cell(column));
    }

    private static LocalDate date(String text) throws Unread {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        try {
            if (yearFirst.matches()) {
                return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
            }
            if (dayFirst.matches()) {
                return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
            }
        } catch (DateTimeException noSuchDate) {
            throw new Unread(Kind.NO_SUCH_DATE);
        }
        throw new Unread(Kind.NOT_A_DATE);
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /// A date that could not be read.
    private static final class Unread extends Exception {

        private static final long serialVersionUID = 1L;

        private final Kind kind;

        Unread(Kind kind) {
            super(kind.name());
            this.kind = kind;
        }
    }
}
