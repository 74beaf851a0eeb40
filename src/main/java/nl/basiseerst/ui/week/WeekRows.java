package nl.basiseerst.ui.week;

import nl.basiseerst.application.overview.DayColumn;
import nl.basiseerst.application.overview.MemberRow;
import nl.basiseerst.application.overview.RoleGroup;
import nl.basiseerst.application.overview.WeekGrid;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.Deviation;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rows to show of a week: in the order asked for, and only those searched for.
final class WeekRows {

    private WeekRows() {}

    /// @param plan null while it is being read
    /// @param shown the days to show
    static List<WeekRow> of(
            @Nullable PracticePlan plan,
            WeekGrid grid,
            List<DayColumn> shown,
            List<Deviation> deviations,
            WeekLook look) {
        List<LocalDate> dates = shown.stream().map(DayColumn::date).toList();
        Map<String, Map<LocalDate, Deviation>> of = new HashMap<>();
        for (Deviation deviation : deviations) {
            of.computeIfAbsent(deviation.member(), _ -> new HashMap<>())
                    .put(deviation.date(), deviation);
        }
        Set<String> passing =
                plan == null ? Set.of() : look.filterProperty().get().in(plan).passing(plan, dates);
        String search = look.searchProperty().get();
        boolean byRole = look.groupingProperty().get() == Grouping.ROLE;
        int[] places = places(grid.days(), dates);
        List<WeekRow> rows = new ArrayList<>();
        for (RoleGroup<MemberRow> group : grid.groups()) {
            List<WeekRow> people =
                    group.rows().stream()
                            .filter(row -> passing.contains(row.member()) && matches(row, search))
                            .<WeekRow>map(
                                    row ->
                                            new WeekRow.Person(
                                                    only(row, places),
                                                    dates,
                                                    of.getOrDefault(row.member(), Map.of())))
                            .toList();
            if (!people.isEmpty() && byRole) {
                rows.add(new WeekRow.Heading(group.role()));
            }
            rows.addAll(people);
        }
        if (!byRole) {
            rows.sort(Comparator.comparing(row -> familyName(((WeekRow.Person) row).row().name())));
        }
        return rows;
    }

    /// From the first to the last minute that the practice is open or somebody works on those days;
    /// empty when there is none.
    static Optional<TimeSpan> hours(WeekGrid grid, List<DayColumn> shown) {
        int[] places = places(grid.days(), shown.stream().map(DayColumn::date).toList());
        List<RoleGroup<MemberRow>> groups =
                grid.groups().stream()
                        .map(
                                group ->
                                        new RoleGroup<>(
                                                group.role(),
                                                group.rows().stream()
                                                        .map(row -> only(row, places))
                                                        .toList()))
                        .toList();
        return new WeekGrid(shown, groups).hours();
    }

    private static int[] places(List<DayColumn> all, List<LocalDate> dates) {
        List<LocalDate> there = all.stream().map(DayColumn::date).toList();
        return dates.stream().mapToInt(there::indexOf).toArray();
    }

    private static MemberRow only(MemberRow row, int[] places) {
        return places.length == row.cells().size()
                ? row
                : new MemberRow(
                        row.member(),
                        row.name(),
                        row.plannedMinutes(),
                        row.contractHours(),
                        Arrays.stream(places).mapToObj(row.cells()::get).toList());
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
