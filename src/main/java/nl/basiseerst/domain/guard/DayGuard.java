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
        DayProblem alone = new DayProblem(problem, day);
        Shortfall released = alone.released();
        Shortfall planned = problem.items.isAnyOn(date) ? alone.asPlanned() : released;
        List<FragilePair> pairs = fragile(date, alone, released.total());
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

    private List<FragilePair> fragile(LocalDate date, DayProblem day, double withAll) {
        Practice practice = problem.frame.practice;
        TreeMap<String, Member> present = new TreeMap<>();
        for (CountingBlock block : problem.frame.attendance.on(date)) {
            present.put(block.member().id(), block.member());
        }
        List<FragilePair> pairs = new ArrayList<>();
        for (Member member : present.values()) {
            double without = day.countsOn(member) ? day.without(member).total() : withAll;
            if (Judgement.above(without, practice.fragileMinutes())
                    && Judgement.above(without, withAll + ADDS_MINUTES)) {
                boolean covered = practice.coveredRoles().contains(member.role());
                pairs.add(new FragilePair(member.id(), date, without, covered));
            }
        }
        return pairs;
    }

    List<FragilePair> fragile() {
        return fragile;
    }

    List<DayAssessment> days() {
        return days;
    }
}
