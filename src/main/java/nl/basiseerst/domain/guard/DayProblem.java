package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.team.Member;

import java.util.List;

/// One open day on its own: its urgent demand and its own blocks (risk-model.md, section 8).
final class DayProblem {

    /// The urgent demand of the day.
    final List<DemandPiece> urgent;

    /// Its blocks with all extra offer given up.
    final List<Part> withoutExtra;

    private final WeekProblem problem;
    private final int day;

    /// @param day index of the open day
    DayProblem(WeekProblem problem, int day) {
        this.problem = problem;
        this.day = day;
        urgent =
                problem.demand.pieces().stream()
                        .filter(p -> p.day() == day)
                        .filter(p -> problem.frame.inOrder.get(p.activity()).isUrgent())
                        .toList();
        withoutExtra = problem.supply.day(day, Release.ALL);
    }

    /// What comes short with the extra offer going on.
    Shortfall asPlanned() {
        return cover(problem.supply.day(day, Release.NOTHING));
    }

    /// What comes short with it given up.
    Shortfall released() {
        return cover(withoutExtra);
    }

    /// Whether the day without a member is another day at all.
    boolean countsOn(Member member) {
        for (Part part : withoutExtra) {
            if (part.isOf(member)
                    || part.options().stream().anyMatch(o -> o.isSupervisedBy(member.role()))) {
                return true;
            }
        }
        return false;
    }

    /// What comes short without a member; a supervisor takes more than its own along.
    Shortfall without(Member member) {
        return cover(problem.supply.dayWithout(day, member));
    }

    private Shortfall cover(List<Part> parts) {
        return problem.cover(urgent, parts, false);
    }
}
