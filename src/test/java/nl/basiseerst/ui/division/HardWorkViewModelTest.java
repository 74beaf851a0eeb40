package nl.basiseerst.ui.division;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.roster.ShippedHardRules;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.words.FairnessWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.fairness.HardRule;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.HardKind;
import nl.basiseerst.domain.schedule.HardWork;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.util.List;

class HardWorkViewModelTest {

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final HardWorkViewModel model =
            new HardWorkViewModel(sample.desk(), ShippedHardRules.all());
    private final FairnessWords words = new FairnessWords(new Messages(Messages.DUTCH));

    HardWorkViewModelTest() {
        sample.desk().open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void beginsWithWhatComesWithTheProgram() {
        assertFalse(model.isChanged());
        assertEquals(TimeSpan.of("00:00", "08:30"), model.now(HardKind.EARLY).hours());
        List<String> telephone = model.now(HardKind.TELEPHONE).sessions();
        assertTrue(telephone.contains("triage") && !telephone.contains("spreekuur"));
        model.change(model.now(HardKind.EARLY));
        assertFalse(model.isChanged(), "nothing was changed");
    }

    @Test
    void aChangeIsKeptAndTakenBack() {
        model.change(model.now(HardKind.EARLY).withHours(TimeSpan.of("06:00", "08:00")));
        model.change(model.now(HardKind.EARLY).withDay(DayOfWeek.MONDAY));
        model.setCounts(HardKind.LATE, false);
        HardWork early = model.own(HardKind.EARLY).orElseThrow();
        assertEquals(TimeSpan.of("06:00", "08:00"), early.hours());
        assertEquals(DayOfWeek.MONDAY, early.day());
        assertFalse(model.now(HardKind.LATE).counts());
        assertEquals(2, kept().size());
        sample.desk().undo();
        assertTrue(model.now(HardKind.LATE).counts());
        model.reset(HardKind.EARLY);
        assertEquals(List.of(), kept());
        sample.desk().undo();
        assertEquals(List.of(early), kept());
    }

    @Test
    void allGoesBackInOneStep() {
        model.setCounts(HardKind.EARLY, false);
        model.change(model.now(HardKind.TELEPHONE).withDay(DayOfWeek.FRIDAY));
        model.resetAll();
        assertFalse(model.isChanged());
        sample.desk().undo();
        assertEquals(2, kept().size());
    }

    @Test
    void sessionsAreChosenInTheOrderOfThePractice() {
        List<String> all = model.sessions().stream().map(SessionType::id).toList();
        model.choose(HardKind.LATE, all.get(3), true);
        model.choose(HardKind.LATE, all.get(1), true);
        assertEquals(List.of(all.get(1), all.get(3)), model.now(HardKind.LATE).sessions());
        model.choose(HardKind.LATE, all.get(3), false);
        assertEquals(List.of(all.get(1)), model.now(HardKind.LATE).sessions());
    }

    @Test
    void theOnlyOneStaysUntilAnotherOrAllIsChosen() {
        model.choose(HardKind.LATE, "triage", true);
        assertThrows(
                IllegalArgumentException.class, () -> model.choose(HardKind.LATE, "triage", false));
        assertEquals(List.of("triage"), model.now(HardKind.LATE).sessions());
        model.choose(HardKind.LATE, "balie", true);
        model.choose(HardKind.LATE, "triage", false);
        assertEquals(List.of("balie"), model.now(HardKind.LATE).sessions());
        model.chooseAll(HardKind.LATE);
        assertEquals(List.of(), model.now(HardKind.LATE).sessions());
    }

    /// Otherwise whoever ticks "counts" would count all work without having asked for it.
    @Test
    void whereNothingIsOfAKindThePracticeSaysFirstWhichWork() {
        withoutBackOffice();
        assertTrue(model.isUnsaid(HardKind.TELEPHONE));
        assertFalse(model.now(HardKind.TELEPHONE).counts());
        assertThrows(
                IllegalArgumentException.class, () -> model.setCounts(HardKind.TELEPHONE, true));
        assertEquals(List.of(), kept());
        model.choose(HardKind.TELEPHONE, "triage", true);
        HardWork said = model.own(HardKind.TELEPHONE).orElseThrow();
        assertEquals(List.of("triage"), said.sessions());
        assertTrue(said.counts(), "whoever says which work wants it counted");
        model.setCounts(HardKind.TELEPHONE, false);
        model.setCounts(HardKind.TELEPHONE, true);
        assertEquals(said, model.own(HardKind.TELEPHONE).orElseThrow());
        model.reset(HardKind.TELEPHONE);
        assertTrue(model.isUnsaid(HardKind.TELEPHONE));
        model.chooseAll(HardKind.TELEPHONE);
        assertEquals(List.of(), model.own(HardKind.TELEPHONE).orElseThrow().sessions());
        assertTrue(model.now(HardKind.TELEPHONE).counts());
        assertFalse(model.isUnsaid(HardKind.EARLY), "that counts any work");
    }

    @Test
    void whatIsSaidOfADayDoesNotCountAllWork() {
        withoutBackOffice();
        assertThrows(
                IllegalArgumentException.class,
                () -> model.change(model.now(HardKind.TELEPHONE).withDay(DayOfWeek.FRIDAY)));
        assertEquals(List.of(), kept());
    }

    @Test
    void hoursOfAWholeDayAreNone() {
        model.change(model.now(HardKind.EARLY).withHours(TimeSpan.of("00:00", "24:00")));
        assertEquals(null, model.now(HardKind.EARLY).hours());
        assertEquals("al het werk", words.rule(rule(HardKind.EARLY), model.sessions()));
    }

    @Test
    void anAfternoonOfAnotherDayIsCalledSo() {
        HardWork afternoon = model.now(HardKind.FRIDAY_AFTERNOON);
        assertEquals("Vrijdag", words.kind(afternoon));
        assertEquals("Woensdag", words.kind(afternoon.withDay(DayOfWeek.WEDNESDAY)));
        assertEquals("Andere uren", words.kind(afternoon.withDay(null)));
        assertEquals("Vroeg", words.kind(model.now(HardKind.EARLY).withDay(DayOfWeek.MONDAY)));
        model.change(
                afternoon
                        .withDay(DayOfWeek.WEDNESDAY)
                        .withSessions(List.of("triage", "spreekuur", "balie")));
        assertEquals(
                "woensdag, 13:00\u201324:00, 3 soorten werk",
                words.rule(rule(HardKind.FRIDAY_AFTERNOON), model.sessions()));
    }

    private void withoutBackOffice() {
        sample.desk()
                .edit(
                        "practice",
                        model.sessions().stream()
                                .filter(type -> type.roomType() == Room.Type.BACK_OFFICE)
                                .<Edit>map(type -> new Edit.Update(atTheDesk(type)))
                                .toList());
    }

    private static SessionType atTheDesk(SessionType type) {
        return new SessionType(
                type.id(),
                type.name(),
                type.offer(),
                type.activities(),
                type.productivity(),
                Room.Type.RECEPTION,
                type.onSite());
    }

    private HardRule rule(HardKind kind) {
        return ShippedHardRules.all().with(kept()).on(kind, sample.desk().today()).orElseThrow();
    }

    private List<HardWork> kept() {
        return sample.desk().shownProperty().get().plan().staffing().hardWork();
    }
}
