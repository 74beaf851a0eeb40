package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Performer;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The numbers of a week per activity and per piece, as facts that can be shown.
final class WeekFindings {

    /// Shortages of a piece below this are not worth naming; norm minutes.
    private static final double SMALLEST_GAP = 0.5;

    private final WeekProblem problem;
    private final ExtraWeighing extra;

    WeekFindings(WeekProblem problem, ExtraWeighing extra) {
        this.problem = problem;
        this.extra = extra;
    }

    double demandMinutes() {
        double sum = 0;
        for (int a = 0; a < problem.frame.inOrder.size(); a++) {
            sum += problem.demand.asked(a) * problem.frame.inOrder.get(a).normMinutes();
        }
        return sum;
    }

    /// Coverage of each basic activity, in the order of the catalogue.
    List<ActivityCoverage> activities() {
        double[] left = Backlog.left(problem, problem.carried, extra.planned());
        List<ActivityCoverage> found = new ArrayList<>();
        for (int a : problem.frame.catalogue) {
            Activity activity = problem.frame.inOrder.get(a);
            double minutes = extra.planned().due(a);
            found.add(
                    new ActivityCoverage(
                            activity.id(),
                            activity.priority(),
                            problem.demand.asked(a),
                            problem.demand.due(a),
                            minutes / activity.normMinutes(),
                            minutes,
                            extra.released().due(a),
                            activity.isDeferrable() ? backlog(a, left[a]) : null));
        }
        return found;
    }

    private ActivityCoverage.Backlog backlog(int a, double contacts) {
        double weekly = problem.demand.weekly(a);
        return new ActivityCoverage.Backlog(contacts, weekly == 0 ? null : contacts / weekly);
    }

    /// Where the shortage falls, largest first.
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        List<DemandPiece> pieces = problem.demand.pieces();
        for (int p = 0; p < pieces.size(); p++) {
            double minutes = extra.planned().piece(p);
            if (!pieces.get(p).waiting() && minutes >= SMALLEST_GAP) {
                gaps.add(gap(pieces.get(p), minutes, extra.released().piece(p)));
            }
        }
        gaps.sort(Comparator.comparingDouble(Gap::minutes).reversed());
        return gaps;
    }

    private Gap gap(DemandPiece piece, double minutes, double released) {
        Activity activity = problem.frame.inOrder.get(piece.activity());
        boolean anyDay = piece.days() == problem.frame.openDays.size() && !activity.isUrgent();
        @Nullable LocalDate date = anyDay ? null : problem.frame.openDays.get(piece.day());
        boolean anyTime = activity.demand().daypartShare().isEmpty();
        return new Gap(
                activity.id(),
                activity.performers().stream().map(Performer::role).toList(),
                date,
                anyTime ? null : piece.fromDaypart(),
                minutes,
                released);
    }
}
