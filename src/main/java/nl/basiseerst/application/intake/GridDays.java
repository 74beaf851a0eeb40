package nl.basiseerst.application.intake;

import nl.basiseerst.application.intake.Problem.Fault;
import nl.basiseerst.application.table.Table.Row;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The days above the columns of a grid, as far as it was read.
final class GridDays {

    private static final Pattern WEEK =
            Pattern.compile(
                    "\\bw(?:ee)?k\\.?\\s*(?:nr\\.?\\s*)?(\\d{1,2})\\b", Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final RosterDay days;
    private Map<Integer, LocalDate> dates = Map.of();

    GridDays(Reading reading, RosterDay days) {
        this.reading = reading;
        this.days = days;
    }

    /// By column, in order.
    Map<Integer, LocalDate> dates() {
        return dates;
    }

    /// Whether the row tells the days of the rows below it.
    boolean takes(Row row) {
        int said = 0;
        Map<Integer, LocalDate> found = new TreeMap<>();
        Map<Integer, Misfit> wrong = new HashMap<>();
        boolean names = true;
        week(row);
        Match match = reading.order().match();
        for (int column = 0; column < match.fields().size(); column++) {
            String text = Cells.oneLine(row.cell(column));
            if (match.fields().get(column) != Field.DAY_CELLS || text.isEmpty()) {
                continue;
            }
            said++;
            names &= DayNames.weekday(text).isPresent();
            try {
                found.put(column, days.date(text));
            } catch (Misfit misfit) {
                wrong.put(column, misfit);
            }
        }
        boolean chosen = row.number() == match.header();
        if (!chosen && (found.isEmpty() || found.size() * 2 <= said)) {
            return false;
        }
        if (!(names && agree(found))) {
            dates = found;
            wrong.forEach((column, m) -> reading.findings().problem(row.number(), column, m));
            if (found.isEmpty()) {
                reading.findings()
                        .problem(row.number(), -1, Fault.COLUMN_MISSING, List.of(Field.DAY_CELLS));
            }
        }
        return true;
    }

    /// Whether mere weekdays name the days of the dates above them.
    private boolean agree(Map<Integer, LocalDate> weekdays) {
        return !dates.isEmpty()
                && weekdays.entrySet().stream()
                        .allMatch(
                                entry -> {
                                    LocalDate date = dates.get(entry.getKey());
                                    return date != null
                                            && date.getDayOfWeek()
                                                    == entry.getValue().getDayOfWeek();
                                });
    }

    /// A row may say which week it is: that of the year around the one asked for.
    private void week(Row row) {
        for (String cell : row.cells()) {
            Matcher said = WEEK.matcher(cell);
            if (cell.length() < 40 && said.find()) {
                nearest(Integer.parseInt(said.group(1))).ifPresent(days::inWeek);
                return;
            }
        }
    }

    private Optional<IsoWeek> nearest(int number) {
        IsoWeek asked = reading.order().week();
        return Stream.of(asked.year(), asked.year() - 1, asked.year() + 1)
                .flatMap(year -> week(year, number).stream())
                .min(Comparator.comparingLong(week -> apart(week, asked)));
    }

    /// Empty in a year that has no such week.
    private static Optional<IsoWeek> week(int year, int number) {
        return IsoWeek.parse("%04d-W%02d".formatted(year, number));
    }

    private static long apart(IsoWeek one, IsoWeek other) {
        return Math.abs(ChronoUnit.DAYS.between(one.monday(), other.monday()));
    }
}
