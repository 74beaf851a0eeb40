package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Demand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What patients ask of the basic offer in one week (risk-model.md, sections 1 and 3).
final class WeekDemand {

    /// Contacts that are no more than rounding of what earlier weeks carried on.
    private static final double ROUNDING_CONTACTS = 1e-5;

    private final WeekFrame frame;
    private final double[] weekly;
    private final double[] asked;
    private final double[] due;
    private final List<DemandPiece> pieces = new ArrayList<>();

    /// @param carried contacts carried in, by index of the activity; 0 where it is not deferrable
    WeekDemand(WeekFrame frame, double[] carried) {
        this.frame = frame;
        int count = frame.inOrder.size();
        weekly = new double[count];
        asked = new double[count];
        due = new double[count];
        for (int a = 0; a < count; a++) {
            weekly[a] = weeklyContacts(frame.inOrder.get(a));
            if (!frame.openDays.isEmpty()) {
                addPieces(a, carried[a]);
            }
        }
    }

    private double weeklyContacts(Activity activity) {
        Demand demand = activity.demand();
        double yearly = demand.yearlyContacts(frame.practice.patients());
        int month = frame.week.day(DayOfWeek.THURSDAY).getMonthValue();
        return yearly / Demand.WEEKS_OF_YEAR * demand.seasonOf(month) + demand.fixedPerWeek();
    }

    private void addPieces(int a, double carried) {
        Activity activity = frame.inOrder.get(a);
        if (activity.accessWeeks() != null) {
            addDeferrable(a, carried, activity.accessWeeks());
        } else if (activity.accessDays() == 0) {
            addUrgent(a, activity);
        } else {
            addPlanned(a, activity);
        }
    }

    private void addDeferrable(int a, double carried, int weeks) {
        asked[a] = carried + weekly[a];
        double late = asked[a] - weeks * weekly[a];
        due[a] = late > ROUNDING_CONTACTS ? late : 0;
        add(a, 0, frame.openDays.size(), due[a], false);
        add(a, 0, frame.openDays.size(), asked[a] - due[a], true);
    }

    private void addUrgent(int a, Activity activity) {
        Map<DayOfWeek, Double> weights = weights(activity.demand());
        double sum = weights.values().stream().mapToDouble(w -> w).sum();
        for (int day = 0; day < frame.openDays.size(); day++) {
            DayOfWeek weekday = frame.openDays.get(day).getDayOfWeek();
            double contacts = weekly[a] * weights.getOrDefault(weekday, 0.0) / sum;
            count(a, contacts);
            addDayparts(a, activity, day, contacts);
        }
    }

    private void addDayparts(int a, Activity activity, int day, double contacts) {
        List<Double> shares = activity.demand().daypartShare();
        int last = frame.practice.dayparts().count() - 1;
        if (shares.isEmpty()) {
            addPiece(a, day, 1, 0, last, contacts, false);
            return;
        }
        double sum = shares.stream().mapToDouble(s -> s).sum();
        for (int part = 0; part < shares.size(); part++) {
            int until = activity.withinDaypart() ? part : last;
            addPiece(a, day, 1, part, until, contacts * shares.get(part) / sum, false);
        }
    }

    private void addPlanned(int a, Activity activity) {
        Map<DayOfWeek, Double> weights = weights(activity.demand());
        int open = frame.openDays.size();
        double sum = 0;
        for (LocalDate date : frame.openDays) {
            sum += weights.getOrDefault(date.getDayOfWeek(), 0.0);
        }
        int window = Math.min(activity.accessDays() + 1, open);
        for (int day = 0; day < open; day++) {
            double weight = weights.getOrDefault(frame.openDays.get(day).getDayOfWeek(), 0.0);
            double contacts = weekly[a] * (sum == 0 ? 1.0 / open : weight / sum);
            count(a, contacts);
            if (window < open) {
                add(a, day, window, contacts, false);
            }
        }
        if (window == open) {
            add(a, 0, open, asked[a], false); // any day will do: one piece
        }
    }

    /// The weight of each regular day.
    private Map<DayOfWeek, Double> weights(Demand demand) {
        Map<DayOfWeek, Double> weights = new EnumMap<>(DayOfWeek.class);
        frame.regularDays().forEach(d -> weights.put(d, demand.weekday().isEmpty() ? 1.0 : 0.0));
        demand.weekday().forEach(w -> weights.computeIfPresent(w.day(), (_, _) -> w.share()));
        if (weights.values().stream().allMatch(w -> w == 0)) {
            weights.replaceAll((_, _) -> 1.0);
        }
        return weights;
    }

    private void count(int a, double contacts) {
        asked[a] += contacts;
        due[a] += contacts;
    }

    private void add(int a, int day, int days, double contacts, boolean waiting) {
        addPiece(a, day, days, 0, frame.practice.dayparts().count() - 1, contacts, waiting);
    }

    private void addPiece(
            int a, int day, int days, int fromPart, int toPart, double contacts, boolean waiting) {
        double minutes = contacts * frame.inOrder.get(a).normMinutes();
        if (minutes > 0) {
            pieces.add(new DemandPiece(a, day, days, fromPart, toPart, minutes, waiting));
        }
    }

    List<DemandPiece> pieces() {
        return pieces;
    }

    /// Contacts that a full week asks, backlog and closed days aside.
    double weekly(int activity) {
        return weekly[activity];
    }

    /// Contacts asked this week, backlog carried in included; 0 in a week without open days.
    double asked(int activity) {
        return asked[activity];
    }

    /// The part of `asked` that must be served this week.
    double due(int activity) {
        return due[activity];
    }
}
