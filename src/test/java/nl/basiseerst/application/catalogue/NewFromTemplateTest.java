package nl.basiseerst.application.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Demand.BandRate;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

final class NewFromTemplateTest {

    @Test
    void hasWhatIsBasicAndTheServicesOfTheTemplateAllToBeConfirmed() {
        for (Template template : Shipped.TEMPLATES) {
            PracticePlan plan = Shipped.practice(template.id());
            List<String> expected =
                    Shipped.CATALOGUE.items().stream()
                            .filter(CatalogueItem::isPlanned)
                            .filter(
                                    item ->
                                            item.proposal() == Proposal.BASIC
                                                    || template.services().contains(item.id()))
                            .map(CatalogueItem::id)
                            .toList();
            assertEquals(expected, plan.activities().stream().map(Activity::id).toList());
            assertTrue(plan.activities().stream().allMatch(a -> a.decidedOn() == null));
            assertEquals(
                    template.services().size(),
                    plan.activities().stream().filter(a -> a.offer() == Offer.EXTRA).count());
        }
    }

    @Test
    void hasNoSessionThatNothingCanBeDoneIn() {
        for (Template template : Shipped.TEMPLATES) {
            for (SessionType session : Shipped.practice(template.id()).sessionTypes()) {
                boolean empty = session.activities().isEmpty();
                assertEquals(session.offer() == SessionOffer.NONE, empty, session.id());
            }
        }
    }

    @Test
    void beginsThisWeekAndIsStampedNowhere() {
        PracticePlan plan = Shipped.practice("duo");
        assertEquals(IsoWeek.of(Shipped.TODAY), Shipped.schedule(plan).validFrom());
        assertTrue(Shipped.schedule(plan).stamped().isEmpty());
        assertTrue(plan.blocks().isEmpty());
        assertFalse(plan.groundwork().dayPatterns().isEmpty());
    }

    @Test
    void anotherSizeChangesThePatientsAndThePanelsAndNothingElse() {
        Template duo = Shipped.template("duo");
        PracticePlan twice =
                NewFromTemplate.plan(Shipped.CATALOGUE, duo, "Proef", 8400, Shipped.TODAY);
        PracticePlan normal = Shipped.practice("duo");
        assertEquals(8400, total(twice.practice().patients()));
        assertEquals(normal.activities(), twice.activities());
        assertEquals(Shipped.schedule(normal), Shipped.schedule(twice));
        for (int i = 0; i < duo.team().size(); i++) {
            Integer panel = duo.team().get(i).panel();
            Member member = twice.members().get(i);
            assertEquals(panel == null ? null : panel * 2, member.panel(), member.id());
        }
    }

    @Test
    void ownAgeBandsGetTheirRatesAndUnknownOnesTheAverage() {
        List<PatientBand> bands =
                List.of(new PatientBand("85+", 50), new PatientBand("alle anderen", 1950));
        PracticePlan plan =
                NewFromTemplate.plan(
                        Shipped.CATALOGUE, Shipped.template("solo"), "Proef", bands, Shipped.TODAY);
        Activity consult =
                plan.activities().stream()
                        .filter(a -> a.id().equals("consult"))
                        .findFirst()
                        .orElseThrow();
        CatalogueItem shipped = Shipped.CATALOGUE.item("consult").orElseThrow();
        List<BandRate> rates = consult.demand().yearlyPer1000();
        assertEquals(List.of("85+", "alle anderen"), bandsOf(rates));
        assertEquals(
                shipped.activity().demand().yearlyPer1000().getLast().contacts(),
                rates.getFirst().contacts());
        assertEquals(1200, rates.getLast().contacts(), 0.1);
    }

    @Test
    void whatFallsUnderABroaderContactIsNotPlannedBesideIt() {
        for (CatalogueItem item : Shipped.CATALOGUE.items()) {
            String whole = item.partOf();
            if (whole != null) {
                assertFalse(item.isPlanned());
                CatalogueItem broader = Shipped.CATALOGUE.item(whole).orElseThrow();
                assertNull(broader.partOf(), "one level is enough: " + item.id());
                assertTrue(broader.isPlanned(), item.id());
                assertFalse(Objects.equals(item.id(), whole));
            }
        }
    }

    private static List<String> bandsOf(List<BandRate> rates) {
        return rates.stream().map(BandRate::ageBand).toList();
    }

    private static int total(List<PatientBand> bands) {
        return bands.stream().mapToInt(PatientBand::count).sum();
    }
}
