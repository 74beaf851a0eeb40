package nl.basiseerst.ui.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.list.ListedGroup;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class OfferViewModelTest {

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final OfferViewModel model = OfferOnStage.modelOn(sample);

    @BeforeEach
    void open() {
        sample.desk().open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void activitiesStandByCoreTaskAndTheExtraOnesApart() {
        assertEquals(
                List.of(
                        "Basisaanbod: generalistische zorg",
                        "Basisaanbod: spoedeisende zorg",
                        "Basisaanbod: terminaal-palliatieve zorg",
                        "Basisaanbod: preventieve zorg",
                        "Basisaanbod: zorgcoördinatie",
                        "Extra aanbod"),
                titles());
        assertEquals(
                "norm 11 min (huisarts) · geen bron genoteerd",
                model.groupsProperty().get().getFirst().items().getFirst().detail());
    }

    @Test
    void everyChapterKeepsWhatWasChosenInIt() {
        model.chosenProperty().set("echo");
        model.chapterProperty().set(Chapter.SESSIONS);
        assertEquals(List.of("Basisaanbod", "Extra aanbod", "Geen aanbod"), titles());
        assertEquals("spreekuur", model.chosenProperty().get());
        model.chapterProperty().set(Chapter.FALLBACKS);
        assertEquals("gp", model.thingProperty().get().orElseThrow().id());
        model.chapterProperty().set(Chapter.MATRIX);
        assertTrue(model.thingProperty().get().isEmpty());
        model.chapterProperty().set(Chapter.ACTIVITIES);
        assertEquals("echo", model.thingProperty().get().orElseThrow().id());
    }

    @Test
    void aNormIsShownWithItsSourceAndDate() {
        model.edits()
                .activity(
                        "dagconsult",
                        draft -> {
                            draft.source = "LHV Aanbod 2022";
                            draft.decidedOn = LocalDate.of(2026, 11, 1);
                        });
        assertEquals(
                "norm 11 min (huisarts) · LHV Aanbod 2022 · sinds zo 1 nov 2026",
                model.groupsProperty().get().getFirst().items().getFirst().detail());
        assertEquals("LHV Aanbod 2022", stored("dagconsult").source());
    }

    @Test
    void aPerformerChangesAlone() {
        model.edits()
                .performer(
                        "dagconsult",
                        Role.SOH,
                        p ->
                                new Performer(
                                        p.role(),
                                        13,
                                        0.3,
                                        p.mode(),
                                        p.supervision(),
                                        p.competence()));
        Activity activity = stored("dagconsult");
        assertEquals(13, activity.performer(Role.SOH).orElseThrow().minutes());
        assertEquals(11, activity.normMinutes());
        assertEquals(5, activity.performers().size());
    }

    @Test
    void whatIsIllegalIsRefusedAndNothingIsStored() {
        assertThrows(
                InvalidValue.class,
                () -> model.edits().activity("dagconsult", draft -> draft.priority = 10));
        assertThrows(
                InvalidValue.class,
                () -> model.edits().activity("dagconsult", draft -> draft.offer = Offer.EXTRA));
        assertThrows(
                InvalidValue.class,
                () -> model.edits().session("spreekuur", draft -> draft.serve("echo", true)));
        assertThrows(
                InvalidValue.class,
                () -> model.edits().fallback(new RoleFallback(Role.GP, List.of("echo"))));
        assertEquals(Samples.plan("linde").activities(), plan().activities());
        assertEquals("", sample.failures().sentenceProperty().get(), "said at the field only");
    }

    @Test
    void aSessionServesOneMore() {
        model.edits().session("spreekuur", draft -> draft.serve("visite", true));
        assertTrue(session("spreekuur").contains("visite"));
        model.edits().session("spreekuur", draft -> draft.serve("visite", false));
        assertFalse(session("spreekuur").contains("visite"));
    }

    @Test
    void aRoleWithoutFallbackGetsOneAndKeepsItsOrder() {
        model.edits().fallback(new RoleFallback(Role.MANAGER, List.of("balie")));
        model.edits().fallback(new RoleFallback(Role.MANAGER, List.of("triage", "balie")));
        assertEquals(
                List.of("triage", "balie"),
                plan().roles().stream()
                        .filter(r -> r.role() == Role.MANAGER)
                        .findFirst()
                        .orElseThrow()
                        .fallbackSessions());
    }

    @Test
    void somethingNewCanBeAddedAndTakenAwayAgainInFourChapters() {
        for (Chapter chapter :
                List.of(
                        Chapter.ACTIVITIES,
                        Chapter.SESSIONS,
                        Chapter.COMPETENCES,
                        Chapter.TASK_TYPES)) {
            model.chapterProperty().set(chapter);
            PracticePlan before = plan();
            assertTrue(model.add());
            assertFalse(before.equals(plan()));
            assertEquals(
                    model.chosenProperty().get(), model.thingProperty().get().orElseThrow().id());
            model.remove();
            assertEquals(before, plan());
        }
        model.chapterProperty().set(Chapter.FALLBACKS);
        assertFalse(model.add());
    }

    @Test
    void whatIsUsedStaysWithTheReason() {
        model.chosenProperty().set("dagconsult");
        model.remove();
        assertEquals(
                "Consult dezelfde dag (U3-U4) kan niet weg zolang er iets naar verwijst: 2"
                        + " sessies.",
                model.stayingProperty().get());
        model.dismissStaying();
        assertEquals("", model.stayingProperty().get());
        assertEquals(20, plan().activities().size());
    }

    @Test
    void aDestinationChoosesItsActivity() {
        model.chapterProperty().set(Chapter.MATRIX);
        sample.desk().goTo(new Destination("offer", "visite"));
        assertEquals(Chapter.ACTIVITIES, model.chapterProperty().get());
        assertEquals("visite", model.thingProperty().get().orElseThrow().id());
    }

    private List<String> titles() {
        return model.groupsProperty().get().stream().map(ListedGroup::title).toList();
    }

    private List<String> session(String id) {
        return plan().sessionTypes().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow()
                .activities();
    }

    private Activity stored(String id) {
        return plan().activities().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private PracticePlan plan() {
        return sample.store().load().orElseThrow().plan();
    }
}
