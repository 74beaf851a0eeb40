package nl.basiseerst.application.duties;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.intake.DutyRow;
import nl.basiseerst.application.intake.DutySheet;
import nl.basiseerst.application.intake.Problem;
import nl.basiseerst.application.table.Tables;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What taking over a file of duties comes to: a calendar (`.ics`), or a table of Excel or text.
/// Changes nothing. Safe for use by several threads; blocks, so never use it on the JavaFX thread.
public final class ReadDuties {

    private static final Set<String> CALENDARS = Set.of(".ics", ".ical", ".icalendar");

    private final Tables tables;
    private final DutyCalendars calendars;

    public ReadDuties(Tables tables, DutyCalendars calendars) {
        this.tables = tables;
        this.calendars = calendars;
    }

    /// Whether the file is somebody's calendar rather than a table, by its name.
    public static boolean isCalendar(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return CALENDARS.stream().anyMatch(name::endsWith);
    }

    /// The first days of duties that are looked at: what is longer ago takes no rest any more, and
    /// what never ends ends there.
    public static Period window(LocalDate today) {
        return Period.of(today.minusYears(1), today.plusYears(1));
    }

    /// @param member id of whose calendar it is, or whose a table without names is; null for a
    ///   table with names
    /// @param plan with all its duties
    /// @throws Failure if the file is refused, or nobody knows whose duties they are
    public DutyPreview preview(
            Path file, @Nullable String member, PracticePlan plan, LocalDate today) {
        return DutyComparison.of(
                isCalendar(file)
                        ? calendar(file, member, plan, today)
                        : sheet(file, member, plan, today),
                plan);
    }

    private DutyFile calendar(
            Path file, @Nullable String member, PracticePlan plan, LocalDate today) {
        if (member == null) {
            throw new Failure("duties-whose", String.valueOf(file.getFileName()));
        }
        return calendars.read(file, member, plan.practice().zone(), window(today));
    }

    private DutyFile sheet(Path file, @Nullable String member, PracticePlan plan, LocalDate today) {
        DutySheet sheet = DutySheet.read(tables.read(file), member, plan, today);
        if (!sheet.hasPeople()) {
            throw new Failure("duties-whose", String.valueOf(file.getFileName()));
        }
        if (sheet.rows().size() > DutyFile.MOST) {
            throw new Failure("duties-too-many", String.valueOf(file.getFileName()), DutyFile.MOST);
        }
        Period window = window(today);
        List<ToldDuty> duties = new ArrayList<>();
        int outside = 0;
        for (DutyRow row : sheet.rows()) {
            if (window.contains(row.from().toLocalDate())) {
                String key = row.from() + " " + row.to();
                duties.add(new ToldDuty(row.number(), row.member(), key, row.from(), row.to()));
            } else {
                outside++;
            }
        }
        List<SkippedDuty> skipped = new ArrayList<>();
        for (Problem problem : sheet.problems()) {
            skipped.add(new SkippedDuty(problem.row(), SkippedDuty.Reason.CELL, null, problem));
        }
        return new DutyFile(
                DutyFile.Origin.SHEET,
                duties,
                skipped,
                Set.of(),
                Set.of(),
                isPartlyRead(sheet.problems()),
                outside);
    }

    /// Of a row that was refused it is not known either which duty it is of; but of a stranger, as
    /// on the rota of a post for many practices, it is of none that is here.
    private static boolean isPartlyRead(List<Problem> problems) {
        Set<Integer> strangers =
                problems.stream()
                        .filter(Problem::isOfAStranger)
                        .map(Problem::row)
                        .collect(Collectors.toSet());
        return problems.stream().anyMatch(problem -> !strangers.contains(problem.row()));
    }
}
