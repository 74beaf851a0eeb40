package nl.basiseerst.application.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.CoreTask;
import nl.basiseerst.domain.offer.DelegationMode;
import nl.basiseerst.domain.offer.Demand.BandRate;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision.Level;
import nl.basiseerst.domain.value.InvalidValue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The starter catalogue against the field's figures: numbers here are those of the sources.
final class StarterCatalogueTest {

    private static final int NORM_PRACTICE = 2095;
    private static final StarterCatalogue CATALOGUE = Shipped.CATALOGUE;

    /// The procedures that are claimed as such (M&I), 0.18 a year per patient together.
    private static final List<String> PROCEDURES =
            List.of(
                    "hechten",
                    "abces",
                    "kleine-chirurgie",
                    "cyriax",
                    "iud",
                    "implantaat",
                    "bloeddruk-24",
                    "ecg",
                    "spirometrie",
                    "enkel-arm",
                    "audiometrie",
                    "tympanometrie",
                    "allergietest",
                    "spleetlamp",
                    "teledermatologie",
                    "cognitie",
                    "holter",
                    "fietsergometrie");

    @Test
    void hasAllThingsOfTheFieldsList() {
        // 82, with the consult as three and the visit as two
        assertEquals(85, CATALOGUE.items().size());
        assertEquals(36, CATALOGUE.taskTypes().size());
    }

    @Test
    void contactsOfEachKindAreThoseOfTheSource() {
        assertEquals(2.08, perPatient("dagconsult", "consult"), 0.001);
        assertEquals(0.71, perPatient("consult-lang", "spoed"), 0.001);
        assertEquals(0.10, perPatient("visite"), 0.001);
        assertEquals(0.08, perPatient("visite-lang", "palliatief"), 0.001);
        assertEquals(1.25, perPatient("telefonisch"), 0.001);
        assertEquals(0.18, perPatient(PROCEDURES.toArray(String[]::new)), 0.001);
    }

    @Test
    void togetherTheyAreAsManyAndTakeAsLongAsTheSourcesSay() {
        List<String> all = new ArrayList<>(PROCEDURES);
        all.addAll(
                List.of(
                        "dagconsult",
                        "consult",
                        "consult-lang",
                        "spoed",
                        "visite",
                        "visite-lang",
                        "palliatief",
                        "telefonisch"));
        assertEquals(4.4, perPatient(all.toArray(String[]::new)), 0.005);
        double hours = all.stream().mapToDouble(StarterCatalogueTest::weeklyHours).sum();
        assertEquals(33.9, hours, 1.2);
        all.forEach(id -> assertEquals(null, item(id).partOf(), id));
    }

    @Test
    void contactsByAgeAreThoseOfTheSource() {
        Activity consult = item("consult").activity();
        assertEquals(13.3 / 2.3, rate(consult, "85+") / rate(consult, "5-17"), 0.01);
        assertEquals(6.0 / 4.4, rate(consult, "65-74") / rate(consult, "45-64"), 0.01);
    }

    @Test
    void pohHoursAreThoseOfTheFormulaAndTheContract() {
        double somatic = weeklyHours("dm") + weeklyHours("copd-astma") + weeklyHours("cvrm");
        assertEquals(17, somatic, 0.1);
        double mental = weeklyHours("ggz") * 2350 / NORM_PRACTICE;
        assertEquals(16, mental / session("poh-ggz").productivity(), 0.05);
    }

    @Test
    void whatIsPlannedCanBePlanned() {
        Set<String> competences = new HashSet<>();
        CATALOGUE.competences().forEach(competence -> competences.add(competence.id()));
        for (CatalogueItem item : CATALOGUE.items()) {
            Activity activity = item.activity();
            for (Performer performer : activity.performers()) {
                String competence = performer.competence();
                assertTrue(competence == null || competences.contains(competence), item.id());
            }
            if (!item.isPlanned()) {
                continue;
            }
            if (item.proposal() == Proposal.ASK || item.proposal() == Proposal.BASIC) {
                assertNotNull(activity.coreTask(), item.id());
                assertFalse(activity.demand().asksNothing(), item.id());
            }
            for (Offer offer : offers(item)) {
                assertTrue(isServed(activity, offer), item.id() + " as " + offer);
            }
        }
    }

    private static Set<Offer> offers(CatalogueItem item) {
        return item.proposal() == Proposal.ASK
                ? EnumSet.of(Offer.BASIC, Offer.EXTRA)
                : EnumSet.of(item.activity().offer());
    }

    private static boolean isServed(Activity activity, Offer offer) {
        return CATALOGUE.sessionTypes().stream()
                .filter(session -> session.offer().name().equals(offer.name()))
                .anyMatch(session -> session.activities().contains(activity.id()));
    }

