package nl.basiseerst.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.usecase.CheckTasks;
import nl.basiseerst.application.words.TaskWords;
import nl.basiseerst.domain.delegation.Refusal;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskBoard;
import nl.basiseerst.domain.delegation.TaskBoard.Barred;
import nl.basiseerst.domain.delegation.TaskBoard.CheckedTask;
import nl.basiseerst.domain.delegation.TaskBoard.Standing;
import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.domain.delegation.TaskStep;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Shown;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

class BoardViewModelTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate WITHOUT_TASKS = LocalDate.of(2026, 12, 14);

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final Desk desk = sample.desk();
    private final BoardViewModel model = opened();

    private BoardViewModel opened() {
        desk.open();
        return new BoardViewModel(desk, sample.texts());
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void whatAsksForADecisionComesFirstAndIsChosen() {
        List<Standing> standings =
                model.cardsProperty().get().stream().map(TaskCard::standing).toList();
        assertEquals(standings.stream().sorted().toList(), standings);
        assertEquals(Standing.UNASSIGNED, standings.getFirst());
        assertEquals("t56", choice().card().id());
        assertEquals("0 van 9 klaar, 2 vragen een besluit", counts());
    }

    @Test
    void everyRefusalIsShownAsTheDomainHasIt() {
        TaskWords words = new TaskWords(sample.texts().messages(), plan());
        Set<Refusal.Reason> met = EnumSet.noneOf(Refusal.Reason.class);
        for (LocalDate date = LocalDate.of(2026, 11, 16);
                date.isBefore(LocalDate.of(2026, 12, 12));
                date = date.plusDays(1)) {
            desk.show(date);
            TaskBoard board = CheckTasks.board(plan(), date);
            for (CheckedTask task : board.tasks()) {
                model.choose(task.task().id());
                assertEquals(words.refusals(task), choice().card().reasons());
                assertEquals(
                        task.candidates(),
                        choice().candidates().stream().map(TaskChoice.Candidate::member).toList());
                assertEquals(
                        task.barred().stream().map(words::refusals).toList(),
                        choice().others().stream().map(TaskChoice.Other::reasons).toList());
                for (Barred barred : task.barred()) {
                    barred.refusals().forEach(refusal -> met.add(refusal.reason()));
                }
            }
        }
        assertTrue(
                met.containsAll(
                        Set.of(
                                Refusal.Reason.ROLE,
                                Refusal.Reason.COMPETENCE_MISSING,
                                Refusal.Reason.ABSENT,
                                Refusal.Reason.NOT_WORKING)),
                met::toString);
    }

    @Test
    void aTaskIsGivenBegunHandedOverAndFinished() {
        String member = choice().candidates().getFirst().member();
        model.give(0);
        assertTask("t56", member, TaskStatus.OPEN);
        assertEquals("t56", choice().card().id());
        assertEquals("0 van 9 klaar, 1 vraagt een besluit", counts());

        model.take(TaskStep.START);
        assertTask("t56", member, TaskStatus.IN_PROGRESS);

        model.handOver();
        assertTrue(model.handingOverProperty().get());
        int other = choice().candidates().getFirst().hasIt() ? 1 : 0;
        String next = choice().candidates().get(other).member();
        model.give(other);
        assertFalse(model.handingOverProperty().get());
        assertTask("t56", next, TaskStatus.HANDED_OVER);

        model.take(TaskStep.FINISH);
        assertTask("t56", next, TaskStatus.DONE);
        assertEquals("1 van 9 klaar, 1 vraagt een besluit", counts());

        desk.undo();
        assertTask("t56", next, TaskStatus.HANDED_OVER);
    }

    @Test
    void onceATaskIsDoneTheNextThatIsNotIsChosen() {
        model.choose("t55");
        int at = ids().indexOf("t55");
        String next = ids().get(at + 1);
        model.take(TaskStep.FINISH);
        assertEquals(next, choice().card().id());
        assertEquals("t55", ids().getLast());

        // the last one that is not done wraps round to the first
        List<String> open = ids().subList(0, ids().size() - 1);
        model.choose(open.getLast());
        model.take(TaskStep.FINISH);
        assertEquals(ids().getFirst(), choice().card().id());
    }

    @Test
    void whoHasTheTaskIsNotGivenItAgain() {
        model.give(0);
        long before = desk.stepsProperty().get().changeNo();
        int mine = -1;
        for (int i = 0; i < choice().candidates().size(); i++) {
            mine = choice().candidates().get(i).hasIt() ? i : mine;
        }
        model.give(mine);
        model.give(40);
        assertEquals(before, desk.stepsProperty().get().changeNo());
    }

    @Test
    void whatIsNotPossibleDoesNothing() {
        long before = desk.stepsProperty().get().changeNo();
        model.take(TaskStep.START); // nobody has it
        model.take(TaskStep.FINISH);
        model.take(TaskStep.REOPEN);
        model.handOver();
        assertFalse(model.handingOverProperty().get());
        assertEquals(before, desk.stepsProperty().get().changeNo());
    }

    @Test
    void anotherTaskIsNotHandedOver() {
        model.choose("t55");
        model.handOver();
        model.move(1);
        assertFalse(model.handingOverProperty().get());
    }

    @Test
    void aCancelledTaskIsGoneAndTheOneInItsPlaceIsChosen() {
        model.choose("t55");
        int at = ids().indexOf("t55");
        model.take(TaskStep.CANCEL);
        assertFalse(ids().contains("t55"));
        assertEquals(ids().get(at), choice().card().id());
        assertEquals(List.of(), board().missing());
    }

    @Test
    void doneTasksCanBeLeftOut() {
        model.choose("t55");
        model.take(TaskStep.FINISH);
        model.onlyOpenProperty().set(true);
        assertFalse(ids().contains("t55"));
        assertEquals("1 van 9 klaar, 2 vragen een besluit", counts());
        model.onlyOpenProperty().set(false);
        assertTrue(ids().contains("t55"));
    }

    @Test
    void theChoiceMovesAndStopsAtBothEnds() {
        model.move(-1);
        assertEquals(ids().getFirst(), choice().card().id());
        model.move(1);
        assertEquals(ids().get(1), choice().card().id());
        model.move(100);
        assertEquals(ids().getLast(), choice().card().id());
    }

    @Test
    void theTasksOfTheDayAreProposedAndPreparedAsOneChange() {
        desk.show(WITHOUT_TASKS);
        assertEquals(List.of(), ids());
        assertNull(model.chosenProperty().get());
        assertEquals(9, board().missing().size());
        model.prepare();
        assertEquals(9, ids().size());
        assertEquals("0 van 9 klaar, 9 vragen een besluit", counts());
        assertEquals(ids().getFirst(), choice().card().id());
        assertEquals(List.of(), board().missing());
        desk.undo();
        assertEquals(List.of(), ids());
    }

    @Test
    void anAddedTaskIsChosen() {
        model.add(board().addable().getLast());
        assertEquals("Rooster nalopen en publiceren", choice().card().name());
        assertEquals(10, ids().size());
    }

    @Test
    void aDestinationShowsItsTaskAlsoOnAnotherDay() {
        desk.goTo(new Destination("today", "t60"));
        assertEquals("t60", choice().card().id());
        desk.goTo(new Destination("today", "t75"));
        assertEquals(LocalDate.of(2026, 11, 26), shown().date());
        assertEquals("t75", choice().card().id());
        desk.goTo(new Destination("week", "t60"));
        assertEquals("t75", choice().card().id());
    }

    @Test
    void aDestinationFromBeforeTheViewWasMadeCounts() {
        desk.goTo(new Destination("today", "t60"));
        TaskChoice choice =
                Objects.requireNonNull(
                        new BoardViewModel(desk, sample.texts()).chosenProperty().get());
        assertEquals("t60", choice.card().id());
    }

    @Test
    void theWordsFollowTheLanguage() {
        sample.texts().use(Language.ENGLISH);
        assertEquals("Unassigned", choice().card().asks());
        assertEquals("0 of 9 done, 2 ask for a decision", counts());
    }

    private void assertTask(String id, String assignee, TaskStatus status) {
        assertEquals(new Task(id, "hap-berichten", TUESDAY, assignee, status), task(id, plan()));
        assertEquals(
                new Task(id, "hap-berichten", TUESDAY, assignee, status),
                task(id, sample.store().load(Period.ALWAYS).orElseThrow().plan()));
    }

    private static Task task(String id, PracticePlan plan) {
        return plan.tasks().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    private List<String> ids() {
        return model.cardsProperty().get().stream().map(TaskCard::id).toList();
    }

    private String counts() {
        return board().counts().sentence(sample.texts().messages());
    }

    private DayBoard board() {
        return Objects.requireNonNull(model.boardProperty().get());
    }

    private TaskChoice choice() {
        return Objects.requireNonNull(model.chosenProperty().get());
    }

    private Shown shown() {
        return Objects.requireNonNull(desk.shownProperty().get());
    }

    private PracticePlan plan() {
        return shown().plan();
    }
}
