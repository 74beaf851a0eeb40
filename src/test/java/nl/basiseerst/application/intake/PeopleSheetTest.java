package nl.basiseerst.application.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import nl.basiseerst.application.intake.IntakePreview.Outcome;
import nl.basiseerst.application.intake.Question.Answer;
import nl.basiseerst.application.intake.Question.Subject;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.CompetenceLevel;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Holding;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSpan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Sheets about people: who they are, what they can do and when they work.
class PeopleSheetTest {

    @Test
    void newPeopleGetWhatTheSheetSaysAndWhatIsUsual() {
        PracticePlan plan =
                Sheet.of(
                                """
                                Naam|Functie|Dienstverband|Uren|In dienst|Werkdagen|Initialen
                                Sanne Visser|HA|maat|32|1-1-2020|ma di do|
                                Joost ter Horst|POH-S||28,5||ma t/m wo|JTH
                                Mo Amrani|aios||38|||
                                Iris Blom|waarnemer|||||
                                """)
                        .taken();
        Member visser = Sheet.named(plan, "Sanne Visser");
        assertEquals(Role.GP, visser.role());
        assertEquals(Employment.OWNER, visser.employment());
        assertEquals(Registration.DOCTOR, visser.registration());
        assertEquals(32.0, visser.hoursPerWeek());
        assertEquals(new Period(LocalDate.of(2020, 1, 1), null), visser.employed());
        assertEquals("SV", visser.initials());
        assertEquals(3, visser.availability().days().size());
        Member horst = Sheet.named(plan, "Joost ter Horst");
        assertEquals(Role.POH_S, horst.role());
        assertEquals("JTH", horst.initials());
        assertEquals(Registration.NONE, horst.registration());
        assertEquals(Employment.TRAINEE, Sheet.named(plan, "Mo Amrani").employment());
        assertEquals(Employment.LOCUM, Sheet.named(plan, "Iris Blom").employment());
    }

    @Test
    void aSheetWithoutAHeaderIsUnderstoodByItsContent() {
        Sheet sheet = Sheet.of("Sanne Visser|huisarts|32\nBram Bos|doktersassistent|24");
        assertEquals(SheetKind.PEOPLE, sheet.match().kind());
        assertEquals(0, sheet.match().header());
        assertEquals(List.of(Field.NAME, Field.ROLE, Field.HOURS_PER_WEEK), sheet.match().fields());
        assertEquals(2, sheet.preview().added());
    }

    @Test
    void aNameInPartsIsPutTogether() {
        PracticePlan plan =
                Sheet.of("Voornaam|Tussenvoegsel|Achternaam|Functie\nAnna|van der|Berg|DA").taken();
        assertEquals(Role.ASSISTANT, Sheet.named(plan, "Anna van der Berg").role());
    }

    @Test
    void thoseWhoAreThereChangeOnlyWhereTheSheetSaysSo() {
        Sheet sheet =
                Sheet.of(
                        """
                        Medewerker|Functie|Uren per week
                        Rahmani, R.|huisarts|30
                        D. Post||23
                        """);
        IntakePreview preview = sheet.preview();
        assertEquals(Map.of(2, Outcome.CHANGED, 3, Outcome.SAME), preview.rows());
        Member before = Sheet.named(Sheet.LINDE, "R. Rahmani");
        Member after = Sheet.named(sheet.taken(), "R. Rahmani");
        assertEquals(30.0, after.hoursPerWeek());
        assertEquals(before.competences(), after.competences());
        assertEquals(before.availability(), after.availability());
        assertEquals(before.panel(), after.panel());
        assertEquals(before.id(), after.id());
    }

    @Test
    void whatIsWrongIsToldByRowAndColumnWithTheWayOut() {
        IntakePreview preview =
                Sheet.of(
                                """
                                naam|functie|uren
                                Sanne Visser|doktor|32
                                |huisarts|
                                Bram Bos|DA|veel
                                Bram Bos|DA|24
                                Kim Vos||
                                """)
                        .preview();
        assertEquals(
                List.of(
                        "Rij 2, kolom B: 'doktor' is geen functie; bedoelt u huisarts?",
                        "Rij 3, kolom A: hier hoort een naam te staan.",
                        "Rij 4, kolom C: 'veel' is geen aantal uren per week; schrijf bijvoorbeeld"
                                + " 32 of 28,5.",
                        "Rij 5, kolom A: deze persoon staat al in rij 4; zet het op één rij.",
                        "Rij 6, kolom B: Kim Vos is nieuw; vul een functie in, zoals huisarts."),
                Sheet.sentences(preview));
        assertEquals(List.of(), preview.edits());
    }

