package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The risk model, computed straight from its text for one week of a small practice.
final class Oracle {

    private static final double MARGIN = 0.001;
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
        Double headroom = headroom();
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
                verdict(plan, asPlanned.minutes(), displaced, headroom, presence, fragile),
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

    private Coverage covered(Set<String> released) {
        return Coverage.of(
                asked.basicActivities(), pieces, Part.of(plan, present, released), present);
    }

    static Set<String> names(List<Present.Item> items) {
        Set<String> names = new LinkedHashSet<>();
        items.forEach(i -> names.add(i.name()));
        return names;
    }

    /// Section 9; a day has no headroom of its own.
    static Verdict verdict(
            PracticePlan plan,
            double shortage,
            double displaced,
            @Nullable Double headroom,
            List<Answer.Violation> presence,
            List<Answer.Fragile> fragile) {
        double material = plan.practice().materialMinutes();
        if ((exceeds(displaced, 1)
                        && reaches(displaced, material)
                        && reaches(displaced, shortage / 4))
                || presence.stream().anyMatch(Answer.Violation::displaced)) {
            return Verdict.DISPLACED;
        }
        if ((exceeds(shortage, 1) && reaches(shortage, material)) || !presence.isEmpty()) {
            return Verdict.SHORT;
        }
        if (exceeds(shortage, 1)
                || (headroom != null && !reaches(headroom, plan.practice().minimumHeadroom()))
                || fragile.stream().anyMatch(f -> !f.covered())) {
            return Verdict.FRAGILE;
        }
        return Verdict.SAFE;
    }

    static boolean exceeds(double value, double threshold) {
        return value > threshold + MARGIN;
    }

    static boolean reaches(double value, double threshold) {
        return value > threshold - MARGIN;
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

    /// Section 6: the factor is a variable of the program.
    private @Nullable Double headroom() {
        List<Piece> counted =
                pieces.stream()
                        .filter(p -> p.activity().accessWeeks() == null)
                        .filter(p -> p.activity().priority() <= 3 && p.contacts() > 0)
                        .toList();
        if (counted.isEmpty()) {
            return null;
        }
        Assignment assignment = new Assignment(counted, Part.of(plan, present, Set.of()), present);
        int factor = assignment.multiplyDemand();
        return assignment.solver().maximise(Map.of(factor, 1.0)) - 1;
    }

    /// Section 6: the norm minutes that could be added to each activity that asks something, spread
    /// over its pieces as they are, while nothing comes shorter; by id.
    Map<String, Double> spareMinutes() {
        Map<String, Double> spare = new TreeMap<>();
        for (Activity activity : asked.basicActivities()) {
            double contacts = Coverage.asked(pieces, activity);
            if (contacts > ROUNDING) {
                boolean covered = asPlanned.minutes(activity) < ROUNDING;
                double norm = activity.performers().getFirst().minutes();
                spare.put(activity.id(), covered ? growth(activity) * contacts * norm : 0);
            }
        }
        return spare;
    }

    private double growth(Activity growing) {
        Assignment assignment = new Assignment(pieces, Part.of(plan, present, Set.of()), present);
        int growth = assignment.growDemand(growing);
        for (Activity activity : asked.basicActivities()) {
            double served =
                    Coverage.asked(pieces, activity)
                            - asPlanned.shortage().getOrDefault(activity, 0.0);
            if (!activity.equals(growing) && served > ROUNDING) {
                assignment.serveAtLeast(activity, served - ROUNDING);
            }
        }
        return assignment.solver().maximise(Map.of(growth, 1.0));
    }

    private Answer.Release releaseSet(double displaced, List<Answer.Violation> presence) {
        if (!exceeds(displaced, 1) && presence.stream().noneMatch(Answer.Violation::displaced)) {
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
            double shortMinutes = allReleased.minutes(activity) + 1 + MARGIN;
            double atLeast = Coverage.asked(pieces, activity) - shortMinutes / norm;
            if (atLeast > 0) {
                assignment.serveAtLeast(activity, atLeast);
            }
        }
        return assignment.solver().feasible();
    }
}
