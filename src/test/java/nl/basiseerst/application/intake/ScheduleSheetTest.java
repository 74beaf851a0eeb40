package nl.basiseerst.application.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.intake.IntakePreview.Outcome;
import nl.basiseerst.application.intake.Question.Answer;
import nl.basiseerst.application.intake.Question.Subject;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSpan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

/// Sheets about days: who is away, and who does what.
class ScheduleSheetTest {

    /// The sample practice with nothing planned.
    private static final PracticePlan EMPTY =
            Sheet.LINDE.withSchedule(List.of(), List.of(), List.of());

    @Test
    void absencesAreOfThreeKinds() {
        Sheet sheet =
                Sheet.on(
                        EMPTY,
                        SheetKind.ABSENCES,
                        """
                        Naam|Van|Tot en met|Soort
                        Post|21-12-2026|1-1-2027|vakantie
                        Peters|2-12|2-12|nascholing
                        Dekker|3-12||afwezig
                        Prins|4-12||
                        """);
        PracticePlan plan = sheet.taken();
        assertEquals(
                List.of(
                        Absence.Kind.LEAVE,
                        Absence.Kind.TRAINING,
                        Absence.Kind.ABSENT,
                        Absence.Kind.ABSENT),
                plan.absences().stream().map(Absence::kind).toList());
        assertEquals(LocalDate.of(2027, 1, 1), plan.absences().getFirst().to());
        assertEquals(LocalDate.of(2026, 12, 2), sheet.preview().first());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ziek", "griep", "zwangerschapsverlof", "operatie", "verlof ivm opname"})
    void aReasonIsRefusedAndNotEvenRepeated(String reason) {
        IntakePreview preview =
                Sheet.on(
                                EMPTY,
                                SheetKind.ABSENCES,
                                "naam|van|tot|soort\nPost|1-12-2026|2-12-2026|" + reason)
                        .preview();
        assertEquals(List.of(), preview.edits());
        assertEquals(List.of(), preview.questions());
        assertEquals(1, preview.problems().size());
        assertFalse(preview.toString().contains(reason));
        assertFalse(Sheet.sentences(preview).toString().contains(reason));
    }

    @Test
    void aReasonInAColumnOfItsOwnIsPassedOver() {
        Sheet sheet =
                Sheet.on(
                        EMPTY,
                        SheetKind.ABSENCES,
                        "naam|van|tot|reden\nPost|1-12-2026|2-12-2026|ziek");
        assertEquals(Absence.Kind.ABSENT, sheet.taken().absences().getFirst().kind());
        assertFalse(sheet.preview().toString().contains("ziek"));
    }

    @Test
    void partsOfDaysAndWhatIsThereAlready() {
        Sheet sheet =
                Sheet.on(
                        EMPTY,
                        SheetKind.ABSENCES,
                        "naam|van|begintijd|eindtijd|soort\nPost|1-12-2026|8:00|12:00|verlof");
        PracticePlan once = sheet.taken();
        assertEquals(TimeSpan.of("08:00", "12:00"), once.absences().getFirst().part());
        String text = "naam|van|tijden|soort\nPost|1-12-2026|8-12|";
        assertEquals(1, Sheet.on(once, SheetKind.ABSENCES, text + "verlof").preview().same());
        IntakePreview other = Sheet.on(once, SheetKind.ABSENCES, text + "scholing").preview();
        assertEquals(1, other.changed());
        assertTrue(other.edits().getFirst() instanceof Edit.Update);
    }

    @Test
    void turnedAroundDaysAreTold() {
        assertEquals(
                List.of("2C TURNED_AROUND", "3B DATE", "4B MISSING"),
                Sheet.on(
                                EMPTY,
                                SheetKind.ABSENCES,
                                "naam|van|tot\nPost|2-12-2026|1-12-2026\nPost|morgen|\nPost||1-12")
                        .problems());
    }

    @Test
    void aRosterWithABlockOnEachRow() {
        Sheet sheet =
                Sheet.on(
                        EMPTY,
                        SheetKind.ROSTER,
                        """
                        Naam|Datum|Van|Tot|Sessie|Ruimte
                        Rahmani|23-11-2026|8:00|12:00|spreekuur|spreekkamer 1
                        RRA|ma 23 nov|13:00|17:00|Huisbezoek|
                        Peters|di|8:00|12:30|Telefoon en triaga|backoffice
                        """);
        assertEquals(List.of("3E SESSION_UNKNOWN"), sheet.problems());
        sheet.answering(Subject.SESSION, "Huisbezoek", new Answer.Known("visites"));
        List<Block> blocks = sheet.taken().blocks();
        assertEquals(
                List.of("rahmani spreekuur sk1", "rahmani visites -", "peters triage backoffice"),
                blocks.stream().map(ScheduleSheetTest::shown).toList());
        assertEquals(LocalDate.of(2026, 11, 24), blocks.getLast().date());
        assertEquals(LocalDate.of(2026, 11, 23), sheet.preview().first());
    }

    @Test
    void theGridThatPeopleKnow() {
        Sheet sheet =
                Sheet.on(
                        EMPTY,
                        SheetKind.GRID,
                        """
                        Week 48|||
                        Naam|ma 23-11|di 24-11|wo 25-11
                        Huisartsen|||
                        Rahmani|8-12 spreekuur, 13-17 visites|Spreekuur|vrij
                        Post|8-12, 13-17 spreekuur|ochtend visites|13:00-17:00 spreekuur (sk2)
                        Peters|"telefoon en triage
                        """
                                .replace("\"telefoon en triage", "Telefoon en triage||balie sk3"));
        PracticePlan plan = sheet.taken();
        assertEquals(
                List.of(
                        "rahmani spreekuur - 08:00–12:00",
                        "rahmani visites - 13:00–17:00",
                        "post spreekuur - 08:00–12:00",
                        "post spreekuur - 13:00–17:00",
                        "peters triage - 08:00–17:30"),
                on(plan, LocalDate.of(2026, 11, 23)));
        assertEquals(
                List.of("rahmani spreekuur - 08:00–17:30", "post visites - 08:00–13:00"),
                on(plan, LocalDate.of(2026, 11, 24)));
        assertEquals(
                List.of("post spreekuur sk2 13:00–17:00", "peters balie sk3 08:00–17:30"),
                on(plan, LocalDate.of(2026, 11, 25)));
    }

    @Test
    void weekdaysAreOfTheShownWeekOrOfTheWeekThatTheSheetNames() {
        String grid = "naam|maandag|dinsdag\nPost|spreekuur|spreekuur";
        assertEquals(
                LocalDate.of(2026, 11, 23),
                Sheet.on(EMPTY, SheetKind.GRID, grid).preview().first());
        assertEquals(
                LocalDate.of(2027, 1, 4),
                Sheet.on(EMPTY, SheetKind.GRID, "Rooster week 1 2027\n" + grid).preview().first());
    }

    @Test
    void weeksBelowEachOtherHaveTheirOwnDays() {
        PracticePlan plan =
                Sheet.on(
                                EMPTY,
                                SheetKind.GRID,
                                """
                                naam|23-11-2026|24-11-2026
                                |ma|di
                                Post|8-12 spreekuur|
                                |13-17 visites|
                                naam|30-11-2026|1-12-2026
                                Post|8-12 spreekuur|
                                """)
                        .taken();
        assertEquals(2, on(plan, LocalDate.of(2026, 11, 23)).size());
        assertEquals(1, on(plan, LocalDate.of(2026, 11, 30)).size());
    }

    @Test
    void whatIsWrongInAGridIsToldByItsCell() {
        assertEquals(
                List.of(
                        "Rij 2, kolom B: hier staat niet welke sessie D. Post heeft; schrijf"
                                + " bijvoorbeeld 8-12 spreekuur.",
                        "Rij 2, kolom C: 'spreekuren' is geen soort sessie; bedoelt u Spreekuur?",
                        "Rij 2, kolom D: het einde (08:00) ligt niet na het begin (12:00).",
                        "Rij 3, kolom A: 'Xantippe' is niemand in de praktijk; neem eerst de mensen"
                                + " over, of zeg hierboven wie het is.",
                        "Rij 4, kolom B: dit valt samen met rij 4 van dezelfde persoon."),
                Sheet.sentences(
                        Sheet.on(
                                        EMPTY,
                                        SheetKind.GRID,
                                        """
                                        naam|ma 23-11|di 24-11|wo 25-11
                                        Post|8-12|8-12 spreekuren|12-8 spreekuur
                                        Xantippe|spreekuur||
                                        Peters|spreekuur, visites||
                                        """)
                                .preview()));
    }

    @Test
    void whatIsPlannedStaysUnlessItIsReplaced() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        String grid = "naam|ma 23-11-2026|di 24-11-2026\nPost|8-12 visites|\nPeters|vrij|";
        Sheet sheet = Sheet.of(SheetKind.GRID, grid);
        assertEquals(List.of("2B OVERLAP_PLANNED"), sheet.problems());
        IntakePreview replaced = sheet.replacing().preview();
        long before = on(Sheet.LINDE, monday, "post") + on(Sheet.LINDE, monday, "peters");
        assertEquals(before, replaced.removed());
        assertEquals(1, on(sheet.taken(), monday, "post"));
        assertEquals(0, on(sheet.taken(), monday, "peters"));
        LocalDate tuesday = monday.plusDays(1);
        assertEquals(on(Sheet.LINDE, tuesday, "post"), on(sheet.taken(), tuesday, "post"));
    }

