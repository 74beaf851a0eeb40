package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.audit.Erasure;
import nl.basiseerst.application.audit.LogFilter;
import nl.basiseerst.application.audit.LogLine;
import nl.basiseerst.application.audit.LogSlice;
import nl.basiseerst.application.audit.Topic;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.usecase.ReadLog;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.WithGroundwork;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Changes are found by whom, when and what they are about.
interface LogReaderContract extends StoreUnderTest {

    IsoWeek WEEK = new IsoWeek(2026, 48);

    private ReadLog log() {
        return new ReadLog(
                new OneUser("test"),
                () -> new JooqAuditLog(database(), new JsonEntityText()),
                this::store);
    }

    private List<Long> found(LogFilter filter) {
        return log().page(filter, LogSlice.NEWEST, new LogChainContract.Onward()).lines().stream()
                .map(line -> line.change().changeNo())
                .toList();
    }

    private static LogFilter by(
            @Nullable String who,
            @Nullable Topic topic,
            @Nullable String member,
            @Nullable IsoWeek week,
            @Nullable String taskType) {
        return new LogFilter(who, topic, member, week, taskType, null);
    }

    private long edit(String who, Edit... edits) {
        return store().apply(
                        new Change(
                                store().changeNo(),
                                new ChangeHeader(who, EDIT.when(), ChangeKind.EDIT, ""),
                                List.of(edits)));
    }

    /// A practice with a basic schedule, and the changes 2 to 6 after it.
    private PracticePlan withHistory() {
        PracticePlan plan = WithGroundwork.of(Samples.plan("linde"));
        store().replace(plan, IMPORT);
        Block block = first(plan);
        edit("Anna", new Edit.Update(noted(block)));
        edit("Bert", new Edit.Add(around(block.member())));
        Task task =
                plan.tasks().stream().filter(t -> t.assignee() != null).findFirst().orElseThrow();
        edit("Anna", new Edit.Remove(task));
        edit("Bert", new Edit.Update(renamed(plan.members().getLast())));
        BasicSchedule schedule = plan.groundwork().basicSchedules().getFirst();
        edit(
                "Anna",
                new Edit.Update(
                        new BasicSchedule(
                                schedule.id(),
                                schedule.name(),
                                schedule.validFrom(),
                                schedule.weeks(),
                                schedule.blocks().subList(1, schedule.blocks().size()),
                                schedule.stamped())));
        return plan;
    }

    private static Block first(PracticePlan plan) {
        return plan.blocks().stream()
                .filter(b -> WEEK.contains(b.date()))
                .findFirst()
                .orElseThrow();
    }

    private static Block noted(Block block) {
        return new Block(
                block.id(),
                block.member(),
                block.date(),
                block.span(),
                block.session(),
                block.room(),
                "anders",
                block.extra());
    }

