package nl.basiseerst.application.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.conflict.ConflictKind;
import nl.basiseerst.domain.conflict.ListedConflict;
import nl.basiseerst.domain.conflict.ListedConflict.State;
import nl.basiseerst.domain.conflict.RosterConflict;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.guard.WeekWarnings;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.Warning;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.testing.EveryConflict;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class FindingsWordsTest {

    private final PracticePlan plan = Samples.plan("worked-example");
    private final IsoWeek week = new IsoWeek(2026, 48);
    private final WeekAssessment verdict = new Guard(new OrToolsSolver()).assess(plan, week);
    private final FindingsWords words = new FindingsWords(new Messages(Messages.DUTCH));

    @Test
    void nothingToTellIsNothing() {
        assertEquals(List.of(), words.of(plan, verdict, List.of()));
    }

    @Test
    void theyGoByDayAndEndWithTheWeek() {
        PracticePlan linde = Samples.plan("linde");
        List<RosterConflict> all = EveryConflict.of(linde);
        List<Findings> found = words.of(linde, verdict, ListedConflict.of(all, List.of()));
        assertEquals("Hele week", found.getLast().heading());
        assertEquals(
                all.stream().filter(c -> c.kind().isOfWeek()).count(),
                found.getLast().lines().size());
        assertEquals(all.size(), found.stream().mapToInt(group -> group.lines().size()).sum());
        assertTrue(found.getFirst().lines().getFirst().startsWith("Kan niet: "));
    }

    @Test
    void whatWasAcceptedHasItsReason() {
        PracticePlan linde = Samples.plan("linde");
        List<RosterConflict> all =
                EveryConflict.of(linde).stream()
                        .filter(c -> c.kind() == ConflictKind.BREAK_MISSING)
                        .toList();
        ListedConflict open = ListedConflict.of(all, List.of()).getFirst();
        Warning warning = Objects.requireNonNull(open.standing()).warning();
        Acceptance accepted = Acceptance.of(warning, AcceptReason.ONCE, "na overleg");
        List<ListedConflict> listed = ListedConflict.of(all, List.of(accepted));
        assertEquals(State.ACCEPTED, listed.getFirst().state());
        String line = words.of(linde, verdict, listed).getFirst().lines().getFirst();
        assertTrue(line.endsWith("Aanvaard: eenmalig \u2014 na overleg"), line);
    }

    @Test
    void acceptedWarningsOfTheVerdictCloseTheList() {
        Warning warning = WeekWarnings.of(plan, verdict).getFirst();
        PracticePlan with =
                EditedPlan.of(
                        plan,
                        List.of(new Edit.Add(Acceptance.of(warning, AcceptReason.LOCUM, ""))));
        List<Findings> found = words.of(with, verdict, List.of());
        assertEquals(1, found.size());
        assertEquals("Aanvaarde waarschuwingen", found.getFirst().heading());
        assertEquals(1, found.getFirst().lines().size());
    }
}
