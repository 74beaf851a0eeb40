package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.time.DayHours;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What patients ask: sections 1 and 3.
final class Asked {

    private final PracticePlan plan;
    private final IsoWeek week;

    Asked(PracticePlan plan, IsoWeek week) {
        this.plan = plan;
        this.week = week;
    }

    List<Activity> basicActivities() {
        return plan.activities().stream().filter(a -> a.offer() == Offer.BASIC).toList();
    }

    Set<DayOfWeek> regularDays() {
        Set<DayOfWeek> days = new HashSet<>();
        for (DayHours hours : plan.practice().openingHours().hours()) {
            days.add(hours.day());
        }
        return days;
    }

    List<LocalDate> openDays() {
        List<LocalDate> open = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            LocalDate date = week.monday().plusDays(i);
            if (regularDays().contains(date.getDayOfWeek())
                    && !plan.practice().closedDates().contains(date)) {
                open.add(date);
            }
        }
        return open;
    }

    /// Contacts of an ordinary week, closed days included, backlog not.
    double contacts(Activity activity) {
        Demand demand = activity.demand();
        double weekly = 0;
        for (Demand.BandRate rate : demand.yearlyPer1000()) {
            for (PatientBand band : plan.practice().patients()) {
                if (band.ageBand().equals(rate.ageBand())) {
                    weekly += band.count() / 1000.0 * rate.contacts() / 52;
                }
            }
        }
        int month = week.monday().plusDays(3).getMonthValue();
        double season = demand.season().isEmpty() ? 1 : demand.season().get(month - 1);
        return weekly * season + demand.fixedPerWeek();
    }

    /// All pieces of the week, with what was carried in, by activity.
    List<Piece> pieces(Map<String, Double> carriedIn) {
        List<Piece> pieces = new ArrayList<>();
        if (openDays().isEmpty()) {
            return pieces;
        }
        for (Activity activity : basicActivities()) {
            if (activity.accessWeeks() != null) {
                double carried = carriedIn.getOrDefault(activity.id(), 0.0);
                pieces.addAll(deferrable(activity, activity.accessWeeks(), carried));
            } else if (activity.accessDays() == 0) {
                openDays().forEach(day -> pieces.addAll(urgent(activity, day)));
            } else {
                pieces.addAll(planned(activity));
            }
        }
        return pieces;
    }

    private List<Piece> deferrable(Activity activity, int weeks, double carried) {
        double all = carried + contacts(activity);
        double due = Math.max(0, all - weeks * contacts(activity));
        Set<Slot> any = slots(openDays(), 0);
        return List.of(
                new Piece(activity, false, due, any), new Piece(activity, true, all - due, any));
    }

    private List<Piece> planned(Activity activity) {
        List<Piece> pieces = new ArrayList<>();
        List<LocalDate> open = openDays();
        double openWeight = open.stream().mapToDouble(d -> weight(activity, d)).sum();
        for (int r = 0; r < open.size(); r++) {
            double part =
                    openWeight == 0
                            ? 1.0 / open.size()
                            : weight(activity, open.get(r)) / openWeight;
            List<LocalDate> window = new ArrayList<>();
            for (int i = r; i <= r + activity.accessDays() && i < r + open.size(); i++) {
                window.add(open.get(i % open.size()));
            }
            pieces.add(new Piece(activity, false, contacts(activity) * part, slots(window, 0)));
        }
        return pieces;
    }

    /// The pieces of an urgent activity on one open day.
    List<Piece> urgent(Activity activity, LocalDate day) {
        double weights = 0;
        for (DayOfWeek regular : regularDays()) {
            weights += weight(activity, week.monday().plusDays(regular.getValue() - 1L));
        }
        double ofDay = contacts(activity) * weight(activity, day) / weights;
        List<Double> shares = activity.demand().daypartShare();
        if (shares.isEmpty()) {
            return List.of(new Piece(activity, false, ofDay, slots(List.of(day), 0)));
        }
        double sum = shares.stream().mapToDouble(s -> s).sum();
        List<Piece> pieces = new ArrayList<>();
        for (int d = 0; d < shares.size(); d++) {
            Set<Slot> slots =
                    activity.withinDaypart() ? Set.of(new Slot(day, d)) : slots(List.of(day), d);
            pieces.add(new Piece(activity, false, ofDay * shares.get(d) / sum, slots));
        }
        return pieces;
    }

    private double weight(Activity activity, LocalDate day) {
        Set<DayOfWeek> regular = regularDays();
        List<Demand.DayWeight> listed = activity.demand().weekday();
        boolean anyWeight =
                listed.stream().anyMatch(w -> w.share() > 0 && regular.contains(w.day()));
        if (!anyWeight) {
            return regular.contains(day.getDayOfWeek()) ? 1 : 0;
        }
        for (Demand.DayWeight weight : listed) {
            if (weight.day() == day.getDayOfWeek()) {
                return weight.share();
            }
        }
        return 0;
    }

    private Set<Slot> slots(List<LocalDate> days, int firstDaypart) {
        Set<Slot> slots = new LinkedHashSet<>();
        for (LocalDate day : days) {
            for (int d = firstDaypart; d < plan.practice().dayparts().ends().size(); d++) {
                slots.add(new Slot(day, d));
            }
        }
        return slots;
    }
}
