package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The risk model, computed straight from its text for one week of a small practice.
final class Oracle {

    static final double ROUNDING = 1e-6;

    private final PracticePlan plan;
    private final Asked asked;
    private final Map<String, Double> carriedIn;
    private final List<LocalDate> openDays;
    private final List<Piece> pieces;
    private final List<Present> present;
    private final List<Present.Item> items = new ArrayList<>();
    private final Coverage asPlanned;
    private final Coverage allReleased;
    private final Watch watch;

    Oracle(PracticePlan plan, IsoWeek week) {
        this.plan = plan;
        asked = new Asked(plan, week);
        carriedIn = Backlog.into(plan, week);
        openDays = asked.openDays();
        pieces = asked.pieces(carriedIn);
        present = Present.on(plan, openDays);
        present.forEach(p -> items.addAll(p.items()));
        asPlanned = covered(Set.of());
        allReleased = covered(names(items));
        watch = new Watch(plan, present);
    }

    static Answer assess(PracticePlan plan, IsoWeek week) {
        return new Oracle(plan, week).answer();
    }

    Answer answer() {
        Double headroom = room().headroom();
        List<Answer.Violation> presence = watch.violations(openDays);
        List<Answer.Fragile> fragile = new ArrayList<>();
        List<Answer.OfDay> days = new ArrayList<>();
        for (LocalDate date : openDays) {
            Day day = new Day(plan, asked, date, present);
            List<Answer.Fragile> fragileThen = day.fragile();
            fragile.addAll(fragileThen);
            days.add(day.answer(fragileThen, presence));
        }
        double displaced = asPlanned.displacedAgainst(allReleased);
        return new Answer(
                Ruling.verdict(plan, asPlanned.minutes(), displaced, headroom, presence, fragile),
                demandMinutes(),
                asPlanned.minutes(),
                allReleased.minutes(),
                displaced,
                headroom,
                classes(),
                activities(),
                items.stream()
                        .map(
                                i ->
                                        new Answer.OfItem(
                                                i.name(),
                                                asPlanned.displacedAgainst(
                                                        covered(Set.of(i.name())))))
                        .toList(),
                releaseSet(displaced, presence),
                fragile,
                presence,
                days);
    }

    /// In how many pieces the contacts of an activity arrive.
    long piecesOf(String activity) {
        return pieces.stream().filter(p -> p.activity().id().equals(activity)).count();
    }

    /// What could still be added to the week.
    Room room() {
        List<Part> parts = Part.of(plan, present, Set.of());
        return new Room(asked.basicActivities(), pieces, parts, present, asPlanned);
    }

    private Coverage covered(Set<String> released) {
        return Coverage.of(
                asked.basicActivities(), pieces, Part.of(plan, present, released), present);
    }

    static Set<String> names(List<Present.Item> items) {
        Set<String> names = new LinkedHashSet<>();
        items.forEach(i -> names.add(i.name()));
        return names;
    }

    private double demandMinutes() {
        double minutes = 0;
        for (Piece piece : pieces) {
            minutes += piece.contacts() * piece.activity().performers().getFirst().minutes();
        }
        return minutes;
    }

    private Map<Integer, Double> classes() {
        Map<Integer, Double> classes = new TreeMap<>();
        for (Activity activity : asked.basicActivities()) {
            if (Coverage.asked(pieces, activity) > ROUNDING) {
                classes.merge(activity.priority(), asPlanned.minutes(activity), Double::sum);
            }
        }
        return classes;
    }

    private List<Answer.OfActivity> activities() {
        List<Answer.OfActivity> found = new ArrayList<>();
        Map<String, Double> out = Backlog.out(asked, carriedIn, asPlanned);
        for (Activity activity : asked.basicActivities()) {
            double demand = 0;
            for (Piece piece : pieces) {
                demand += piece.activity().equals(activity) ? piece.contacts() : 0;
            }
            Double backlog = out.get(activity.id());
            double weekly = asked.contacts(activity);
            found.add(
                    new Answer.OfActivity(
                            activity.id(),
                            demand,
                            asPlanned.shortage().getOrDefault(activity, 0.0),
                            asPlanned.minutes(activity),
                            backlog,
                            backlog == null || weekly == 0 ? null : backlog / weekly));
        }
        return found;
    }

    private Answer.Release releaseSet(double displaced, List<Answer.Violation> presence) {
        if (!Ruling.exceeds(displaced, 1)
                && presence.stream().noneMatch(Answer.Violation::displaced)) {
            return new Answer.Release(0, 0);
        }
        for (List<Present.Item> set : Subsets.byLength(items)) {
            if (isEnough(names(set))) {
                double minutes = set.stream().mapToDouble(Present.Item::minutes).sum();
                return new Answer.Release(set.size(), minutes);
            }
        }
        throw new IllegalStateException("Releasing everything is not as good as itself");
    }

    /// Whether releasing just those items gives back what releasing all of them does.
    boolean isEnough(Set<String> released) {
        if (!watch.mended(openDays, released)) {
            return false;
        }
        Assignment assignment = new Assignment(pieces, Part.of(plan, present, released), present);
        assignment.limitToDemand();
        for (Activity activity : asked.basicActivities()) {
            double norm = activity.performers().getFirst().minutes();
            double shortMinutes = allReleased.minutes(activity) + 1 + Ruling.MARGIN;
            double atLeast = Coverage.asked(pieces, activity) - shortMinutes / norm;
            if (atLeast > 0) {
                assignment.serveAtLeast(activity, atLeast);
            }
        }
        return assignment.solver().feasible();
    }
}
