package nl.basiseerst.application.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import nl.basiseerst.application.audit.ChainHead;
import nl.basiseerst.application.audit.LogLine;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.Placed;
import nl.basiseerst.application.words.FieldWords.Changed;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.HardKind;
import nl.basiseerst.domain.schedule.HardWork;
import nl.basiseerst.domain.schedule.SchoolHoliday;
import nl.basiseerst.domain.schedule.SchoolHoliday.Region;
import nl.basiseerst.domain.schedule.SchoolHoliday.Season;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.WithGroundwork;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

class LogWordsTest {

    private final PracticePlan plan = WithGroundwork.of(Samples.plan("linde"));
    private final Messages messages = new Messages(Messages.DUTCH);
    private final LogWords words = new LogWords(messages, plan);
    private final FieldWords fields = new FieldWords(messages, plan);

    private static ChangeEntry entry(@Nullable Entity before, @Nullable Entity after) {
        return new ChangeEntry(
                before == null ? null : new Placed(before, 1),
                after == null ? null : new Placed(after, 1));
    }

    private static LogLine line(
            ChangeKind kind,
            String subject,
            @Nullable Long undoes,
            int things,
            ChangeEntry... told) {
        ChangeHeader header =
                new ChangeHeader("Anna", Instant.parse("2026-11-24T06:45:00Z"), kind, subject);
        return new LogLine(new LoggedChange(7, header, undoes), things, List.of(told));
    }

