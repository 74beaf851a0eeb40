package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.CountingBlock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// What lies behind the numbers of an assessment: the contacts asked and the blocks that can serve
/// them. Asked of [Guard#behind]; use by one thread. Each answer takes some milliseconds, so not on
/// the JavaFX thread.
public final class Breakdown {

    private final PracticePlan plan;
    private final WeekAssessment week;
    private final WeekProblem problem;
    private final WeekFrame frame;
    private final BroughtMinutes brought;

    Breakdown(PracticePlan plan, WeekAssessment week, LinearSolver solver) {
        this.plan = plan;
        this.week = week;
        frame = new WeekFrame(plan, week.week());
        problem = new WeekProblem(frame, carried(), solver);
        brought = new BroughtMinutes(problem);
    }

    /// What was carried in is what is asked beyond a week's own demand.
    private double[] carried() {
        double[] carried = new double[frame.inOrder.size()];
        WeekDemand own = new WeekDemand(frame, carried);
        for (int a = 0; a < carried.length; a++) {
            if (frame.inOrder.get(a).isDeferrable() && !frame.openDays.isEmpty()) {
                carried[a] = Math.max(0, coverage(a).demandContacts() - own.weekly(a));
            }
        }
        return carried;
    }

    private ActivityCoverage coverage(int a) {
        return week.activities().get(frame.catalogue.indexOf(a));
    }

    /// The demand of one activity, who can serve it and who is away.
    ///
    /// @param activity id of a basic activity
    public ActivityDetail activity(String activity) {
        int index = frame.indexOf(activity);
        Activity asked = frame.inOrder.get(index);
        return new ActivityDetail(
                activity,
                problem.demand.weekly(index),
                problem.carried[index],
                problem.demand.pieces().stream()
                        .filter(p -> p.activity() == index)
                        .map(p -> piece(asked, p))
                        .toList(),
                brought.ofWeek(Set.of(index)),
                new AwayTimes(frame, plan.members()).of(asked));
    }

    private AskedPiece piece(Activity activity, DemandPiece piece) {
        boolean anyDay = piece.days() == frame.openDays.size() && !activity.isUrgent();
        LocalDate date = anyDay ? null : frame.openDays.get(piece.day());
        Integer daypart = activity.demand().daypartShare().isEmpty() ? null : piece.fromDaypart();
        double shortage =
                piece.waiting()
                        ? 0
                        : week.gaps().stream()
                                .filter(g -> g.activity().equals(activity.id()))
                                .filter(g -> Objects.equals(g.date(), date))
                                .filter(g -> Objects.equals(g.daypart(), daypart))
                                .mapToDouble(Gap::minutes)
                                .sum();
        return new AskedPiece(
                date,
                daypart,
                piece.minutes() / activity.normMinutes(),
                piece.minutes(),
                piece.waiting(),
                shortage);
    }

    /// The urgent demand of an open day and the blocks of that day that can serve it.
    public DayDetail day(LocalDate date) {
        int day = frame.openDays.indexOf(date);
        DayProblem alone = new DayProblem(problem, day);
        Set<Integer> asked = new HashSet<>();
        alone.urgent.forEach(p -> asked.add(p.activity()));
        List<ActivityShift> urgent = shifts(alone.urgent, alone.asPlanned(), alone.released());
        return new DayDetail(date, urgent, brought.ofDay(day, asked));
    }

    /// What giving up one extra item does.
    ///
    /// @param item of the assessment
    public ExtraDetail extra(ExtraItem item) {
        int index = indexOf(item);
        int day = frame.openDays.indexOf(item.date());
        Set<Integer> serves = new TreeSet<>();
        for (Part part : problem.supply.day(day, Release.ALL)) {
            if (part.block().block().id().equals(item.block())) {
                part.options().forEach(option -> serves.add(option.activity()));
            }
        }
        ServingBlock block =
                brought.ofDay(day, serves).stream()
                        .filter(b -> b.block().equals(item.block()))
                        .findFirst()
                        .orElse(null);
        List<String> names =
                frame.catalogue.stream()
                        .filter(serves::contains)
                        .map(a -> frame.inOrder.get(a).id())
                        .toList();
        return new ExtraDetail(item, block, names, gains(index));
    }

    private int indexOf(ExtraItem item) {
        for (int i = 0; i < problem.items.count(); i++) {
            ExtraItems.Item other = problem.items.item(i);
            if (other.block().block().id().equals(item.block())
                    && Objects.equals(other.activity(), item.activity())) {
                return i;
            }
        }
        throw new IllegalArgumentException("Not an extra item of this week: " + item.name());
    }

    private List<ActivityShift> gains(int item) {
        Shortfall planned = problem.coverAsPlanned();
        if (!planned.isAnythingShort()) {
            return List.of();
        }
        try (LexicographicCover cover = problem.openCover()) {
            BitSet one = new BitSet();
            one.set(item);
            return shifts(problem.demand.pieces(), planned, cover.serve(one, false)).stream()
                    .filter(shift -> Judgement.above(shift.gainedMinutes(), 0))
                    .toList();
        }
    }

    /// What the absence of a member breaks, activity by activity.
    ///
    /// @param pair of the assessment
    public AbsenceDetail absence(FragilePair pair) {
        int day = frame.openDays.indexOf(pair.date());
        DayProblem alone = new DayProblem(problem, day);
        List<CountingBlock> counting =
                frame.attendance.on(pair.date()).stream()
                        .filter(b -> b.member().id().equals(pair.member()))
                        .toList();
        Shortfall without = alone.without(counting.getFirst().member());
        List<Block> blocks = counting.stream().map(CountingBlock::block).toList();
        return new AbsenceDetail(
                pair,
                blocks,
                shifts(alone.urgent, without, alone.released()).stream()
                        .filter(shift -> Judgement.above(shift.shortageMinutes(), 0))
                        .toList());
    }

    /// The activities that some pieces ask, in the order of the catalogue.
    private List<ActivityShift> shifts(
            List<DemandPiece> pieces, Shortfall looked, Shortfall otherwise) {
        List<ActivityShift> shifts = new ArrayList<>();
        for (int a : frame.catalogue) {
            double asked =
                    pieces.stream()
                            .filter(p -> p.activity() == a && !p.waiting())
                            .mapToDouble(DemandPiece::minutes)
                            .sum();
            if (asked > 0) {
                shifts.add(
                        new ActivityShift(
                                frame.inOrder.get(a).id(), asked, looked.due(a), otherwise.due(a)));
            }
        }
        return shifts;
    }
}
