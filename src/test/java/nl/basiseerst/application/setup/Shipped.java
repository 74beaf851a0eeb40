package nl.basiseerst.application.setup;

import nl.basiseerst.application.catalogue.CatalogueItem;
import nl.basiseerst.application.catalogue.NewFromTemplate;
import nl.basiseerst.application.catalogue.StarterCatalogue;
import nl.basiseerst.application.catalogue.Template;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.exchange.ShippedTemplates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the program ships, and practices begun from it.
final class Shipped {

    /// A Tuesday.
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static final StarterCatalogue CATALOGUE = new ShippedTemplates().catalogue();
    static final List<Template> TEMPLATES = new ShippedTemplates().templates();

    private Shipped() {}

    static Template template(String id) {
        return TEMPLATES.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /// A practice as it is right after a template was chosen.
    static PracticePlan practice(String template) {
        return NewFromTemplate.plan(
                CATALOGUE, template(template), "De Esdoorn", template(template).patients(), TODAY);
    }

    static CatalogueItem item(String id) {
        return CATALOGUE.item(id).orElseThrow();
    }

    static Readiness readiness(PracticePlan plan) {
        return Readiness.of(plan, CATALOGUE, TEMPLATES, TODAY);
    }

    /// The practice with everybody named.
    static PracticePlan named(PracticePlan plan) {
        List<Edit> edits = new ArrayList<>();
        for (Member member : plan.members()) {
            edits.add(new Edit.Update(MemberChange.named(member, "Sam " + member.id())));
        }
        return EditedPlan.of(plan, edits);
    }

    /// The practice with everything decided as proposed and all figures confirmed.
    static PracticePlan decided(PracticePlan plan) {
        OfferStandings before = new OfferStandings(plan, CATALOGUE);
        PracticePlan decided =
                EditedPlan.of(
                        plan,
                        new OfferDecisions(plan, CATALOGUE, TODAY)
                                .decideAll(before.undecided(), before));
        OfferStandings after = new OfferStandings(decided, CATALOGUE);
        return EditedPlan.of(
                decided,
                new OfferDecisions(decided, CATALOGUE, TODAY).confirm(after.unconfirmed()));
    }
}
