package nl.basiseerst.ui.week;

import nl.basiseerst.application.overview.DayColumn;
import nl.basiseerst.application.overview.MemberRow;
import nl.basiseerst.application.overview.RoleGroup;
import nl.basiseerst.application.overview.WeekGrid;
import nl.basiseerst.domain.roster.Deviation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The rows to show of a week: in the order asked for, and only those searched for.
final class WeekRows {

    private WeekRows() {}

    /// @param search part of a name; blank for everyone
    static List<WeekRow> of(
            WeekGrid grid, List<Deviation> deviations, Grouping grouping, String search) {
        List<LocalDate> dates = grid.days().stream().map(DayColumn::date).toList();
        Map<String, Map<LocalDate, Deviation>> of = new HashMap<>();
        for (Deviation deviation : deviations) {
            of.computeIfAbsent(deviation.member(), _ -> new HashMap<>())
                    .put(deviation.date(), deviation);
        }
        List<WeekRow> rows = new ArrayList<>();
        for (RoleGroup<MemberRow> group : grid.groups()) {
            List<WeekRow> people =
                    group.rows().stream()
                            .filter(row -> matches(row, search))
                            .<WeekRow>map(
                                    row ->
                                            new WeekRow.Person(
                                                    row,
                                                    dates,
                                                    of.getOrDefault(row.member(), Map.of())))
                            .toList();
            if (!people.isEmpty() && grouping == Grouping.ROLE) {
                rows.add(new WeekRow.Heading(group.role()));
            }
            rows.addAll(people);
        }
        if (grouping == Grouping.NAME) {
            rows.sort(Comparator.comparing(row -> familyName(((WeekRow.Person) row).row().name())));
        }
        return rows;
    }

    private static boolean matches(MemberRow row, String search) {
        return row.name()
                .toLowerCase(Locale.ROOT)
                .contains(search.strip().toLowerCase(Locale.ROOT));
    }

    /// What people are looked up by: `Meer, P. van der`.
    private static String familyName(String name) {
        int last = name.strip().lastIndexOf(' ') + 1;
        return (name.strip().substring(last) + " " + name).toLowerCase(Locale.ROOT);
    }
}
