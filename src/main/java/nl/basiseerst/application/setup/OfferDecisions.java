package nl.basiseerst.application.setup;

import nl.basiseerst.application.catalogue.CatalogueItem;
import nl.basiseerst.application.catalogue.CatalogueOffer;
import nl.basiseerst.application.catalogue.StarterCatalogue;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.value.Entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The changes that a decision on the offer makes: the activity itself, the sessions it is served
/// in, and the competences it asks for, all as the starter catalogue has them.
public final class OfferDecisions {

    private final PracticePlan plan;
    private final StarterCatalogue catalogue;
    private final LocalDate today;

    /// @param today the date that decisions get
    public OfferDecisions(PracticePlan plan, StarterCatalogue catalogue, LocalDate today) {
        this.plan = plan;
        this.catalogue = catalogue;
        this.today = today;
    }

    /// Whether a choice is possible: the basic offer asks for a core task and for figures of
    /// demand, which not every proposal has.
    public static boolean allows(CatalogueItem item, OfferChoice choice) {
        Activity activity = item.activity();
        return choice != OfferChoice.BASIC
                || (activity.coreTask() != null && !activity.demand().asksNothing());
    }

    /// What deciding on an item changes.
    ///
    /// @throws IllegalArgumentException if the choice is not possible
    public List<Edit> decide(CatalogueItem item, OfferChoice choice) {
        if (!allows(item, choice)) {
            throw new IllegalArgumentException(item.id() + " cannot become " + choice);
        }
        Optional<Activity> present = find(plan.activities(), item.id());
        Activity proposed = present.orElseGet(() -> ofThisPractice(item));
        Activity decided =
                ActivityChange.classed(proposed, offer(choice), reason(item, choice), today);
        List<Edit> edits = new ArrayList<>(missingCompetences(decided));
        edits.add(present.isPresent() ? new Edit.Update(decided) : new Edit.Add(decided));
        edits.addAll(sessions(decided));
        return edits;
    }

    /// What deciding on several items changes, each as proposed.
    public List<Edit> decideAll(List<CatalogueItem> items, OfferStandings standings) {
        Merged merged = new Merged(plan);
        for (CatalogueItem item : items) {
            OfferChoice choice = standings.proposed(item);
            merged.add(
                    new OfferDecisions(merged.plan(), catalogue, today)
                            .decide(item, allows(item, choice) ? choice : OfferChoice.NOT_OURS));
        }
        return merged.edits();
    }

    /// What confirming figures changes: only that it was done, and when.
    public List<Edit> confirm(List<Activity> activities) {
        return activities.stream()
                .<Edit>map(
                        one ->
                                new Edit.Update(
                                        ActivityChange.classed(
                                                one, one.offer(), one.source(), today)))
                .toList();
    }

    /// Other minutes for the first performer; who changes a figure has looked at it, so it counts
    /// as confirmed.
    ///
    /// @param minutes above 0
    /// @throws nl.basiseerst.domain.value.InvalidValue if they are not
    public Edit minutes(Activity activity, double minutes) {
        return new Edit.Update(
                ActivityChange.classed(
                        ActivityChange.timed(activity, minutes),
                        activity.offer(),
                        activity.source(),
                        today));
    }

    /// Back to what the program ships: a proposal again, still to be confirmed.
    public List<Edit> shipped(CatalogueItem item) {
        Activity shipped = ofThisPractice(item);
        List<Edit> edits = new ArrayList<>(missingCompetences(shipped));
        edits.add(new Edit.Update(shipped));
        edits.addAll(sessions(shipped));
        return edits;
    }

    /// Whether an activity is what the program ships of it, confirmed or not.
    boolean isAsShipped(CatalogueItem item, Activity activity) {
        Activity shipped = ofThisPractice(item);
        return ActivityChange.classed(
                        activity, activity.offer(), activity.source(), shipped.decidedOn())
                .equals(shipped);
    }

    /// With the rates of the age bands that this practice has.
    private Activity ofThisPractice(CatalogueItem item) {
        List<Activity> offered =
                CatalogueOffer.of(catalogue, plan.practice().patients(), List.of(item.id()))
                        .activities();
        Activity activity = find(offered, item.id()).orElse(item.activity());
        return ActivityChange.fitted(activity, plan.practice());
    }

    private static Offer offer(OfferChoice choice) {
        return switch (choice) {
            case OURS -> Offer.EXTRA;
            case BASIC -> Offer.BASIC;
            case NOT_OURS, NO_TASK -> Offer.OUTSIDE;
        };
    }

