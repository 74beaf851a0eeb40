package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.CountingBlock;
import nl.basiseerst.domain.team.Member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The days of a week on their own: fragility (risk-model.md, section 8) and the verdict of each
/// day.
final class DayGuard {

    /// What an absence must at least add before it is fragile, in norm minutes.
    private static final double ADDS_MINUTES = 1;

    private final WeekProblem problem;
    private final List<FragilePair> fragile = new ArrayList<>();
    private final List<DayAssessment> days = new ArrayList<>();

    DayGuard(WeekProblem problem, List<PresenceViolation> presence) {
        this.problem = problem;
        for (int day = 0; day < problem.frame.openDays.size(); day++) {
            assess(day, presence);
        }
    }

    private void assess(int day, List<PresenceViolation> presence) {
        LocalDate date = problem.frame.openDays.get(day);
        List<DemandPiece> urgent = urgent(day);
        List<Part> parts = problem.supply.day(day, Release.ALL, null);
        Shortfall released = problem.cover(urgent, parts, false);
        Shortfall planned =
                problem.items.isAnyOn(date)
                        ? problem.cover(
                                urgent, problem.supply.day(day, Release.NOTHING, null), false)
                        : released;
        List<FragilePair> pairs = fragile(day, urgent, parts, released.total());
        fragile.addAll(pairs);
        double displaced = planned.gainedBy(released);
        Verdict verdict =
                new Judgement(problem.frame.practice)
                        .of(
                                planned.total(),
                                displaced,
                                presence.stream().filter(v -> v.date().equals(date)).toList(),
                                pairs,
                                Double.NaN);
        days.add(new DayAssessment(date, verdict, planned.total(), released.total(), displaced));
    }

    private List<DemandPiece> urgent(int day) {
        return problem.demand.pieces().stream()
                .filter(p -> p.day() == day)
                .filter(p -> problem.frame.inOrder.get(p.activity()).isUrgent())
                .toList();
    }

    private List<FragilePair> fragile(
            int day, List<DemandPiece> urgent, List<Part> parts, double withAll) {
        Practice practice = problem.frame.practice;
        LocalDate date = problem.frame.openDays.get(day);
        TreeMap<String, Member> present = new TreeMap<>();
        for (CountingBlock block : problem.frame.attendance.on(date)) {
            present.put(block.member().id(), block.member());
        }
        List<FragilePair> pairs = new ArrayList<>();
        for (Member member : present.values()) {
            List<Part> others = without(day, parts, member);
            double without =
                    others.size() == parts.size() && !supervises(parts, member)
                            ? withAll
                            : problem.cover(urgent, others, false).total();
            if (Judgement.above(without, practice.fragileMinutes())
                    && Judgement.above(without, withAll + ADDS_MINUTES)) {
                boolean covered = practice.coveredRoles().contains(member.role());
                pairs.add(new FragilePair(member.id(), date, without, covered));
            }
        }
        return pairs;
    }

    /// The parts of the day that are left without a member; a supervisor takes more than its own
    /// along.
    private List<Part> without(int day, List<Part> parts, Member member) {
        return supervises(parts, member)
                ? problem.supply.day(day, Release.ALL, member.id())
                : parts.stream().filter(p -> !p.block().member().id().equals(member.id())).toList();
    }

    private static boolean supervises(List<Part> parts, Member member) {
        for (Part part : parts) {
            for (Part.Option option : part.options()) {
                SupervisorPair pair = option.pair();
                if (pair != null && pair.roles().contains(member.role())) {
                    return true;
                }
            }
        }
        return false;
    }

    List<FragilePair> fragile() {
        return fragile;
    }

    List<DayAssessment> days() {
        return days;
    }
}
