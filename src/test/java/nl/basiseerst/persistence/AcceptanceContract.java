package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.audit.LogFilter;
import nl.basiseerst.application.audit.LogSlice;
import nl.basiseerst.application.audit.Topic;
import nl.basiseerst.application.privacy.Traces;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.application.usecase.ReadLog;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.testing.Samples;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// Accepted warnings are kept like everything else, and read in the log.
interface AcceptanceContract extends StoreUnderTest {

    LocalDate DAY = LocalDate.of(2026, 11, 24);
    Acceptance OF_DAY =
            new Acceptance(
                    WarningKey.ofDay(WarningKind.DAY_SHORT, DAY), 45, AcceptReason.ONCE, null);
    Acceptance OF_TASK =
            new Acceptance(
                    WarningKey.about(WarningKind.TASK_SHORT, DAY.minusDays(1), "generalist"),
                    90,
                    AcceptReason.ARRANGED,
                    "balie belt 'n dag later; 100 % 🏥");
    Acceptance OF_MEMBER =
            new Acceptance(
                    WarningKey.ofMember(WarningKind.ENDED, DAY.minusYears(1), "arts", "gone"),
                    0,
                    AcceptReason.OTHER,
                    "x".repeat(Acceptance.LONGEST_NOTE));

    private long edit(long seen, Edit... edits) {
        return store().apply(new Change(seen, EDIT, List.of(edits)));
    }

    private StoredPractice withAccepted() {
        long seen = withExample().changeNo();
        edit(seen, new Edit.Add(OF_DAY), new Edit.Add(OF_TASK), new Edit.Add(OF_MEMBER));
        return stored();
    }

    @Test
    default void whatWasAcceptedComesBackAsItWasWhateverThePeriod() {
        List<Acceptance> all = List.of(OF_DAY, OF_TASK, OF_MEMBER);
        assertEquals(all, withAccepted().plan().acceptances());
        Period later = Period.of(DAY.plusYears(3), DAY.plusYears(4));
        assertEquals(all, store().load(later).orElseThrow().plan().acceptances());
    }

    @Test
    default void aWholePracticeBringsWhatWasAccepted() {
        PracticePlan accepted = withAccepted().plan();
        store().replace(Samples.plan("linde"), IMPORT);
        assertEquals(List.of(), plan().acceptances());
        store().replace(accepted, IMPORT);
        Plans.assertSame(accepted, plan(), "stored");
    }

    @Test
    default void acceptingIsTakenBackAndDoneAgain() {
        PracticePlan before = withAccepted().plan();
        Acceptance worse = new Acceptance(OF_DAY.warning(), 75, AcceptReason.LOCUM, "nu meer");
        long changeNo = edit(store().changeNo(), new Edit.Update(worse), new Edit.Remove(OF_TASK));
        assertEquals(List.of(worse, OF_MEMBER), plan().acceptances());
        assertEquals(
                List.of(worse, OF_TASK),
                store().entriesOf(changeNo).stream().map(ChangeEntry::entity).toList());
        long undoing = store().undo(changeNo, UNDO);
        assertEquals(before.acceptances(), plan().acceptances());
        store().undo(undoing, UNDO);
        assertEquals(List.of(worse, OF_MEMBER), plan().acceptances());
    }

    @Test
    default void whoAcceptsWhatSomebodyElseAcceptedIsTold() {
        long seen = withExample().changeNo();
        edit(seen, new Edit.Add(OF_DAY));
        Acceptance other = new Acceptance(OF_DAY.warning(), 45, AcceptReason.OTHER, "ik ook");
        assertEquals(
                OF_DAY.id(),
                assertThrows(StaleChange.class, () -> edit(seen, new Edit.Add(other))).id());
        assertThrows(StaleChange.class, () -> edit(seen, new Edit.Remove(OF_DAY)));
        assertEquals(List.of(OF_DAY), plan().acceptances());
    }

    private ReadLog log() {
        return new ReadLog(
                new OneUser("test"),
                () -> new JooqAuditLog(database(), new JsonEntityText()),
                this::store);
    }

    private List<Long> found(
            @Nullable Topic topic, @Nullable String member, @Nullable IsoWeek week) {
        return log()
                .page(
                        new LogFilter(null, topic, member, week, null, null),
                        LogSlice.NEWEST,
                        new LogChainContract.Onward())
                .lines()
                .stream()
                .map(line -> line.change().changeNo())
                .toList();
    }

    @Test
    default void theLogFindsWhatWasAcceptedByTopicWeekAndPerson() {
        long seen = withExample().changeNo();
        long ofDay = edit(seen, new Edit.Add(OF_DAY));
        long ofTask = edit(ofDay, new Edit.Add(OF_TASK));
        long ofMember = edit(ofTask, new Edit.Add(OF_MEMBER));
        long block = edit(ofMember, new Edit.Add(StoreUnderTest.block("z", "2026-12-01", null)));
        long gone = edit(block, new Edit.Remove(OF_DAY));
        assertEquals(List.of(gone, ofMember, ofTask, ofDay), accepted(null, null));
        assertEquals(List.of(gone, ofTask, ofDay), accepted(null, IsoWeek.of(DAY)));
        assertEquals(List.of(ofMember), accepted("arts", null));
        assertTrue(found(null, null, IsoWeek.of(DAY)).contains(ofDay), "among all of that week");
        assertTrue(found(null, "arts", null).contains(ofMember), "among all of that person");
    }

    /// The import that brought the practice in told of no acceptance.
    private List<Long> accepted(@Nullable String member, @Nullable IsoWeek week) {
        return found(Topic.ACCEPTANCES, member, week);
    }

    /// A note that names somebody goes with the name, and so does what was accepted about them.
    @Test
    default void erasingSomebodyTakesWhatWasAcceptedAboutThemOutOfTheLogToo() {
        PracticePlan plan = withAccepted().plan();
        Change change =
                new Change(
                        store().changeNo(),
                        StoreUnderTest.header(ChangeKind.ERASE),
                        List.of(new Edit.Remove(OF_MEMBER)));
        new JooqEraser(database(), new JsonEntityText())
                .erase(change, new Traces(List.of(plan.members().getFirst()), List.of()));
        assertEquals(List.of(OF_DAY, OF_TASK), plan().acceptances());
        String quoted = "\"arts\"";
        assertTrue(
                store().changesAfter(0).stream()
                        .flatMap(made -> store().entriesOf(made.changeNo()).stream())
                        .map(ChangeEntry::entity)
                        .filter(Acceptance.class::isInstance)
                        .map(thing -> new JsonEntityText().write(thing))
                        .noneMatch(text -> text.contains(quoted)));
    }
}