    private static String reason(CatalogueItem item, OfferChoice choice) {
        return switch (choice) {
            case OURS, BASIC -> item.source();
            case NOT_OURS -> OfferChoice.NOT_DONE;
            case NO_TASK -> OfferChoice.NOT_A_TASK;
        };
    }

    private List<Edit> missingCompetences(Activity activity) {
        Set<String> asked = new LinkedHashSet<>();
        for (Performer performer : activity.performers()) {
            String competence = performer.competence();
            if (competence != null && find(plan.competences(), competence).isEmpty()) {
                asked.add(competence);
            }
        }
        List<Edit> edits = new ArrayList<>();
        for (Competence competence : catalogue.competences()) {
            if (asked.contains(competence.id())) {
                edits.add(new Edit.Add(competence));
            }
        }
        return edits;
    }

    /// Puts the activity in the sessions of its offer, and takes it out of all others.
    private List<Edit> sessions(Activity activity) {
        List<Edit> edits = new ArrayList<>();
        Set<String> wanted = wantedSessions(activity);
        boolean served = false;
        for (SessionType session : plan.sessionTypes()) {
            boolean in = session.activities().contains(activity.id());
            boolean fits = session.offer().name().equals(activity.offer().name());
            boolean should = fits && (in || wanted.contains(session.id()));
            served |= should;
            if (in != should) {
                edits.add(new Edit.Update(SessionChange.with(session, activity.id(), should)));
            }
        }
        if (!served && activity.offer() == Offer.EXTRA) {
            edits.add(new Edit.Add(newSession(activity)));
        }
        return edits;
    }

    /// The sessions of the practice that serve it according to the catalogue; for the basic offer
    /// otherwise those its first performers fall back on.
    private Set<String> wantedSessions(Activity activity) {
        Set<String> wanted = new LinkedHashSet<>();
        for (SessionType session : catalogue.sessionTypes()) {
            boolean fits = session.offer().name().equals(activity.offer().name());
            if (fits && session.activities().contains(activity.id())) {
                wanted.add(session.id());
            }
        }
        boolean known = plan.sessionTypes().stream().anyMatch(s -> wanted.contains(s.id()));
        if (!known && activity.offer() == Offer.BASIC) {
            for (RoleFallback fallback : plan.roles()) {
                if (activity.performer(fallback.role()).isPresent()) {
                    wanted.addAll(fallback.fallbackSessions());
                }
            }
        }
        return wanted;
    }

    /// The session of the catalogue that serves it, with what this practice has of it; or one of
    /// its own.
    private SessionType newSession(Activity activity) {
        for (SessionType session : catalogue.sessionTypes()) {
            if (session.offer() == SessionOffer.EXTRA
                    && session.activities().contains(activity.id())
                    && find(plan.sessionTypes(), session.id()).isEmpty()) {
                return SessionChange.only(
                        session,
                        session.activities().stream()
                                .filter(id -> id.equals(activity.id()) || isExtra(id))
                                .toList());
            }
        }
        return SessionChange.ownOf(activity, plan.sessionTypes());
    }

    private boolean isExtra(String id) {
        return find(plan.activities(), id)
                .filter(activity -> activity.offer() == Offer.EXTRA)
                .isPresent();
    }

    private static <T extends Entity> Optional<T> find(List<T> things, String id) {
        return things.stream().filter(thing -> thing.id().equals(id)).findFirst();
    }

    /// Edits one after another, made into one for each thing.
    private static final class Merged {

        private final List<Edit> edits = new ArrayList<>();
        private PracticePlan plan;

        Merged(PracticePlan plan) {
            this.plan = plan;
        }

        PracticePlan plan() {
            return plan;
        }

        List<Edit> edits() {
            return edits;
        }

        void add(List<Edit> more) {
            plan = EditedPlan.of(plan, more);
            for (Edit edit : more) {
                int place = placeOf(edit);
                if (place < 0) {
                    edits.add(edit);
                } else if (edits.get(place) instanceof Edit.Add) {
                    edits.set(place, new Edit.Add(edit.entity()));
                } else {
                    edits.set(place, edit);
                }
            }
        }

        private int placeOf(Edit edit) {
            for (int i = 0; i < edits.size(); i++) {
                Edit one = edits.get(i);
                if (one.entity().getClass() == edit.entity().getClass()
                        && one.entity().id().equals(edit.entity().id())) {
                    return i;
                }
            }
            return -1;
        }
    }
}