    @Test
    void takingTheSameOverTwiceChangesNothing() {
        String grid = "naam|ma 23-11|di 24-11\nPost|8-12 spreekuur|13-17 visites";
        PracticePlan once = Sheet.on(EMPTY, SheetKind.GRID, grid).taken();
        IntakePreview again = Sheet.on(once, SheetKind.GRID, grid).replacing().preview();
        assertEquals(2, again.same());
        assertEquals(List.of(), again.edits());
        assertEquals(Outcome.SAME, again.rows().get(2));
    }

    @Test
    void wherePartOfADayIsUnclearNothingMakesWay() {
        IntakePreview preview =
                Sheet.of(SheetKind.GRID, "naam|ma 23-11|di\nPost|8-12 visites, 13-17 raadsel|")
                        .replacing()
                        .preview();
        assertEquals(0, preview.removed());
    }

    @Test
    void theKindsAreToldApart() {
        assertEquals(
                SheetKind.GRID,
                Sheet.of("naam|ma|di|wo\nPost|spreekuur|visites|8-12 spreekuur").match().kind());
        assertEquals(SheetKind.HOURS, Sheet.of("naam|ma|di|wo\nPost|8-17|x|vrij").match().kind());
        assertEquals(
                SheetKind.ROSTER,
                Sheet.of("datum|naam|van|tot|sessie\n23-11|Post|8|12|spreekuur").match().kind());
        assertEquals(
                SheetKind.ABSENCES,
                Sheet.of("naam|van|tot|soort\nPost|23-11-2026|27-11-2026|verlof").match().kind());
        assertEquals(
                SheetKind.ABSENCES,
                Sheet.of("Post|23-11-2026|27-11-2026|verlof\nPeters|1-12|2-12|cursus")
                        .match()
                        .kind());
    }

    private static String shown(Block block) {
        return block.member()
                + " "
                + block.session()
                + " "
                + (block.room() == null ? "-" : block.room());
    }

    private static List<String> on(PracticePlan plan, LocalDate date) {
        return plan.blocks().stream()
                .filter(b -> b.date().equals(date))
                .map(b -> shown(b) + " " + b.span())
                .toList();
    }

    private static long on(PracticePlan plan, LocalDate date, String member) {
        return plan.blocks().stream()
                .filter(b -> b.date().equals(date) && b.member().equals(member))
                .count();
    }
}
