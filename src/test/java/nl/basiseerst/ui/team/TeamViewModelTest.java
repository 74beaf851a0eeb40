package nl.basiseerst.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.team.Expiry;
import nl.basiseerst.domain.team.Holding;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.ExpiryWarnings;
import nl.basiseerst.domain.warning.Warning;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.list.Listed;
import nl.basiseerst.ui.common.list.ListedGroup;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

class TeamViewModelTest {

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final TeamViewModel model = TeamOnStage.modelOn(sample);

    @BeforeEach
    void open() {
        sample.desk().open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void listsPeopleByRoleAndChoosesTheFirst() {
        List<ListedGroup> groups = model.groupsProperty().get();
        assertEquals("Huisartsen", groups.getFirst().title());
        assertEquals("rahmani", model.chosenProperty().get());
        assertEquals("R. Rahmani", member().name());
        assertEquals("34 u per week, praktijkhouder", item("rahmani").detail());
        assertEquals("1 bekwaamheid verlopen", item("vandam").warning());
        assertEquals("", item("post").warning());
        sample.texts().use(Language.ENGLISH);
        assertEquals("General practitioners", model.groupsProperty().get().getFirst().title());
    }

    @Test
    void searchLeavesWhatFitsAndTheChosenOneStays() {
        model.searchProperty().set("assistent dam");
        assertEquals(List.of("vandam"), ids());
        assertEquals("rahmani", member().id());
        model.searchProperty().set("");
        assertEquals(18, ids().size());
    }

    @Test
    void saysWhatEndsSoonTheFirstFirst() {
        List<ExpiryLine> lines = model.expiringProperty().get();
        assertEquals(
                new ExpiryLine(
                        "vandam",
                        "D. van Dam",
                        "Reizigersvaccinatie",
                        "52 dagen geleden verlopen",
                        "za 3 okt",
                        true),
                lines.getFirst());
        assertEquals("over 52 dagen", lines.getLast().when());
        assertEquals(5, lines.size());

        model.edits().change("jacobs", d -> d.until = LocalDate.of(2026, 11, 25));
        assertTrue(
                model.expiringProperty()
                        .get()
                        .contains(
                                new ExpiryLine(
                                        "jacobs",
                                        "H. Jacobs",
                                        "Dienstverband",
                                        "morgen de laatste dag",
                                        "wo 25 nov",
                                        false)));
    }

    @Test
    void whatWasAcceptedStaysListedAndSaysSo() {
        Expiry expiry =
                new Expiry(
                        "vandam", competenceOf("Reizigersvaccinatie"), LocalDate.of(2026, 10, 3));
        Warning warning = ExpiryWarnings.of(expiry, sample.desk().today());
        Acceptance accepted = Acceptance.of(warning, AcceptReason.ARRANGED, "cursus in januari");
        sample.desk().edit("2026-10-03", List.of(new Edit.Add(accepted)));
        ExpiryLine first = model.expiringProperty().get().getFirst();
        assertEquals("52 dagen geleden verlopen, aanvaard", first.when());
        assertEquals(5, model.expiringProperty().get().size());
        sample.desk().undo();
        assertEquals("52 dagen geleden verlopen", model.expiringProperty().get().getFirst().when());
    }

    private static String competenceOf(String name) {
        return Samples.plan("linde").competences().stream()
                .filter(competence -> competence.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aChangeIsStoredAndCanBeTakenBack() {
        model.edits().change("rahmani", draft -> draft.rename("R. Rahmani-Bos"));
        assertEquals("R. Rahmani-Bos", member().name());
        assertEquals("RRA", member().initials(), "were no initials of the name");
        assertEquals("R. Rahmani-Bos", stored("rahmani").name());
        sample.desk().undo();
        assertEquals("R. Rahmani", member().name());
    }

    @Test
    void whatIsIllegalIsRefusedAndNothingIsStored() {
        assertThrows(
                InvalidValue.class,
                () -> model.edits().change("rahmani", draft -> draft.hoursPerWeek = 200.0));
        assertThrows(
                InvalidValue.class,
                () -> model.edits().change("rahmani", draft -> draft.rename(" ")));
        List<TimeSpan> overlapping =
                List.of(TimeSpan.of("08:00", "12:00"), TimeSpan.of("11:00", "13:00"));
        assertThrows(
                InvalidValue.class,
                () ->
                        model.edits()
                                .change(
                                        "rahmani",
                                        draft ->
                                                draft.availability =
                                                        draft.availability.with(
                                                                DayOfWeek.MONDAY, overlapping)));
        assertEquals(34.0, stored("rahmani").hoursPerWeek());
        assertEquals("", sample.failures().sentenceProperty().get(), "said at the field only");
    }

    @Test
    void someoneNewStartsTodayInTheRoleThatIsLookedAtAndCanGoAgain() {
        model.chosenProperty().set("peters");
        model.add();
        Member added = member();
        assertEquals("Nieuwe medewerker", added.name());
        assertEquals(Role.ASSISTANT, added.role());
        assertEquals(sample.desk().today(), added.employed().from());
        model.edits().change(added.id(), draft -> draft.rename("Zoë van den Berg"));
        assertEquals("ZVDB", member().initials());

        model.remove();
        assertTrue(model.stayingProperty().get().isEmpty());
        assertEquals(18, sample.store().load().orElseThrow().plan().members().size());
        assertEquals("jacobs", model.chosenProperty().get(), "the one below");
    }

    @Test
    void whoIsInTheRosterStaysAndGetsALastDayInstead() {
        model.chosenProperty().set("vandam");
        model.remove();
        Staying why = model.stayingProperty().get().orElseThrow();
        assertTrue(why.sentence().startsWith("D. van Dam kan niet weg"), why.sentence());
        assertEquals(LocalDate.of(2026, 12, 24), why.lastDay());
        model.endInstead();
        assertEquals(LocalDate.of(2026, 12, 24), stored("vandam").employed().until());
        assertTrue(model.stayingProperty().get().isEmpty());
    }

    /// The weeks at hand are not all there is.
    @Test
    void whatLiesOutsideTheWeeksAtHandCountsToo() {
        sample.desk().show(LocalDate.of(2027, 9, 1));
        assertEquals(List.of(), model.absencesOf("vandam"));
        model.chosenProperty().set("vandam");
        model.remove();
        assertTrue(model.stayingProperty().get().isPresent());
        model.chosenProperty().set("peters");
        assertTrue(model.stayingProperty().get().isEmpty(), "said of somebody else");
    }

    @Test
    void whoHasLeftStandsApart() {
        model.edits().change("jacobs", draft -> draft.until = LocalDate.of(2026, 11, 23));
        ListedGroup last = model.groupsProperty().get().getLast();
        assertEquals("Niet meer in dienst", last.title());
        assertEquals("in dienst tot en met ma 23 nov 2026", last.items().getFirst().detail());
    }

    @Test
    void aCompetenceIsValidForAsLongAsUsualAndCanBeChangedAndTakenAway() {
        model.edits()
                .addHolding(
                        "rahmani",
                        model.competences().stream()
                                .filter(c -> c.id().equals("wondzorg"))
                                .findFirst()
                                .orElseThrow());
        assertEquals(LocalDate.of(2028, 11, 24), holding("wondzorg").validUntil());
        model.edits()
                .changeHolding(
                        "rahmani", "wondzorg", h -> new Holding(h.competence(), null, h.level()));
        assertEquals(null, holding("wondzorg").validUntil());
        model.edits().removeHolding("rahmani", "wondzorg");
        assertEquals(1, stored("rahmani").competences().size());
    }

    @Test
    void anAbsenceIsAddedOnTheDayLookedAtChangedAndTakenAway() {
        sample.desk().show(LocalDate.of(2026, 12, 3));
        String id = model.edits().addAbsence("rahmani");
        assertEquals(2, model.absencesOf("rahmani").size());
        Absence first = model.absencesOf("rahmani").getFirst();
        assertEquals(id, first.id());
        assertEquals(LocalDate.of(2026, 12, 3), first.from());
        model.edits()
                .changeAbsence(
                        id,
                        a ->
                                new Absence(
                                        id,
                                        a.member(),
                                        a.from(),
                                        a.to(),
                                        TimeSpan.of("08:00", "12:00"),
                                        Absence.Kind.TRAINING));
        assertEquals(Absence.Kind.TRAINING, model.absencesOf("rahmani").getFirst().kind());
        model.edits().removeAbsence(model.absencesOf("rahmani").getFirst());
        assertEquals(1, model.absencesOf("rahmani").size());
    }

    @Test
    void aDutyElsewhereIsAddedOnTheDayLookedAtChangedAndTakenAway() {
        LocalDate day = LocalDate.of(2026, 12, 3);
        sample.desk().show(day);
        String id = model.edits().addDuty("rahmani");
        assertEquals(
                List.of(new Duty(id, "rahmani", day.atTime(17, 0), day.atTime(23, 0))),
                model.dutiesOf("rahmani"));
        model.edits().changeDuty(id, day, LocalTime.of(23, 0), LocalTime.of(8, 0));
        Duty night = new Duty(id, "rahmani", day.atTime(23, 0), day.plusDays(1).atTime(8, 0));
        assertEquals(List.of(night), model.dutiesOf("rahmani"));
        assertEquals(List.of(), model.dutiesOf("dewit"));
        model.edits().removeDuty(night);
        assertEquals(List.of(), model.dutiesOf("rahmani"));
    }

    @Test
    void aDestinationChoosesItsMember() {
        model.searchProperty().set("zzz");
        sample.desk().goTo(new Destination("offer", "consult"));
        assertEquals("rahmani", member().id());
        sample.desk().goTo(new Destination("team", "aydin"));
        assertEquals("aydin", member().id());
        assertFalse(ids().isEmpty());
    }

    private Member member() {
        return model.memberProperty().get().orElseThrow();
    }

    private Holding holding(String competence) {
        return stored("rahmani").holding(competence).orElseThrow();
    }

    private Member stored(String id) {
        PracticePlan plan = sample.store().load().orElseThrow().plan();
        return plan.members().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    private List<String> ids() {
        return items().stream().map(Listed::id).toList();
    }

    private Listed item(String id) {
        return items().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
    }

    private List<Listed> items() {
        return model.groupsProperty().get().stream().flatMap(g -> g.items().stream()).toList();
    }
}
