package nl.basiseerst.ui.common.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Actor;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.guard.WeekWarnings;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.Standing;
import nl.basiseerst.domain.warning.Warning;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Judged;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

@SuppressWarnings("NullAway.Init") // fields are set by the method with @BeforeEach
class WarningsViewModelTest {

    private static final LocalDate DISPLACED = LocalDate.of(2026, 12, 1);

    private SampleDesk sample;
    private Desk desk;
    private WarningsViewModel model;

    @BeforeEach
    void open() {
        sample = SampleDesk.atOnce(Samples.plan("linde"));
        desk = sample.desk();
        model = new WarningsViewModel(desk, this::found);
        desk.show(DISPLACED);
        desk.open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private List<Warning> found() {
        Judged judged = desk.judgedProperty().get();
        return judged == null ? List.of() : WeekWarnings.of(judged.plan(), judged.assessment());
    }

    private List<Standing> standings() {
        return model.standingsProperty().get();
    }

    private List<Acceptance> stored() {
        return sample.store().load().orElseThrow().plan().acceptances();
    }

    @Test
    void acceptingIsOneStepThatKeepsTheWarningListedAndTheVerdictAsItIs() {
        var verdict = Objects.requireNonNull(desk.judgedProperty().get()).assessment().verdict();
        int count = standings().size();
        Standing first = standings().getFirst();
        assertFalse(first.isAccepted());
        model.ask(first.warning().key());
        assertTrue(model.accept(AcceptReason.ARRANGED, " balie belt "));
        assertNull(model.askedProperty().get(), "asked no more");
        assertEquals(count, standings().size());
        Standing last = standings().getLast();
        assertEquals(first.warning(), last.warning(), "after the open ones");
        assertTrue(last.isAccepted());
        assertEquals("balie belt", Objects.requireNonNull(last.acceptance()).note());
        assertEquals(List.of(last.acceptance()), stored());
        assertEquals(
                verdict,
                Objects.requireNonNull(desk.judgedProperty().get()).assessment().verdict());

        desk.undo();
        assertEquals(first, standings().getFirst());
        assertEquals(List.of(), stored());
        desk.redo();
        assertTrue(standings().getLast().isAccepted());
    }

    @Test
    void whatWasAcceptedIsNoLongerAccepted() {
        Standing first = standings().getFirst();
        model.ask(first.warning().key());
        model.accept(AcceptReason.ONCE, "");
        model.withdraw(standings().getLast());
        assertEquals(first, standings().getFirst());
        assertEquals(List.of(), stored());
        model.withdraw(first); // nothing to withdraw
        assertEquals(List.of(), stored());
    }

    @Test
    void whatBecameWorseIsOpenAgainAndIsAcceptedAnew() {
        Warning now = standings().getFirst().warning();
        Acceptance milder =
                new Acceptance(now.key(), (int) now.minutes() / 2, AcceptReason.ONCE, "toen");
        desk.edit("2026-12-01", List.of(new Edit.Add(milder)));
        Standing worse = standings().getFirst();
        assertEquals(now, worse.warning());
        assertTrue(worse.isWorse());
        model.ask(now.key());
        assertTrue(model.accept(AcceptReason.LOCUM, "nu ook"));
        Acceptance accepted = Objects.requireNonNull(standings().getLast().acceptance());
        assertEquals(Math.round(now.minutes()), accepted.minutes());
        assertEquals(List.of(accepted), stored());
    }

    @Test
    void nothingIsAcceptedUnasked() {
        assertFalse(model.accept(AcceptReason.ONCE, ""));
        model.ask(standings().getFirst().warning().key());
        model.cancel();
        assertFalse(model.accept(AcceptReason.ONCE, ""));
        assertEquals(List.of(), stored());
    }

    @Test
    void whoGoesToAnotherWeekIsAskedNoMore() {
        WarningKey key = standings().getFirst().warning().key();
        model.ask(key);
        desk.show(DISPLACED.minusWeeks(2));
        assertNull(model.askedProperty().get());
        assertTrue(standings().stream().noneMatch(s -> s.warning().key().equals(key)));
    }

    @Test
    void whoMayNotPlanAcceptsNothing() {
        desk.rights().admit(new Actor("Anna", AccessRole.ASSISTANT));
        model.ask(standings().getFirst().warning().key());
        assertFalse(model.accept(AcceptReason.ONCE, ""));
        assertEquals(List.of(), stored());
        assertFalse(sample.failures().sentenceProperty().get().isBlank());
    }

    @Test
    void theLogIsAskedForTheThingItself() {
        Standing first = standings().getFirst();
        model.history(first);
        assertEquals(
                Destination.history("acceptance", first.warning().key().id()),
                desk.destinationProperty().get());
    }
}