    private Block block() {
        return plan.blocks().stream()
                .filter(b -> b.date().equals(LocalDate.of(2026, 11, 24)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChangeIsASentence() {
        String thing = new ChangeWords(messages, plan).thing(block());
        ChangeEntry removed = entry(block(), null);
        assertEquals(
                "Verwijderen van " + thing,
                words.what(line(ChangeKind.EDIT, "", null, 1, removed)));
        assertEquals(
                "Verwijderen van " + thing + " en 3 meer",
                words.what(line(ChangeKind.EDIT, "", null, 4, removed)));
        assertEquals(
                "Ongedaan gemaakt (nr. 5): verwijderen van " + thing,
                words.what(line(ChangeKind.UNDO, "5", 5L, 1, entry(null, block()))));
        assertEquals(
                "Opnieuw gedaan: verwijderen van " + thing,
                words.what(line(ChangeKind.REDO, "6", 6L, 1, removed)));
        assertEquals(
                "Praktijk ingelezen (1.200 gegevens veranderd)",
                words.what(line(ChangeKind.IMPORT, "", null, 1200, entry(null, block()))));
        assertEquals(
                "Account uitgezet",
                words.what(line(ChangeKind.ACCOUNT, "close:a-1:READER", null, 0)));
        assertEquals(
                "Alle accounts verwijderd",
                words.what(line(ChangeKind.ACCOUNT, "remove-all", null, 0)));
        assertEquals(
                "Namen of teksten uit het logboek gewist, op verzoek",
                words.what(line(ChangeKind.ERASE, "", null, 0)));
    }

    @Test
    void whatCountsAsUnpopularIsToldFieldByField() {
        HardWork before = new HardWork("w1", HardKind.EARLY, true, null, null, List.of());
        HardWork after =
                new HardWork(
                        "w1",
                        HardKind.EARLY,
                        false,
                        DayOfWeek.MONDAY,
                        TimeSpan.of("06:00", "08:00"),
                        List.of("triage"));
        assertEquals(
                "Wijzigen van wat telt als minder geliefd werk: Vroeg",
                words.what(line(ChangeKind.EDIT, "", null, 1, entry(before, after))));
        assertEquals(
                List.of(
                        new Changed("Telt mee", "ja", "nee"),
                        new Changed("Dagen", "", "ma"),
                        new Changed("Tijd", "", "06:00\u201308:00"),
                        new Changed("Sessies", "", "Telefoon en triage")),
                fields.of(entry(before, after)));
    }

    @Test
    void aSchoolHolidayIsToldWithWhichItIsAndWhetherItIsConfirmed() {
        LocalDate from = LocalDate.of(2026, 12, 19);
        SchoolHoliday before =
                new SchoolHoliday(
                        "s1", Region.MIDDLE, Season.CHRISTMAS, from, from.plusDays(15), false);
        SchoolHoliday after =
                new SchoolHoliday(
                        "s1", Region.SOUTH, Season.CHRISTMAS, from, from.plusDays(15), true);
        assertEquals(
                List.of(
                        new Changed("Regio", "midden", "zuid"),
                        new Changed("Bevestigd", "nee", "ja")),
                fields.of(entry(before, after)));
    }

    @Test
    void whatWasAcceptedIsToldWithReasonAndNote() {
        WarningKey day = WarningKey.ofDay(WarningKind.DAY_SHORT, LocalDate.of(2026, 11, 24));
        Acceptance bare = new Acceptance(day, 45, AcceptReason.ONCE, null);
        Acceptance noted = new Acceptance(day, 60, AcceptReason.ARRANGED, "balie belt");
        assertEquals(
                "Heeft aanvaard: tekort op di 24 nov (eenmalig)",
                words.what(line(ChangeKind.EDIT, "", null, 1, entry(null, bare))));
        assertEquals(
                "Heeft aanvaard: tekort op di 24 nov (bekend en anders geregeld) \u2014 balie belt",
                words.what(line(ChangeKind.EDIT, "", null, 1, entry(bare, noted))));
        assertEquals(
                "Heeft aanvaard: tekort op di 24 nov (eenmalig)",
                words.what(
                        line(ChangeKind.EDIT, "", null, 1, entry(null, bare), entry(null, bare))),
                "found by a filter, it is told twice");
        assertEquals(
                "Niet meer aanvaarden van tekort op di 24 nov",
                words.what(line(ChangeKind.EDIT, "", null, 1, entry(noted, null))));
        assertEquals(
                "Ongedaan gemaakt (nr. 5): aanvaarden van tekort op di 24 nov",
                words.what(line(ChangeKind.UNDO, "5", 5L, 1, entry(noted, null))));
        assertEquals(
                List.of(
                        new Changed("Minuten", "45", "60"),
                        new Changed("Reden", "eenmalig", "bekend en anders geregeld"),
                        new Changed("Notitie", "", "balie belt")),
                fields.of(entry(bare, noted)));
        assertEquals(
                "aanvaarde waarschuwing tekort op di 24 nov",
                new ChangeWords(messages, plan).thing(noted));
    }

    @Test
    void theMomentIsThatOfThePractice() {
        assertEquals("di 24 nov 2026 07:45", words.when(Instant.parse("2026-11-24T06:45:59Z")));
    }

    @Test
    void aNameThatWasErasedIsCalledSo() {
        ChangeHeader header = new ChangeHeader("-", Instant.EPOCH, ChangeKind.EDIT, "");
        assertEquals("naam gewist", words.who(new LoggedChange(2, header, null, true)));
        assertEquals(
                "Wat er veranderde is op verzoek gewist",
                words.what(new LogLine(new LoggedChange(2, header, null, true), 1, List.of())));
    }

    @Test
    void onlyTheFieldsThatChangedAreTold() {
        Block before = block();
        Block after =
                new Block(
                        before.id(),
                        before.member(),
                        before.date(),
                        TimeSpan.of("06:00", "06:45"),
                        before.session(),
                        before.room(),
                        "Belt terug",
                        before.extra());
        assertEquals(
                List.of(
                        new Changed("Tijd", before.span().toString(), "06:00\u201306:45"),
                        new Changed("Notitie", "", "Belt terug")),
                fields.of(entry(before, after)));
    }

    @Test
    void ofAnAbsenceTheKindIsNotTold() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        String member = plan.members().getFirst().id();
        List<String> told = new ArrayList<>();
        for (Absence.Kind kind : Absence.Kind.values()) {
            Absence absence = new Absence("a", member, day, day, null, kind);
            told.add(fields.of(entry(null, absence)).toString());
            assertEquals(
                    List.of(new Changed("Andere gegevens dan het logboek hier toont", "", "")),
                    fields.of(
                            entry(absence, new Absence("a", member, day, day, null, other(kind)))));
        }
        assertEquals(1, told.stream().distinct().count(), told::toString);
        assertFalse(told.getFirst().toLowerCase(Locale.ROOT).contains("verlof"));
    }

    private static Absence.Kind other(Absence.Kind kind) {
        return Arrays.stream(Absence.Kind.values())
                .filter(other -> other != kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyThingOfAPracticeCanBeTold() {
        for (Messages language : List.of(messages, new Messages(Locale.ENGLISH))) {
            FieldWords all = new FieldWords(language, plan);
            LogWords sentences = new LogWords(language, plan);
            List<Entity> things = new ArrayList<>(List.of(plan.practice()));
            things.addAll(plan.rooms());
            things.addAll(plan.competences());
            things.addAll(plan.activities());
            things.addAll(plan.sessionTypes());
            things.addAll(plan.roles());
            things.addAll(plan.members());
            things.addAll(plan.blocks());
            things.addAll(plan.absences());
            things.addAll(plan.presenceRules());
            things.addAll(plan.taskTypes());
            things.addAll(plan.tasks());
            things.addAll(plan.groundwork().dayPatterns());
            things.addAll(plan.groundwork().basicSchedules());
            things.addAll(plan.groundwork().calibrations());
            for (Entity thing : things) {
                assertFalse(all.of(entry(null, thing)).isEmpty(), thing::toString);
                assertFalse(sentences.thing(entry(thing, null)).isBlank(), thing::toString);
            }
        }
    }

    @Test
    void aLinkIsWrittenInGroups() {
        String chain = LogWords.chain(new ChainHead(1, "0123456789abcdef".repeat(4)));
        assertEquals(
                "01234567 89abcdef 01234567 89abcdef 01234567 89abcdef 01234567 89abcdef", chain);
    }
}
