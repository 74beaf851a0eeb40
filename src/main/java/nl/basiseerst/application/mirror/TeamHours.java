package nl.basiseerst.application.mirror;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Attendance;
import nl.basiseerst.domain.schedule.CountingBlock;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The hours a week of a team.
///
/// @param byRole hours a week of each role that has any
/// @param unknown who is employed without agreed hours, by id; left out
public record TeamHours(Map<Role, Double> byRole, List<String> unknown) {

    private static final double MINUTES_OF_HOUR = 60;

    /// A member on one day: stretches that overlap count once.
    private record Worked(Member member, LocalDate date) {}

    public TeamHours {
        byRole = Map.copyOf(byRole);
        unknown = List.copyOf(unknown);
    }

    /// By contract, of everybody employed on that date.
    public static TeamHours contract(PracticePlan plan, LocalDate date) {
        Map<Role, Double> hours = new EnumMap<>(Role.class);
        List<String> unknown = new ArrayList<>();
        for (Member member : plan.members()) {
            Double agreed = member.hoursPerWeek();
            if (!member.employed().contains(date)) {
                continue;
            }
            if (agreed == null) {
                unknown.add(member.id());
            } else {
                hours.merge(member.role(), agreed, Double::sum);
            }
        }
        return new TeamHours(hours, unknown);
    }

    /// By the schedule of a week: every block, absences and closed dates taken away.
    public static TeamHours rostered(PracticePlan plan, IsoWeek week) {
        Period days = Period.of(week.monday(), week.sunday());
        Attendance attendance =
                Attendance.of(
                        plan.practice(),
                        plan.members(),
                        plan.sessionTypes(),
                        plan.blocks().stream().filter(b -> days.contains(b.date())).toList(),
                        plan.absences());
        Map<Worked, TimeSet> worked = new HashMap<>();
        for (CountingBlock block : attendance.blocks()) {
            worked.merge(new Worked(block.member(), block.date()), block.time(), TimeSet::or);
        }
        Map<Role, Double> hours = new EnumMap<>(Role.class);
        worked.forEach(
                (who, time) ->
                        hours.merge(
                                who.member().role(),
                                time.minutes() / MINUTES_OF_HOUR,
                                Double::sum));
        return new TeamHours(hours, List.of());
    }

    /// Hours a week of some roles together.
    public double of(Set<Role> roles) {
        return byRole.entrySet().stream()
                .filter(one -> roles.contains(one.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /// GPs, assistants and POHs as a proportion in which the GPs are 4, as the field writes it (4 :
    /// 3 : 1 in 2010); none without hours of GPs.
    public List<Double> proportion() {
        double doctors = of(Ratio.GP_SHARE.roles());
        return doctors == 0
                ? List.of()
                : List.of(
                        4.0,
                        of(Ratio.ASSISTANT_SHARE.roles()) * 4 / doctors,
                        of(Ratio.POH_SHARE.roles()) * 4 / doctors);
    }

    /// Hours a week of everybody.
    public double all() {
        return byRole.values().stream().mapToDouble(hours -> hours).sum();
    }
}
