package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/// What a practice would count if patients asked exactly what the guard expects of them.
public final class ModelCounts {

    private ModelCounts() {}

    /// Contacts by open day of an activity that must be done on the day itself, or within fewer
    /// days than any week is open.
    public static Map<LocalDate, Double> of(
            PracticePlan plan, String activity, LocalDate from, LocalDate until) {
        Map<LocalDate, Double> counts = new TreeMap<>();
        for (IsoWeek week = IsoWeek.of(from);
                !week.monday().isAfter(until);
                week = week.plusWeeks(1)) {
            WeekFrame frame = new WeekFrame(plan, week);
            int index = frame.indexOf(activity);
            double norm = frame.inOrder.get(index).normMinutes();
            WeekDemand demand = new WeekDemand(frame, new double[frame.inOrder.size()]);
            for (DemandPiece piece : demand.pieces()) {
                LocalDate day = frame.openDays.get(piece.day());
                if (piece.activity() == index && !day.isBefore(from) && !day.isAfter(until)) {
                    counts.merge(day, piece.minutes() / norm, Double::sum);
                }
            }
        }
        return counts;
    }
}
