package nl.basiseerst.application.access;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.audit.LogFilter;
import nl.basiseerst.application.audit.LogSlice;
import nl.basiseerst.application.roster.BasicScheduleStore;
import nl.basiseerst.application.roster.ChangeBasicSchedule;
import nl.basiseerst.application.roster.CopySchedule;
import nl.basiseerst.application.roster.StampSchedule;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.usecase.CheckTasks;
import nl.basiseerst.application.usecase.CheckWeek;
import nl.basiseerst.application.usecase.EditPractice;
import nl.basiseerst.application.usecase.ExportPractice;
import nl.basiseerst.application.usecase.FindUses;
import nl.basiseerst.application.usecase.ImportPractice;
import nl.basiseerst.application.usecase.ReadLog;
import nl.basiseerst.application.usecase.StoreSource;
import nl.basiseerst.application.words.LogWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.roster.CopyOrder;
import nl.basiseerst.domain.roster.Existing;
import nl.basiseerst.domain.roster.StampOrder;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.persistence.JooqAuditLog;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.tables.CsvTableWriter;
import nl.basiseerst.testing.SampleAccess;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Everything that can be done with what is stored, through the use cases of the program, each with
/// what it takes.
final class UseCases {

    /// Work that reports to nobody.
    private static final Progress QUIET =
            new Progress() {
                @Override
                public void report(double fraction, String step) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }

