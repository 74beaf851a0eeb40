package nl.basiseerst.application.setup;

import static nl.basiseerst.application.setup.Shipped.CATALOGUE;
import static nl.basiseerst.application.setup.Shipped.TODAY;
import static nl.basiseerst.application.setup.Shipped.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.catalogue.CatalogueItem;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.value.InvalidValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// What deciding on the offer changes.
class OfferDecisionsTest {

    /// Every item, every choice: the practice stays legal, the decision is recorded with its date,
    /// and what is offered is served in a session of its kind.
    @ParameterizedTest
    @EnumSource(OfferChoice.class)
    void everyItemCanBeDecidedEitherWay(OfferChoice choice) {
        PracticePlan plan = practice("group");
        int tried = 0;
        for (CatalogueItem item : new OfferStandings(plan, CATALOGUE).asked()) {
            if (!OfferDecisions.allows(item, choice)) {
                assertThrows(IllegalArgumentException.class, () -> decided(plan, item, choice));
                continue;
            }
            tried++;
            PracticePlan after = decided(plan, item, choice);
            Activity activity = activity(after, item.id());
            assertEquals(TODAY, activity.decidedOn(), item::id);
            assertEquals(choice, OfferChoice.of(activity), item::id);
            OfferStandings standings = new OfferStandings(after, CATALOGUE);
            assertTrue(standings.undecided().stream().noneMatch(one -> one.equals(item)));
            boolean served =
                    after.sessionTypes().stream()
                            .anyMatch(session -> session.activities().contains(item.id()));
            assertEquals(activity.offer() != Offer.OUTSIDE, served, item.id());
        }
        assertTrue(tried > 10, "only " + tried);
    }

    /// Whatever was decided can be decided otherwise, in any order.
    @Test
    void decisionsCanBeChangedAsOftenAsOneLikes() {
        PracticePlan plan = practice("duo");
        CatalogueItem item =
                new OfferStandings(plan, CATALOGUE)
                        .asked().stream()
                                .filter(one -> OfferDecisions.allows(one, OfferChoice.BASIC))
                                .findFirst()
                                .orElseThrow();
        PracticePlan now = plan;
        for (OfferChoice choice :
                List.of(
                        OfferChoice.OURS,
                        OfferChoice.BASIC,
                        OfferChoice.NO_TASK,
                        OfferChoice.OURS,
                        OfferChoice.NOT_OURS,
                        OfferChoice.BASIC)) {
            now = decided(now, item, choice);
            assertEquals(choice, OfferChoice.of(activity(now, item.id())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"solo", "duo", "group", "centre"})
    void decidingOnTheRestLeavesNothingOpenAndChangesNothingThatIsDone(String template) {
        PracticePlan plan = practice(template);
        OfferStandings before = new OfferStandings(plan, CATALOGUE);
        List<Edit> edits =
                new OfferDecisions(plan, CATALOGUE, TODAY).decideAll(before.undecided(), before);
        PracticePlan after = EditedPlan.of(plan, edits);
        assertEquals(List.of(), new OfferStandings(after, CATALOGUE).undecided());
        for (Activity activity : plan.activities()) {
            assertEquals(activity.offer(), activity(after, activity.id()).offer());
        }
        assertEquals(
                plan.activities().stream().filter(a -> a.offer() == Offer.EXTRA).count(),
                after.activities().stream().filter(a -> a.offer() == Offer.EXTRA).count());
        assertEquals(
                edits.size(),
                edits.stream().map(e -> e.entity().getClass() + e.entity().id()).distinct().count(),
                "one edit for each thing");
    }

    @Test
    void whatIsNotDoneAndWhatIsNoTaskAreToldApart() {
        PracticePlan plan = practice("duo");
        CatalogueItem item = new OfferStandings(plan, CATALOGUE).undecided().getFirst();
        Activity not = activity(decided(plan, item, OfferChoice.NOT_OURS), item.id());
        Activity no = activity(decided(plan, item, OfferChoice.NO_TASK), item.id());
        assertEquals("Doen wij niet", not.source());
        assertEquals("Geen taak van de praktijk", no.source());
        assertEquals(Offer.OUTSIDE, not.offer());
        assertEquals(Offer.OUTSIDE, no.offer());
    }

    @Test
    void confirmingKeepsTheFiguresAndAChangeOfMinutesConfirms() {
        PracticePlan plan = practice("duo");
        OfferDecisions decisions = new OfferDecisions(plan, CATALOGUE, TODAY);
        OfferStandings standings = new OfferStandings(plan, CATALOGUE);
        Activity first = standings.unconfirmed().getFirst();
        int open = standings.unconfirmed().size();
        PracticePlan confirmed = EditedPlan.of(plan, decisions.confirm(List.of(first)));
        assertEquals(first.performers(), activity(confirmed, first.id()).performers());
        assertEquals(open - 1, new OfferStandings(confirmed, CATALOGUE).unconfirmed().size());

        PracticePlan changed = EditedPlan.of(plan, List.of(decisions.minutes(first, 12.5)));
        FigureLine line = line(changed, first.id());
        assertEquals(12.5, line.activity().normMinutes());
        assertTrue(line.isConfirmed());
        assertTrue(line.isChanged());
        assertThrows(InvalidValue.class, () -> decisions.minutes(first, 0));

        PracticePlan back =
                EditedPlan.of(
                        changed,
                        new OfferDecisions(changed, CATALOGUE, TODAY)
                                .shipped(Shipped.item(first.id())));
        assertEquals(first, activity(back, first.id()));
        assertFalse(line(back, first.id()).isChanged());
        assertFalse(line(back, first.id()).isConfirmed());
    }

    @Test
    void contactsAWeekFollowFromTheRatesAndThePatients() {
        PracticePlan plan = practice("duo");
        FigureLine line = line(plan, "consult");
        double yearly = 0;
        for (var rate : line.activity().demand().yearlyPer1000()) {
            for (var band : plan.practice().patients()) {
                if (band.ageBand().equals(rate.ageBand())) {
                    yearly += band.count() * rate.contacts() / 1000;
                }
            }
        }
        assertTrue(yearly > 100);
        assertEquals(yearly / 52 + line.activity().demand().fixedPerWeek(), line.contacts(), 1e-9);
    }

    @Test
    void anExtraServiceWithoutASessionInTheCatalogueGetsOneOfItsOwn() {
        PracticePlan plan = practice("duo");
        CatalogueItem item =
                new OfferStandings(plan, CATALOGUE)
                        .undecided().stream()
                                .filter(one -> isInNoExtraSession(one.id()))
                                .findFirst()
                                .orElseThrow();
        PracticePlan after = decided(plan, item, OfferChoice.OURS);
        SessionType session = after.sessionTypes().getLast();
        assertEquals(SessionOffer.EXTRA, session.offer());
        assertEquals(List.of(item.id()), session.activities());
        assertEquals(item.activity().name(), session.name());
    }

    private static boolean isInNoExtraSession(String id) {
        return CATALOGUE.sessionTypes().stream()
                .noneMatch(s -> s.offer() == SessionOffer.EXTRA && s.activities().contains(id));
    }

    private static PracticePlan decided(PracticePlan plan, CatalogueItem item, OfferChoice choice) {
        return EditedPlan.of(plan, new OfferDecisions(plan, CATALOGUE, TODAY).decide(item, choice));
    }

    private static FigureLine line(PracticePlan plan, String id) {
        return new OfferStandings(plan, CATALOGUE)
                .figureLines().stream()
                        .filter(line -> line.activity().id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private static Activity activity(PracticePlan plan, String id) {
        return plan.activities().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }
}
