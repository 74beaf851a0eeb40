package nl.basiseerst.application.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import nl.basiseerst.application.catalogue.Certainty;
import nl.basiseerst.application.catalogue.Reference;
import nl.basiseerst.application.mirror.Mirror.Seen;
import nl.basiseerst.application.mirror.MirrorRow.Missing;
import nl.basiseerst.application.mirror.MirrorRow.Standing;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.exchange.ShippedTemplates;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Figures of De Linde worked out by hand: 5800 patients; by contract 108 hours of GPs, 205 of
/// assistants with an SOH of 30 among the 235, 98 of POHs, 53 of them POH-S and 30 POH-GGZ.
class MirrorTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final List<Reference> REFERENCES =
            new ShippedTemplates().catalogue().references();

    private final PracticePlan linde = Samples.plan("linde");
    private final Seen seen = new Mirror(REFERENCES).of(linde, TUESDAY, Map.of());

    @Test
    void patientsPerGpGoByEachDefinitionOfAFullTimePost() {
        List<MirrorRow> rows = rows(seen, Ratio.PATIENTS_PER_GP);
        assertEquals(List.of(40.0, 59.0), rows.stream().map(r -> definition(r).value()).toList());
        assertEquals(5800 / 2.7, contract(rows.get(0)), 1e-9); // 108 hours are 2.7 of 40
        assertEquals(5800 * 59 / 108.0, contract(rows.get(1)), 1e-9);
        assertEquals(2095, rows.get(0).references().getFirst().value());
        assertEquals(Standing.SAME, rows.get(0).standing()); // 2148 is within 5 % of 2095
        assertEquals(Standing.MORE, rows.get(1).standing());
    }

    @Test
    void hoursOfTheTeamPer1000Patients() {
        assertEquals(524, seen.contract().all(), 1e-9);
        assertEquals(524 / 5.8, contract(row(seen, Ratio.TEAM_HOURS)), 1e-9);
        assertEquals(Standing.MORE, row(seen, Ratio.TEAM_HOURS).standing()); // than 47.7
    }

    @Test
    void sharesOfTheHours() {
        assertEquals(108 / 5.24, contract(row(seen, Ratio.GP_SHARE)), 1e-9);
        assertEquals(235 / 5.24, contract(row(seen, Ratio.ASSISTANT_SHARE)), 1e-9);
        assertEquals(98 / 5.24, contract(row(seen, Ratio.POH_SHARE)), 1e-9);
        assertEquals(181 / 5.24, contract(row(seen, Ratio.OTHER_SHARE)), 1e-9);
        assertEquals(Standing.LESS, row(seen, Ratio.GP_SHARE).standing()); // than 46 %
    }

    @Test
    void theProportionIsWrittenWithFourForTheGps() {
        List<Double> found = seen.contract().proportion();
        assertEquals(4, found.get(0));
        assertEquals(235 / 27.0, found.get(1), 1e-9);
        assertEquals(98 / 27.0, found.get(2), 1e-9);
        assertEquals(List.of(), new TeamHours(Map.of(), List.of()).proportion());
    }

    @Test
    void assistantsAndPohBesideTheirReferences() {
        assertEquals(235 / 5.8, contract(row(seen, Ratio.ASSISTANT_HOURS)), 1e-9);
        assertEquals(235 / 38.0 / 5800 * 2350, contract(row(seen, Ratio.ASSISTANT_FTE)), 1e-9);
        assertEquals(30 / 5800.0 * 2350, contract(row(seen, Ratio.POH_GGZ_HOURS)), 1e-9);
        assertEquals(
                List.of(16.0, 12.0),
                row(seen, Ratio.POH_GGZ_HOURS).references().stream()
                        .map(Reference::value)
                        .toList());
        assertEquals(53 / 5.8, contract(row(seen, Ratio.POH_S_HOURS)), 1e-9);
    }

    @Test
    void theFormulaOfThePohGoesByAssumptionsUntilThePracticeCounts() {
        Reference assumed = row(seen, Ratio.POH_S_HOURS).references().getFirst();
        double minutes = 145 * 0.05 + 130 * 0.02 + 134 * 0.03 + 75 * 0.10; // per patient
        assertEquals(minutes / 60 / 44 * 1000, assumed.value(), 1e-9);
        assertEquals(Certainty.DERIVED, assumed.certainty());

        Seen counted = new Mirror(REFERENCES).of(linde, TUESDAY, Map.of("dm", 400));
        assertEquals(
                ((minutes - 145 * 0.05) * 5800 + 145 * 400) / 60 / 44 / 5.8,
                row(counted, Ratio.POH_S_HOURS).references().getFirst().value(),
                1e-9);
        assertEquals(290, new PohFormula(REFERENCES).conditions().getFirst().assumed(5800));
    }

    @Test
    void patientsOnAList() {
        assertEquals(100, contract(row(seen, Ratio.OWN_PANEL)), 1e-9); // 2109 + 2109 + 1582
        assertNull(row(seen, Ratio.OWN_PANEL).standing());
    }

    @Test
    void theScheduleCountsWhatIsLeftOfItAndOverlapsOnce() {
        List<Edit> edits = new ArrayList<>();
        linde.blocks().forEach(block -> edits.add(new Edit.Remove(block)));
        linde.absences().forEach(absence -> edits.add(new Edit.Remove(absence)));
        Block any = linde.blocks().getFirst();
        edits.add(new Edit.Add(block(any, "one", TUESDAY, 8, 12)));
        edits.add(new Edit.Add(block(any, "two", TUESDAY, 11, 13)));
        edits.add(new Edit.Add(block(any, "away", TUESDAY.plusDays(1), 8, 12)));
        edits.add(new Edit.Add(block(any, "later", TUESDAY.plusWeeks(1), 8, 12)));
        edits.add(
                new Edit.Add(
                        new Absence(
                                "gone",
                                "dewit",
                                TUESDAY.plusDays(1),
                                TUESDAY.plusDays(1),
                                null,
                                Absence.Kind.LEAVE)));
        PracticePlan plan = EditedPlan.of(linde, edits);
        assertEquals(
                Map.of(Role.GP, 5.0),
                new Mirror(REFERENCES).of(plan, TUESDAY, Map.of()).rostered().byRole());
    }

    @Test
    void whoHasNoAgreedHoursIsNamedAndWhoLeftIsNot() {
        List<Edit> edits = new ArrayList<>();
        linde.members().stream()
                .filter(member -> member.role() == Role.GP)
                .forEach(member -> edits.add(new Edit.Update(withoutHours(member))));
        Seen found = new Mirror(REFERENCES).of(EditedPlan.of(linde, edits), TUESDAY, Map.of());
        assertEquals(List.of("rahmani", "dewit", "post", "dekker"), found.contract().unknown());
        MirrorRow row = rows(found, Ratio.PATIENTS_PER_GP).getFirst();
        assertNull(row.contract());
        assertEquals(Missing.HOURS, row.missing());
        assertNotNull(row.rostered());
    }

    @Test
    void withoutPatientsNothingIsKnownButTheShares() {
        PracticePlan plan =
                EditedPlan.of(
                        Samples.plan("linde"),
                        List.of(
                                new Edit.Update(
                                        linde.practice()
                                                .withPatients(
                                                        linde.practice().patients().stream()
                                                                .map(
                                                                        band ->
                                                                                new PatientBand(
                                                                                        band
                                                                                                .ageBand(),
                                                                                        0))
                                                                .toList()))));
        Seen found = new Mirror(REFERENCES).of(plan, TUESDAY, Map.of());
        assertEquals(Missing.PATIENTS, row(found, Ratio.TEAM_HOURS).missing());
        assertEquals(Missing.PATIENTS, row(found, Ratio.OWN_PANEL).missing());
        assertNull(row(found, Ratio.TEAM_HOURS).contract());
        assertEquals(List.of(), row(found, Ratio.POH_S_HOURS).references());
        assertEquals(108 / 5.24, contract(row(found, Ratio.GP_SHARE)), 1e-9);
    }

    private static Block block(Block any, String id, LocalDate date, int from, int to) {
        return any.withId(id).of("dewit", date).withSpan(new TimeSpan(from * 60, to * 60));
    }

    private static Member withoutHours(Member m) {
        return new Member(
                m.id(),
                m.name(),
                m.initials(),
                m.role(),
                m.employment(),
                m.registration(),
                m.employed(),
                null,
                m.panel(),
                m.availability(),
                m.competences());
    }

    private static List<MirrorRow> rows(Seen seen, Ratio ratio) {
        return seen.rows().stream().filter(row -> row.ratio() == ratio).toList();
    }

    private static MirrorRow row(Seen seen, Ratio ratio) {
        return rows(seen, ratio).getFirst();
    }

    private static double contract(MirrorRow row) {
        Double own = row.contract();
        assertNotNull(own);
        return own;
    }

    private static Reference definition(MirrorRow row) {
        Reference definition = row.definition();
        assertNotNull(definition);
        return definition;
    }
}