                @Override
                public void onCancel(Runnable hook) {}
            };

    private static final IsoWeek WEEK = new IsoWeek(2026, 48);

    /// One of them.
    ///
    /// @param needed what somebody must be permitted to do
    /// @param deed can be done over and over
    record UseCase(String name, Action needed, Runnable deed) {}

    private final PracticeStore real;
    private final PracticeStore store;
    private final SampleAccess access;
    private final Path folder;
    private final List<UseCase> all = new ArrayList<>();
    private int turn;

    /// @param real what the tests look at, past the door
    UseCases(PracticeStore real, SampleAccess access, Path folder) {
        this.real = real;
        this.store = access.guarded(real);
        this.access = access;
        this.folder = folder;
        looking();
        editing();
        undoing();
        rostering();
        wholePractice();
        accounts();
        readingTheLog();
    }

    List<UseCase> all() {
        return all;
    }

    private void add(String name, Action needed, Runnable deed) {
        all.add(new UseCase(name, needed, deed));
    }

    private PracticePlan plan() {
        return real.load().orElseThrow().plan();
    }

    private EditPractice edit(PracticeStore through) {
        return new EditPractice(() -> true, () -> through, SampleDesk.TUESDAY, "somebody");
    }

    private StoreSource source() {
        return new StoreSource(store, folder);
    }

    private void looking() {
        add("load", Action.READ, () -> edit(store).load(Period.ALWAYS));
        add("steps", Action.READ, () -> edit(store).steps());
        add("change number", Action.READ, store::changeNo);
        add("number of a request", Action.READ, () -> store.numberOf("r"));
        add("log", Action.READ, () -> store.changesAfter(0));
        add("entries", Action.READ, () -> store.entriesOf(1));
        add(
                "check week",
                Action.READ,
                () -> new CheckWeek(source(), new Guard(new OrToolsSolver())).check(WEEK));
        add(
                "check tasks",
                Action.READ,
                () -> new CheckTasks(source()).check(LocalDate.of(2026, 11, 24)));
        add(
                "find uses",
                Action.READ,
                () -> new FindUses(() -> store).of(plan().rooms().getFirst()));
        add(
                "export",
                Action.EXPORT,
                () ->
                        new ExportPractice(
                                        source(),
                                        new PermittedFiles(
                                                new JsonPracticeFiles(), access.session()))
                                .to(folder.resolve("out.json")));
    }

    /// Puts each kind of thing back as it is, which is a change all the same.
    private void readingTheLog() {
        ReadLog log =
                new ReadLog(
                        access.session(),
                        () -> new JooqAuditLog(access.database(), new JsonEntityText()),
                        () -> store);
        LogFilter all = LogFilter.ALL;
        add("page of the log", Action.READ_LOG, () -> log.page(all, LogSlice.NEWEST, QUIET));
        add("things of a change", Action.READ_LOG, () -> log.things(1));
        add("makers", Action.READ_LOG, log::makers);
        add("newest link", Action.READ_LOG, log::newest);
        add("check the log", Action.READ_LOG, () -> log.verify(QUIET));
        add(
                "write the log",
                Action.READ_LOG,
                () ->
                        log.write(
                                all,
                                new LogWords(new Messages(Messages.DUTCH), plan()),
                                new CsvTableWriter(),
                                folder.resolve("log.csv"),
                                QUIET));
    }

    private void editing() {
        same("task", Action.DO_TASKS, plan -> plan.tasks().getFirst());
        same("block", Action.PLAN, plan -> plan.blocks().getFirst());
        same("absence", Action.PLAN, plan -> plan.absences().getFirst());
        same("basic schedule", Action.PLAN, plan -> plan.groundwork().basicSchedules().getFirst());
        same("day pattern", Action.PLAN, plan -> plan.groundwork().dayPatterns().getFirst());
        same("member", Action.KEEP_PEOPLE, plan -> plan.members().getFirst());
        same("competence", Action.KEEP_PEOPLE, plan -> plan.competences().getFirst());
        same("activity", Action.KEEP_PRACTICE, plan -> plan.activities().getFirst());
        same("session", Action.KEEP_PRACTICE, plan -> plan.sessionTypes().getFirst());
        same("role", Action.KEEP_PRACTICE, plan -> plan.roles().getFirst());
        same("room", Action.KEEP_PRACTICE, plan -> plan.rooms().getFirst());
        same("rule", Action.KEEP_PRACTICE, plan -> plan.presenceRules().getFirst());
        same("kind of task", Action.KEEP_PRACTICE, plan -> plan.taskTypes().getFirst());
        same(
                "calibration",
                Action.KEEP_PRACTICE,
                plan -> plan.groundwork().calibrations().getFirst());
        same("practice", Action.KEEP_PRACTICE, plan -> plan.practice());
        add(
                "task with a block beside it",
                Action.PLAN,
                () -> apply(store, List.of(update(task()), update(block()))));
        add(
                "accept a warning",
                Action.PLAN,
                () ->
                        apply(
                                store,
                                List.of(
                                        new Edit.Add(
                                                new Acceptance(
                                                        WarningKey.ofDay(
                                                                WarningKind.DAY_SHORT,
                                                                LocalDate.of(2030, 1, 1)
                                                                        .plusDays(turn++)),
                                                        30,
                                                        AcceptReason.ONCE,
                                                        null)))));
        add(
                "add a room",
                Action.KEEP_PRACTICE,
                () ->
                        apply(
                                store,
                                List.of(
                                        new Edit.Add(
                                                new Room(
                                                        FreshId.of("k"),
                                                        "Kamer",
                                                        Room.Type.CONSULTING)))));
        add(
                "remove a task",
                Action.DO_TASKS,
                () -> apply(store, List.of(new Edit.Remove(plan().tasks().getLast()))));
        add(
                "edit marked as erasing",
                Action.ERASE_PERSON,
                () ->
                        store.apply(
                                new Change(
                                        real.changeNo(),
                                        new ChangeHeader(
                                                "somebody",
                                                SampleDesk.TUESDAY.instant(),
                                                ChangeKind.ERASE,
                                                ""),
                                        List.of(update(task())))));
    }

    private void same(String name, Action needed, Function<PracticePlan, Entity> thing) {
        add("edit " + name, needed, () -> apply(store, List.of(update(thing.apply(plan())))));
    }

    private static void apply(PracticeStore through, List<Edit> edits) {
        EditPractice practice =
                new EditPractice(() -> true, () -> through, SampleDesk.TUESDAY, "somebody");
        practice.load(Period.ALWAYS);
        practice.apply("", edits);
    }

    private Task task() {
        return plan().tasks().getFirst();
    }

    private Block block() {
        return plan().blocks().getFirst();
    }

    private static Edit update(Entity thing) {
        return new Edit.Update(thing);
    }

    private void undoing() {
        add(
                "undo a task",
                Action.DO_TASKS,
                () -> {
                    apply(real, List.of(update(task())));
                    edit(store).undo();
                });
        add(
                "redo a task",
                Action.DO_TASKS,
                () -> {
                    apply(real, List.of(update(task())));
                    edit(real).undo();
                    edit(store).redo();
                });
        add(
                "undo a block",
                Action.PLAN,
                () -> {
                    apply(real, List.of(update(block())));
                    edit(store).undo();
                });
        add(
                "redo a block",
                Action.PLAN,
                () -> {
                    apply(real, List.of(update(block())));
                    edit(real).undo();
                    edit(store).redo();
                });
        add(
                "undo an import",
                Action.REPLACE_PRACTICE,
                () -> {
                    edit(real).replace(plan());
                    edit(store).undo();
                });
        add(
                "redo an import",
                Action.REPLACE_PRACTICE,
                () -> {
                    edit(real).replace(plan());
                    edit(real).undo();
                    edit(store).redo();
                });
    }

    private void rostering() {
        add(
                "stamp",
                Action.PLAN,
                () -> {
                    IsoWeek far = WEEK.plusWeeks(100 + turn++);
                    StampSchedule stamp =
                            new StampSchedule(() -> store, SampleDesk.TUESDAY, "somebody");
                    stamp.carryOut(
                            stamp.preview(new StampOrder(far, far, Existing.KEEP), QUIET), QUIET);
                });
        add(
                "copy",
                Action.PLAN,
                () -> {
                    IsoWeek far = WEEK.plusWeeks(300 + turn++);
                    CopySchedule copy =
                            new CopySchedule(() -> store, SampleDesk.TUESDAY, "somebody");
                    copy.carryOut(
                            copy.preview(
                                    new CopyOrder.OfWeeks(
                                            WEEK, 1, List.of(), List.of(far), Existing.KEEP),
                                    QUIET),
                            QUIET);
                });
        add(
                "change a basic schedule",
                Action.PLAN,
                () -> {
                    BasicSchedule before = plan().groundwork().basicSchedules().getLast();
                    BasicSchedule after =
                            new BasicSchedule(
                                    before.id(),
                                    "Naam " + turn++,
                                    before.validFrom(),
                                    before.weeks(),
                                    before.blocks(),
                                    before.stamped());
                    new ChangeBasicSchedule(() -> store, SampleDesk.TUESDAY, "somebody")
                            .change(before, after, QUIET);
                });
        add(
                "block of a basic schedule",
                Action.PLAN,
                () -> {
                    BasicScheduleStore basic =
                            new BasicScheduleStore(store, "herfst", SampleDesk.TUESDAY, _ -> {});
                    EditPractice practice = edit(basic);
                    Block shown =
                            practice.load(Period.of(WEEK.monday(), WEEK.plusWeeks(2).sunday()))
                                    .orElseThrow()
                                    .plan()
                                    .blocks()
                                    .getFirst();
                    practice.apply("", List.of(new Edit.Remove(shown)));
                });
    }

    private void wholePractice() {
        add("replace", Action.REPLACE_PRACTICE, () -> edit(store).replace(plan()));
        add(
                "import",
                Action.REPLACE_PRACTICE,
                () -> {
                    PracticePlan before = plan();
                    new ImportPractice(new JsonPracticeFiles(), () -> store, SampleDesk.TUESDAY)
                            .from(Samples.file("worked-example"), "somebody");
                    edit(real).replace(before);
                });
    }

    private void accounts() {
        add("see the accounts", Action.READ, () -> access.keeping().see());
        add("own password", Action.READ, () -> access.keeping().renewOwn(password(), password()));
        add("make a reader", Action.KEEP_ACCOUNTS, () -> make(AccessRole.READER));
        add("make a manager", Action.KEEP_ACCOUNTS, () -> make(AccessRole.MANAGER));
        add("make a holder", Action.KEEP_HOLDERS, () -> make(AccessRole.HOLDER));
        add("change a reader", Action.KEEP_ACCOUNTS, () -> become(AccessRole.READER));
        add("make a reader a holder", Action.KEEP_HOLDERS, () -> become(AccessRole.HOLDER));
        add(
                "change a holder",
                Action.KEEP_HOLDERS,
                () -> access.keeping().change(access.account(AccessRole.HOLDER)));
        add(
                "password of a reader",
                Action.KEEP_ACCOUNTS,
                () -> access.keeping().renew(spare(AccessRole.READER).id(), password()));
        add(
                "password of a holder",
                Action.KEEP_HOLDERS,
                () -> access.keeping().renew(spare(AccessRole.HOLDER).id(), password()));
        add(
                "remove a reader",
                Action.KEEP_ACCOUNTS,
                () -> access.keeping().remove(spare(AccessRole.READER).id()));
        add(
                "remove a holder",
                Action.KEEP_HOLDERS,
                () -> access.keeping().remove(spare(AccessRole.HOLDER).id()));
        add("lock time", Action.KEEP_ACCOUNTS, () -> access.lockTime().set(12));
    }

    private void make(AccessRole role) {
        access.keeping().add("Iemand " + UUID.randomUUID(), role, null, password());
    }

    private void become(AccessRole role) {
        Account spare = spare(AccessRole.READER);
        access.keeping()
                .change(
                        new Account(
                                spare.id(),
                                spare.name(),
                                role,
                                null,
                                spare.active(),
                                spare.version()));
    }

    /// An account beside those that log in here, put there past the door.
    private Account spare(AccessRole role) {
        Account account =
                new Account(
                        FreshId.of("account"), "Reserve " + UUID.randomUUID(), role, null, true, 0);
        AccountEdit edit = new AccountEdit.Add(account, new Secret("none"));
        access.accounts()
                .apply(
                        edit,
                        new ChangeHeader(
                                "test",
                                SampleDesk.TUESDAY.instant(),
                                ChangeKind.ACCOUNT,
                                edit.subject()));
        return access.accounts().all().stream()
                .filter(a -> a.id().equals(account.id()))
                .findFirst()
                .orElseThrow();
    }

    private static char[] password() {
        return SampleAccess.PASSWORD.toCharArray();
    }
}
