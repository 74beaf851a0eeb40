package nl.basiseerst.application.access;

import nl.basiseerst.application.audit.LogFilter;
import nl.basiseerst.application.audit.LogSlice;
import nl.basiseerst.application.usecase.CheckTasks;
import nl.basiseerst.application.usecase.CheckWeek;
import nl.basiseerst.application.usecase.ExportPractice;
import nl.basiseerst.application.usecase.FindUses;
import nl.basiseerst.application.usecase.ReadLog;
import nl.basiseerst.application.words.LogWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.persistence.JooqAuditLog;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.tables.CsvTableWriter;

import java.time.LocalDate;

/// Looking at what is stored, and taking it out.
final class ReadingCases {

    private static final IsoWeek WEEK = new IsoWeek(2026, 48);

    private final Door door;

    private ReadingCases(Door door) {
        this.door = door;
    }

    static void addTo(Door door) {
        ReadingCases cases = new ReadingCases(door);
        cases.looking();
        cases.readingTheLog();
    }

    private void looking() {
        door.add("load", Action.READ, () -> Door.edit(door.store()).load(Period.ALWAYS));
        door.add("steps", Action.READ, () -> Door.edit(door.store()).steps());
        door.add("change number", Action.READ, door.store()::changeNo);
        door.add("number of a request", Action.READ, () -> door.store().numberOf("r"));
        door.add("log", Action.READ, () -> door.store().changesAfter(0));
        door.add("entries", Action.READ, () -> door.store().entriesOf(1));
        door.add(
                "check week",
                Action.READ,
                () -> new CheckWeek(door.source(), new Guard(new OrToolsSolver())).check(WEEK));
        door.add(
                "check tasks",
                Action.READ,
                () -> new CheckTasks(door.source()).check(LocalDate.of(2026, 11, 24)));
        door.add(
                "find uses",
                Action.READ,
                () -> new FindUses(door::store).of(door.plan().rooms().getFirst()));
        door.add(
                "export",
                Action.EXPORT,
                () ->
                        new ExportPractice(
                                        door.source(),
                                        new PermittedFiles(
                                                new JsonPracticeFiles(), door.access().session()))
                                .to(door.folder().resolve("out.json")));
    }

    private void readingTheLog() {
        ReadLog log =
                new ReadLog(
                        door.access().session(),
                        () -> new JooqAuditLog(door.access().database(), new JsonEntityText()),
                        door::store);
        LogFilter all = LogFilter.ALL;
        door.add(
                "page of the log",
                Action.READ_LOG,
                () -> log.page(all, LogSlice.NEWEST, Door.QUIET));
        door.add("things of a change", Action.READ_LOG, () -> log.things(1));
        door.add("makers", Action.READ_LOG, log::makers);
        door.add("newest link", Action.READ_LOG, log::newest);
        door.add("check the log", Action.READ_LOG, () -> log.verify(Door.QUIET));
        door.add(
                "write the log",
                Action.READ_LOG,
                () ->
                        log.write(
                                all,
                                new LogWords(new Messages(Messages.DUTCH), door.plan()),
                                new CsvTableWriter(),
                                door.folder().resolve("log.csv"),
                                Door.QUIET));
    }
}