    @Test
    void everyCoreTaskIsInWhatIsBasicFromTheStart() {
        EnumSet<CoreTask> tasks = EnumSet.noneOf(CoreTask.class);
        CATALOGUE.items().stream()
                .filter(item -> item.proposal() == Proposal.BASIC && item.isPlanned())
                .forEach(item -> tasks.add(item.activity().coreTask()));
        assertEquals(EnumSet.allOf(CoreTask.class), tasks);
    }

    @Test
    void reservedProceduresAreSupervisedWhenDelegated() {
        for (CatalogueItem item : CATALOGUE.items()) {
            for (Performer performer : item.activity().performers()) {
                if (item.activity().reserved() && performer.mode() == DelegationMode.DELEGATED) {
                    assertNotEquals(
                            Level.NONE, performer.supervision().level(), item.id() + performer);
                }
            }
        }
    }

    @Test
    void theDelegationMatrixIsTheFields() {
        assertEquals(Level.REACHABLE, level("triage", Role.ASSISTANT));
        assertEquals(Level.ON_SITE, level("injectie", Role.ASSISTANT));
        assertEquals(
                List.of(Registration.NURSE),
                performer("injectie", Role.POH_S).supervision().waivedFor());
        assertEquals(DelegationMode.REALLOCATED, performer("consult", Role.NP).mode());
        assertEquals(Level.NONE, level("consult", Role.PA));
        assertTrue(item("hechten").activity().performer(Role.ASSISTANT).isEmpty());
        assertEquals(Level.ON_SITE, level("kleine-chirurgie", Role.GP_TRAINEE));
        assertEquals(Level.NONE, level("ecg", Role.GP_TRAINEE));
        assertEquals("uitstrijkje", performer("uitstrijkje", Role.ASSISTANT).competence());
        assertEquals(Level.REACHABLE, level("dm", Role.POH_S));
        assertEquals("hechten", performer("hechten", Role.SOH).competence());
    }

    @Test
    void nothingIsDecidedAndEverythingSaysWhereItComesFrom() {
        for (CatalogueItem item : CATALOGUE.items()) {
            assertEquals(null, item.activity().decidedOn());
            assertEquals(item.source(), item.activity().source());
            boolean sourceless = item.source().contains("geen bron");
            assertFalse(sourceless && item.certainty() == Certainty.SOURCED, item.id());
            assertEquals(item.proposal() == Proposal.OUTSIDE, isOutsideForSure(item), item.id());
        }
        for (Reference reference : CATALOGUE.references()) {
            boolean sourceless = reference.source().contains("geen bron");
            assertEquals(
                    reference.certainty() == Certainty.GENERAL_KNOWLEDGE,
                    sourceless,
                    reference.id());
        }
    }

    private static boolean isOutsideForSure(CatalogueItem item) {
        return item.proposal() != Proposal.ASK && item.activity().offer() == Offer.OUTSIDE;
    }

    @Test
    void aTotalIsSplitAsThePopulationIs() {
        assertEquals(
                1, CATALOGUE.ageProfile().stream().mapToDouble(BandShare::share).sum(), 0.0001);
        for (int total : List.of(0, 1, 7, 2100, 4999, 12_345)) {
            List<PatientBand> bands = CATALOGUE.split(total);
            assertEquals(total, bands.stream().mapToInt(PatientBand::count).sum());
            for (int i = 0; i < bands.size(); i++) {
                double share = CATALOGUE.ageProfile().get(i).share();
                assertEquals(total * share, bands.get(i).count(), 1.001);
            }
        }
        assertRefused(-1);
    }

    private static void assertRefused(int total) {
        boolean refused = false;
        try {
            CATALOGUE.split(total);
        } catch (InvalidValue expected) {
            refused = true;
        }
        assertTrue(refused);
    }

    private static CatalogueItem item(String id) {
        return CATALOGUE.item(id).orElseThrow(() -> new AssertionError(id));
    }

    private static Performer performer(String id, Role role) {
        return item(id).activity().performer(role).orElseThrow();
    }

    private static Level level(String id, Role role) {
        return performer(id, role).supervision().level();
    }

    private static SessionType session(String id) {
        return CATALOGUE.sessionTypes().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double rate(Activity activity, String ageBand) {
        return activity.demand().yearlyPer1000().stream()
                .filter(rate -> rate.ageBand().equals(ageBand))
                .mapToDouble(BandRate::contacts)
                .sum();
    }

    /// Contacts a year per patient of an average population.
    private static double perPatient(String... ids) {
        double contacts = 0;
        for (String id : ids) {
            for (BandShare band : CATALOGUE.ageProfile()) {
                contacts += band.share() * rate(item(id).activity(), band.ageBand()) / 1000;
            }
        }
        return contacts;
    }

    /// Hours a week in a practice of [#NORM_PRACTICE] patients.
    private static double weeklyHours(String id) {
        double contacts = perPatient(id) * NORM_PRACTICE / 52;
        return contacts * item(id).activity().normMinutes() / 60;
    }
}