    @Test
    void anAnswerHoldsForEveryRow() {
        Sheet sheet = Sheet.of("naam|functie\nA. Vos|dokter\nB. Bos|Dokter\nC. Los|schoonmaker");
        IntakePreview asked = sheet.preview();
        assertEquals(2, asked.questions().size());
        assertEquals("GP", asked.questions().getFirst().proposal());
        assertEquals(2, asked.questions().getFirst().rows());
        sheet.answering(Subject.ROLE, "dokter", new Answer.Known("GP"))
                .answering(Subject.ROLE, "schoonmaker", new Answer.LeftOut());
        IntakePreview answered = sheet.preview();
        assertEquals(2, answered.added());
        assertEquals(Outcome.LEFT_OUT, answered.rows().get(4));
        assertEquals(2, answered.questions().size());
        assertEquals(Role.GP, Sheet.named(sheet.taken(), "B. Bos").role());
    }

    @Test
    void aColumnCanBeSaidToBeSomethingElse() {
        Sheet sheet = Sheet.of("wie|x|y\nA. Vos|huisarts|DA\nB. Bos|DA|huisarts");
        sheet.matching(1, Field.ROLE);
        assertEquals(Role.GP, Sheet.named(sheet.taken(), "A. Vos").role());
        sheet.matching(2, Field.ROLE);
        assertNull(sheet.match().fields().get(1));
        assertEquals(Role.ASSISTANT, Sheet.named(sheet.taken(), "A. Vos").role());
    }

    @Test
    void withoutAColumnForNamesThereIsNothing() {
        Sheet sheet = Sheet.of(SheetKind.PEOPLE, "naam|functie\nA. Vos|DA").matching(0, null);
        assertEquals(
                List.of("Er is nog geen kolom voor naam; kies boven de kolom wat erin" + " staat."),
                Sheet.sentences(sheet.preview()));
    }

    @Test
    void theEndOfAContractIsNotBeforeItsStart() {
        assertEquals(
                List.of("2D TURNED_AROUND"),
                Sheet.of("naam|functie|in dienst|uit dienst\nA. Vos|DA|1-5-2026|1-4-2026")
                        .problems());
    }

