package nl.basiseerst.application.intake;

import nl.basiseerst.application.table.Table;
import nl.basiseerst.application.table.Table.Row;
import nl.basiseerst.domain.plan.PracticePlan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Finds out what the columns of a sheet hold: by the words above them, and where these say nothing
/// or could mean several things, by what stands in them.
final class MatchColumns {

    /// How far one looks.
    private static final int HEADER_ROWS = 12;

    private static final int SAMPLE = 60;
    private static final double NAMED = 10;
    private static final double LEAST_SHARE = 0.6;
    private static final double UNTOLD = 0.5;

    private final Table table;
    private final ColumnContent content;
    private final Vocabulary words;

    private record Candidate(int column, Field field, double score) {}

    /// A match with how well it fits.
    record Weighed(Match match, double score) {}

    MatchColumns(Table table, PracticePlan plan, Vocabulary words, DateText dates) {
        this.table = table;
        this.words = words;
        content = new ColumnContent(plan, words, dates);
    }

    /// The kind that fits best, and its columns.
    Match best() {
        Weighed best = weighed(SheetKind.PEOPLE);
        for (SheetKind kind : SheetKind.values()) {
            Weighed other = weighed(kind);
            if (kind != SheetKind.DUTIES && other.score() > best.score()) {
                best = other;
            }
        }
        return best.match();
    }

    Weighed weighed(SheetKind kind) {
        int header = header(kind);
        Row headerRow = row(header);
        int width = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<Candidate> candidates = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            String above = headerRow == null ? "" : Cells.oneLine(headerRow.cell(column));
            List<String> sample = sample(column, header);
            for (Field field : kind.fields()) {
                double score = score(kind, field, above, sample);
                if (score > 0) {
                    candidates.add(new Candidate(column, field, score));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return assigned(kind, header, width, candidates);
    }

    private Weighed assigned(SheetKind kind, int header, int width, List<Candidate> candidates) {
        @Nullable Field[] fields = new @Nullable Field[width];
        Set<Field> taken = EnumSet.noneOf(Field.class);
        double total = 0;
        for (Candidate candidate : candidates) {
            boolean free =
                    fields[candidate.column] == null
                            && (candidate.field == Field.DAY_CELLS || taken.add(candidate.field));
            if (free) {
                fields[candidate.column] = candidate.field;
                total += Math.min(candidate.score, NAMED + 1);
            }
        }
        List<@Nullable Field> columns = new ArrayList<>();
        for (Field field : fields) {
            columns.add(field);
        }
        Match match = new Match(kind, header, columns);
        boolean whole = match.hasNames() && kind.required().stream().allMatch(match::has);
        boolean own =
                columns.stream()
                        .anyMatch(field -> field != null && kind.fields().indexOf(field) > 3);
        double share = total / Math.max(1, width);
        return new Weighed(match, !own ? share / 4 : whole ? share + NAMED / 2 : share / 2);
    }

    private double score(SheetKind kind, Field field, String above, List<String> sample) {
        double share = content.share(kind, field, above, sample);
        if (field == Field.DAY_CELLS || field.weekday() != null) {
            boolean day =
                    field == Field.DAY_CELLS ? content.isDay(above) : words.names(field, above);
            double fits = sample.isEmpty() ? UNTOLD : share;
            return day ? Math.max(1, NAMED * fits) : 0; // the day above it says what it is
        }
        if (!above.isEmpty() && words.names(field, above)) {
            return NAMED + share;
        }
        // What has a heading of its own means that, unless its content leaves no doubt.
        double least = above.isEmpty() ? LEAST_SHARE : 0.9;
        return content.isTelling(field) && share >= least ? 3 * share : 0;
    }

    /// The row whose cells name most columns; 0 if none does.
    private int header(SheetKind kind) {
        int best = 0;
        int most = 0;
        for (Row row : table.rows().subList(0, Math.min(HEADER_ROWS, table.rows().size()))) {
            int named = 0;
            for (String cell : row.cells()) {
                String text = Cells.oneLine(cell);
                boolean day = kind == SheetKind.GRID && content.isDay(text);
                if (day || kind.fields().stream().anyMatch(f -> words.names(f, text))) {
                    named++;
                }
            }
            if (named > most) {
                most = named;
                best = row.number();
            }
        }
        return best;
    }

    private @Nullable Row row(int number) {
        return table.rows().stream().filter(r -> r.number() == number).findFirst().orElse(null);
    }

    private List<String> sample(int column, int header) {
        return table.rows().stream()
                .filter(row -> row.number() > header)
                .map(row -> row.cell(column))
                .filter(text -> !text.isEmpty())
                .limit(SAMPLE)
                .toList();
    }
}
