package nl.basiseerst.application.export;

import nl.basiseerst.application.overview.BlockLine;
import nl.basiseerst.application.overview.MemberRow;
import nl.basiseerst.application.overview.RoleGroup;
import nl.basiseerst.application.overview.WeekGrid;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A stretch of work with whose it is, as the week has it on screen and on paper.
record WorkedBlock(IsoWeek week, LocalDate date, String member, Role role, BlockLine line) {

    /// The work of one member by time.
    static List<WorkedBlock> of(PracticePlan plan, WeekRange range, String member) {
        PracticePlan own =
                plan.withSchedule(
                        plan.blocks().stream().filter(b -> b.member().equals(member)).toList(),
                        plan.absences().stream().filter(a -> a.member().equals(member)).toList(),
                        List.of());
        List<WorkedBlock> blocks = new ArrayList<>();
        for (IsoWeek week : range.weeks()) {
            WeekGrid grid = grid(own, week);
            for (RoleGroup<MemberRow> group : grid.groups()) {
                group.rows().stream()
                        .filter(row -> row.member().equals(member))
                        .forEach(row -> add(blocks, week, grid, group.role(), row));
            }
        }
        return blocks;
    }

    /// The work of everyone, by week, then by role and person as on screen, then by time.
    static List<WorkedBlock> of(PracticePlan plan, WeekRange range) {
        List<WorkedBlock> blocks = new ArrayList<>();
        for (IsoWeek week : range.weeks()) {
            WeekGrid grid = grid(plan, week);
            for (RoleGroup<MemberRow> group : grid.groups()) {
                group.rows().forEach(row -> add(blocks, week, grid, group.role(), row));
            }
        }
        return blocks;
    }

    static WeekGrid grid(PracticePlan plan, IsoWeek week) {
        return WeekGrid.of(plan.during(Period.of(week.monday(), week.sunday())), week, Map.of());
    }

    private static void add(
            List<WorkedBlock> blocks, IsoWeek week, WeekGrid grid, Role role, MemberRow row) {
        for (int i = 0; i < grid.days().size(); i++) {
            LocalDate date = grid.days().get(i).date();
            for (BlockLine line : row.cells().get(i).blocks()) {
                blocks.add(new WorkedBlock(week, date, row.name(), role, line));
            }
        }
    }
}