    @Test
    void sameInitialsGetALetterMore() {
        PracticePlan plan = Sheet.of("naam|functie\nAnna Vos|DA\nArie Vos|DA\nAls Vis|DA").taken();
        assertEquals("AV", Sheet.named(plan, "Anna Vos").initials());
        assertEquals("AVo", Sheet.named(plan, "Arie Vos").initials());
        assertEquals("AVi", Sheet.named(plan, "Als Vis").initials());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "P. van der Meer, vandermeer",
        "'Meer, P. van der', vandermeer",
        "mw. P. van der Meer, vandermeer",
        "PIETER VAN DER MEER, vandermeer",
        "van der Meer, vandermeer",
        "Meer, vandermeer",
        "PVDME, vandermeer",
        "dr. Rahmani, rahmani",
        "rra, rahmani",
        "Nguyen, nguyen",
    })
    void peopleAreFoundByWhatOnlyTheyAreCalled(String text, String id) {
        assertEquals(
                id, new People(Sheet.LINDE.members()).find(text).map(Member::id).orElse("niemand"));
    }

    @ParameterizedTest
    @CsvSource({"J.", "D.", "de", "X. Rahmani", "Rahmanis", "Dijksta"})
    void nobodyIsGuessed(String text) {
        assertFalse(new People(Sheet.LINDE.members()).find(text).isPresent());
    }

    @Test
    void competencesAreAddedChangedOrTheSame() {
        Member post = Sheet.named(Sheet.LINDE, "D. Post");
        Sheet sheet =
                Sheet.of(
                        """
                        Naam|Bekwaamheid|Geldig tot|Niveau
                        Post|Wondzorg|31-12-2027|onder toezicht
                        Peters|Uitstrijkje||
                        Peters|Telefonische triage|1-6-2027|zelfstandig
                        """);
        assertEquals(SheetKind.COMPETENCES, sheet.match().kind());
        PracticePlan plan = sheet.taken();
        assertEquals(
                new Holding("wondzorg", LocalDate.of(2027, 12, 31), CompetenceLevel.SUPERVISED),
                Sheet.named(plan, "D. Post").holding("wondzorg").orElseThrow());
        assertEquals(
                post.competences().stream().filter(h -> !h.competence().equals("wondzorg")).count()
                        + 1,
                Sheet.named(plan, "D. Post").competences().size());
        assertEquals(2, sheet.preview().edits().size());
    }

    @Test
    void anUnknownCompetenceIsAskedAboutAndMayBeNew() {
        Sheet sheet =
                Sheet.of(
                        SheetKind.COMPETENCES,
                        "naam|bekwaamheid\nPost|Spirometrie\nPeters|spirometrie\nJan|Wondzorg");
        assertEquals(
                List.of("2B COMPETENCE_UNKNOWN", "3B COMPETENCE_UNKNOWN", "4A PERSON_UNKNOWN"),
                sheet.problems());
        sheet.answering(Subject.COMPETENCE, "Spirometrie", new Answer.New())
                .answering(Subject.PERSON, "Jan", new Answer.Known("jacobs"));
        PracticePlan plan = sheet.taken();
        assertEquals("Spirometrie", plan.competences().getLast().name());
        assertEquals(Sheet.LINDE.competences().size() + 1, plan.competences().size());
        assertEquals(4, sheet.preview().edits().size());
    }

    @Test
    void hoursComeFromAColumnForEachDay() {
        Sheet sheet =
                Sheet.of(
                        """
                        Naam|ma|di|wo|do|vr
                        Post|8-17|ochtend|vrij|8:00-12:00, 13:00-17:30|
                        Peters|x|x|x||-
                        """);
        assertEquals(SheetKind.HOURS, sheet.match().kind());
        PracticePlan plan = sheet.taken();
        Member post = Sheet.named(plan, "D. Post");
        assertEquals(
                List.of(TimeSpan.of("08:00", "17:00")),
                post.availability().spansOn(DayOfWeek.MONDAY));
        assertEquals(
                List.of(TimeSpan.of("08:00", "12:00"), TimeSpan.of("13:00", "17:30")),
                post.availability().spansOn(DayOfWeek.THURSDAY));
        assertEquals(List.of(), post.availability().spansOn(DayOfWeek.FRIDAY));
        assertEquals(3, Sheet.named(plan, "J. Peters").availability().days().size());
    }

    @Test
    void hoursComeFromARowForEachDay() {
        Sheet sheet =
                Sheet.of(
                        SheetKind.HOURS,
                        """
                        naam|dag|van|tot
                        Post|maandag|8:00|12:00
                        Post|maandag|13:00|17:00
                        Post|vr|8:00|12:00
                        """);
        Member post = Sheet.named(sheet.taken(), "D. Post");
        assertEquals(3, post.availability().hours().size());
        assertEquals(1, sheet.preview().edits().size());
    }

    @Test
    void hoursThatSayNothingAreTold() {
        assertEquals(
                List.of("2B DAY_HOURS", "2C TURNED_AROUND", "3A PERSON_UNKNOWN"),
                Sheet.of(SheetKind.HOURS, "naam|ma|di\nPost|8 uur|17-8\nXantippe|8-17|")
                        .problems());
    }

    @Test
    void everyEditIsOfAnotherThing() {
        IntakePreview preview =
                Sheet.of(
                                SheetKind.COMPETENCES,
                                """
                                naam|bekwaamheid
                                Post|Wondzorg
                                Post|Echografie
                                Post|Uitstrijkje
                                """)
                        .preview();
        assertEquals(
                preview.edits().size(),
                preview.edits().stream().map(Edit::entity).distinct().count());
    }
}
