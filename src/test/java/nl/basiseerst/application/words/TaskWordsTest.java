package nl.basiseerst.application.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.delegation.Refusal;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskBoard.Barred;
import nl.basiseerst.domain.delegation.TaskBoard.CheckedTask;
import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class TaskWordsTest {

    private static final TimeSet MORNING = TimeSet.of(TimeSpan.of("09:00", "12:00"));

    private final PracticePlan plan = Samples.plan("linde");
    private final TaskWords dutch = new TaskWords(new Messages(Messages.DUTCH), plan);
    private final TaskWords english = new TaskWords(new Messages(Locale.ENGLISH), plan);

    @Test
    void eachReasonIsOneSentence() {
        assertSays(
                "J. Peters is doktersassistent; deze taak is voor een huisarts of physician"
                        + " assistant.",
                new Refusal.RoleNotAsked(Role.ASSISTANT, List.of(Role.GP, Role.PA)));
        assertSays(
                "J. Peters heeft de bekwaamheid Wondzorg niet.",
                new Refusal.CompetenceMissing("wondzorg"));
        assertSays(
                "De bekwaamheid Wondzorg van J. Peters was geldig tot en met do 12 nov 2026.",
                new Refusal.CompetenceExpired("wondzorg", LocalDate.of(2026, 11, 12)));
        assertSays("J. Peters is dan afwezig.", new Refusal.Absent(MORNING));
        assertSays(
                "J. Peters werkt tussen 09:00 en 12:00 geen 45 min, maar 10 min.",
                new Refusal.NotWorking(MORNING, 45, 10));
        assertSays(
                "J. Peters werkt tussen 09:00 en 12:00 niet; de taak kost 45 min.",
                new Refusal.NotWorking(MORNING, 45, 0));
        assertSays(
                "De praktijk is dan dicht; J. Peters werkt niet.",
                new Refusal.NotWorking(TimeSet.EMPTY, 45, 0));
        assertSays(
                "J. Peters heeft 40 min toezicht nodig van een huisarts in het gebouw; er is 15"
                        + " min.",
                new Refusal.NoSupervisor(Supervision.Level.ON_SITE, List.of(Role.GP), 40, 15));
        assertSays(
                "J. Peters heeft 40 min toezicht nodig van een huisarts die aan het werk is; die is"
                        + " er niet.",
                new Refusal.NoSupervisor(Supervision.Level.REACHABLE, List.of(Role.GP), 40, 0));
        assertSays(
                "J. Peters leert Wondzorg nog en mag dit alleen met iemand erbij die het"
                        + " zelfstandig mag: D. van Dam of C. Postma.",
                new Refusal.Learning("wondzorg", List.of("vandam", "postma"), 40, 0));
        assertSays(
                "J. Peters leert Wondzorg nog, en niemand anders mag dit zelfstandig.",
                new Refusal.Learning("wondzorg", List.of(), 40, 0));
    }

    @Test
    void theSameInEnglish() {
        assertEquals(
                "J. Peters needs 40 min of supervision by a GP in the building; there is none.",
                english.refusal(
                        peters(),
                        new Refusal.NoSupervisor(
                                Supervision.Level.ON_SITE, List.of(Role.GP), 40, 0)));
    }

    @Test
    void candidatesAreNamedUpToANumber() {
        assertEquals("Niemand kan dit op deze dag.", dutch.candidates(task(), 3));
        assertEquals(
                "Wie wel kan: J. Peters of W. Huisman.",
                dutch.candidates(task("peters", "huisman"), 2));
        assertEquals(
                "Wie wel kan: J. Peters, W. Huisman en nog 2.",
                dutch.candidates(task("peters", "huisman", "postma", "vandam"), 2));
    }

    @Test
    void everyReasonOfSomeoneElseIsSaid() {
        Barred barred =
                new Barred(
                        "peters",
                        List.of(
                                new Refusal.CompetenceMissing("wondzorg"),
                                new Refusal.Absent(TimeSet.EMPTY)));
        assertEquals(
                List.of(
                        "J. Peters heeft de bekwaamheid Wondzorg niet.",
                        "J. Peters is dan afwezig."),
                dutch.refusals(barred));
    }

    private void assertSays(String sentence, Refusal refusal) {
        assertEquals(sentence, dutch.refusal(peters(), refusal));
    }

    private Member peters() {
        return plan.members().stream()
                .filter(m -> m.id().equals("peters"))
                .findFirst()
                .orElseThrow();
    }

    private CheckedTask task(String... candidates) {
        TaskType type = plan.taskTypes().getFirst();
        Task task = new Task("t1", type.id(), LocalDate.of(2026, 11, 23), null, TaskStatus.OPEN);
        return new CheckedTask(
                task, type, TimeSet.EMPTY, List.of(), List.of(candidates), List.of());
    }
}