    /// An absence that begins and ends in other months than the week.
    private static Absence around(String member) {
        return new Absence(
                "lang",
                member,
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2027, 2, 1),
                null,
                Absence.Kind.LEAVE);
    }

    private static Member renamed(Member member) {
        return new Member(
                member.id(),
                "Nieuwe Naam",
                member.initials(),
                member.role(),
                member.employment(),
                member.registration(),
                member.employed(),
                member.hoursPerWeek(),
                member.panel(),
                member.availability(),
                member.competences());
    }

    @Test
    default void everythingIsListedFromTheNewestBack() {
        withHistory();
        assertEquals(List.of(6L, 5L, 4L, 3L, 2L, 1L), found(LogFilter.ALL));
        assertEquals(List.of("Anna", "Bert", "Marijke"), log().makers());
        assertEquals(List.of(6L, 4L, 2L), found(by("Anna", null, null, null, null)));
    }

    @Test
    default void itIsFoundByWhatItIsAbout() {
        withHistory();
        assertEquals(List.of(6L, 2L, 1L), found(by(null, Topic.SCHEDULE, null, null, null)));
        assertEquals(List.of(3L), found(by("Bert", Topic.ABSENCES, null, null, null)));
        assertEquals(List.of(4L, 1L), found(by(null, Topic.TASKS, null, null, null)));
        assertEquals(List.of(5L, 1L), found(by(null, Topic.TEAM, null, null, null)));
        assertEquals(List.of(1L), found(by(null, Topic.OFFER, null, null, null)));
        assertEquals(List.of(1L), found(by(null, Topic.IMPORTS, null, null, null)));
        assertEquals(List.of(), found(by(null, Topic.ERASURES, null, null, null)));
    }

    @Test
    default void itIsFoundByWhomItConcerns() {
        PracticePlan plan = withHistory();
        String worker = first(plan).member();
        BasicSchedule schedule = plan.groundwork().basicSchedules().getFirst();
        boolean ofSchedule = schedule.blocks().getFirst().member().equals(worker);
        List<Long> expected = new ArrayList<>(List.of(3L, 2L, 1L));
        Task removed =
                plan.tasks().stream().filter(t -> t.assignee() != null).findFirst().orElseThrow();
        if (worker.equals(removed.assignee())) {
            expected.addFirst(4L);
        }
        if (ofSchedule) {
            expected.addFirst(6L);
        }
        assertEquals(expected, found(by(null, null, worker, null, null)));
        assertEquals(
                List.of(5L), found(by("Bert", null, plan.members().getLast().id(), null, null)));
        assertEquals(List.of(), found(by(null, null, "niemand", null, null)));
    }

    @Test
    default void itIsFoundByTheWeekItFallsIn() {
        PracticePlan plan = withHistory();
        assertEquals(List.of(2L), found(by("Anna", Topic.SCHEDULE, null, WEEK, null)), "the block");
        assertEquals(
                List.of(3L), found(by(null, Topic.ABSENCES, first(plan).member(), WEEK, null)));
        assertEquals(List.of(), found(by(null, null, null, new IsoWeek(2027, 20), null)));
    }

    @Test
    default void itIsFoundByTheKindOfTask() {
        PracticePlan plan = withHistory();
        Task task =
                plan.tasks().stream().filter(t -> t.assignee() != null).findFirst().orElseThrow();
        assertEquals(List.of(4L, 1L), found(by(null, null, null, null, task.type())));
    }

    @Test
    default void itIsFoundByTheThingItself() {
        PracticePlan plan = withHistory();
        Block block = first(plan);
        assertEquals(List.of(2L, 1L), found(LogFilter.of(new Erasure.Thing("block", block.id()))));
        LogLine line =
                log().page(
                                LogFilter.of(new Erasure.Thing("block", block.id())),
                                LogSlice.NEWEST,
                                new LogChainContract.Onward())
                        .lines()
                        .getLast();
        assertEquals(block, line.told().getFirst().entity());
        assertEquals(store().entriesOf(1).size(), line.things());
    }

    @Test
    default void aLongLogIsReadInPages() {
        withHistory();
        for (int i = 0; i < 2 * ReadLog.PAGE; i++) {
            edit("Anna", new Edit.Update(noted(plan().blocks().get(i % 2))));
        }
        LogSlice first = log().page(LogFilter.ALL, LogSlice.NEWEST, new LogChainContract.Onward());
        assertEquals(ReadLog.PAGE, first.lines().size());
        LogSlice second = log().page(LogFilter.ALL, first.next(), new LogChainContract.Onward());
        LogSlice third = log().page(LogFilter.ALL, second.next(), new LogChainContract.Onward());
        assertEquals(6, third.lines().size());
        assertEquals(0, third.next());
        LogSlice rare =
                log().page(
                                by("Bert", Topic.TEAM, null, null, null),
                                LogSlice.NEWEST,
                                new LogChainContract.Onward());
        assertEquals(1, rare.lines().size());
        assertEquals(0, rare.next());
    }

    @Test
    default void whatWasErasedIsStillListed() {
        PracticePlan plan = withHistory();
        JooqAuditLog audit = new JooqAuditLog(database(), new JsonEntityText());
        audit.erase(
                new Erasure(
                        List.of(new Erasure.Thing("member", plan.members().getLast().id())),
                        List.of(),
                        List.of("Bert")),
                LogEraserContract.ERASE);
        assertEquals(List.of(7L), found(by(null, Topic.ERASURES, null, null, null)));
        assertEquals(List.of("Anna", "Houder", "Marijke"), log().makers());
        LogLine line =
                log().page(LogFilter.ALL, 6, new LogChainContract.Onward()).lines().getFirst();
        assertTrue(line.change().erased());
        assertEquals(List.of(), line.told());
        assertEquals(1, line.things());
    }
}
