package nl.basiseerst.application.setup;

import nl.basiseerst.application.catalogue.CatalogueItem;
import nl.basiseerst.application.catalogue.Proposal;
import nl.basiseerst.application.catalogue.StarterCatalogue;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.PatientBand;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the offer of a practice stands beside the starter catalogue: what was decided and confirmed,
/// and what still has to be.
public final class OfferStandings {

    /// As the guard counts.
    private static final double WEEKS_PER_YEAR = 52;

    /// How much of the proposed basic offer a practice that was begun from it has left.
    private static final double ALIKE = 0.5;

    private final PracticePlan plan;
    private final StarterCatalogue catalogue;
    private final Map<String, Activity> activities = new HashMap<>();
    private final boolean fromCatalogue;

    public OfferStandings(PracticePlan plan, StarterCatalogue catalogue) {
        this.plan = plan;
        this.catalogue = catalogue;
        plan.activities().forEach(activity -> activities.put(activity.id(), activity));
        List<CatalogueItem> basic =
                catalogue.items().stream()
                        .filter(item -> item.proposal() == Proposal.BASIC && item.isPlanned())
                        .toList();
        long present = basic.stream().filter(item -> has(item.id())).count();
        fromCatalogue = present > 0 && present >= basic.size() * ALIKE;
    }

    /// Whether the offer was begun from the catalogue: most of the basic offer that is proposed
    /// there is there under the same id. If not, the practice keeps its offer by itself and is
    /// asked nothing.
    public boolean isFromCatalogue() {
        return fromCatalogue;
    }

    /// What is asked item by item: whether the practice does it, and as what. That is all but the
    /// basic offer, and what is missing of that. What is part of another item goes with that.
    public List<CatalogueItem> asked() {
        return catalogue.items().stream()
                .filter(item -> item.partOf() == null)
                .filter(item -> item.proposal() != Proposal.BASIC || !has(item.id()))
                .toList();
    }

    /// The items that are asked and that nobody answered yet.
    public List<CatalogueItem> undecided() {
        return fromCatalogue
                ? asked().stream().filter(item -> !isDecided(item)).toList()
                : List.of();
    }

    /// The activities that every practice has, with figures that can be confirmed; those whose
    /// figures were not confirmed yet among them.
    public List<CatalogueItem> proposedAsBasic() {
        return catalogue.items().stream()
                .filter(item -> item.proposal() == Proposal.BASIC && has(item.id()))
                .toList();
    }

    /// The activities proposed as basic whose figures nobody confirmed yet.
    public List<Activity> unconfirmed() {
        if (!fromCatalogue) {
            return List.of();
        }
        return proposedAsBasic().stream()
                .flatMap(item -> activity(item).stream())
                .filter(activity -> activity.decidedOn() == null)
                .toList();
    }

    /// The activity of the practice that an item is; empty while it has none.
    public Optional<Activity> activity(CatalogueItem item) {
        return Optional.ofNullable(activities.get(item.id()));
    }

    /// What was decided of an item; empty while nothing was.
    public Optional<OfferChoice> decision(CatalogueItem item) {
        return activity(item).filter(activity -> activity.decidedOn() != null).map(OfferChoice::of);
    }

    /// What becomes of an item if nobody says otherwise: what the template has is done, what no
    /// practice does is no task, and the rest is not done.
    public OfferChoice proposed(CatalogueItem item) {
        Optional<Activity> activity = activity(item);
        if (activity.isPresent()) {
            return OfferChoice.of(activity.get());
        }
        return item.proposal() == Proposal.OUTSIDE ? OfferChoice.NO_TASK : OfferChoice.NOT_OURS;
    }

    /// What is asked, with what was decided of it.
    public List<AskLine> askLines() {
        return asked().stream()
                .map(
                        item ->
                                new AskLine(
                                        item,
                                        proposed(item),
                                        activity(item).map(Activity::decidedOn).orElse(null)))
                .toList();
    }

    /// The basic offer, with how its figures stand.
    public List<FigureLine> figureLines() {
        OfferDecisions shipped = new OfferDecisions(plan, catalogue, LocalDate.EPOCH);
        return proposedAsBasic().stream()
                .map(
                        item -> {
                            Activity activity = activity(item).orElseThrow();
                            return new FigureLine(
                                    item,
                                    activity,
                                    contacts(activity),
                                    activity.decidedOn() != null,
                                    !shipped.isAsShipped(item, activity));
                        })
                .toList();
    }

    /// Contacts a week, averaged over the year.
    private double contacts(Activity activity) {
        double yearly = 0;
        for (PatientBand band : plan.practice().patients()) {
            for (Demand.BandRate rate : activity.demand().yearlyPer1000()) {
                if (rate.ageBand().equals(band.ageBand())) {
                    yearly += rate.contacts() * band.count() / 1000;
                }
            }
        }
        return yearly / WEEKS_PER_YEAR + activity.demand().fixedPerWeek();
    }

    private boolean isDecided(CatalogueItem item) {
        return decision(item).isPresent();
    }

    private boolean has(String id) {
        return activities.containsKey(id);
    }
}
