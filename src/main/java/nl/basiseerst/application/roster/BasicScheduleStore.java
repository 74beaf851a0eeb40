package nl.basiseerst.application.roster;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// The practice with one basic schedule in place of its schedule, so that the basic schedule can be
/// looked at, judged and edited like a week: its cycle stands in the weeks from [#firstWeek] on.
/// There are no closed dates, no absences and no tasks, and whoever is employed later is there
/// already.
///
/// An edit of a block is stored as one of the basic schedule, with all that follows from it
/// ([FlowChanges]). Other edits go to the real store as they are. Undo and the log are those of the
/// real store; only, what a change did to this basic schedule is told as what it did to the blocks
/// that are shown here.
public final class BasicScheduleStore implements PracticeStore {

    private final PracticeStore real;
    private final String id;
    private final Clock clock;
    private final Consumer<FlowChanges.Told> told;
    private @Nullable IsoWeek firstWeek;

    /// @param id of the basic schedule
    /// @param clock tells which week is the current one
    /// @param told what the program changed by itself, after each change that was stored; on the
    ///   thread that stored it
    public BasicScheduleStore(
            PracticeStore real, String id, Clock clock, Consumer<FlowChanges.Told> told) {
        this.real = real;
        this.id = id;
        this.clock = clock;
        this.told = told;
    }

    /// The week in which week 1 of the cycle is shown: that from which the basic schedule held when
    /// this store first read it. It stays the same when an edit lets the basic schedule begin
    /// later, so that blocks do not move while somebody works on them. Null before the first
    /// [#load].
    public synchronized @Nullable IsoWeek firstWeek() {
        return firstWeek;
    }

    /// Empty if there is no practice, or no such basic schedule any more.
    @Override
    public Optional<StoredPractice> load(Period period) {
        return real.load(nothingOf(period))
                .flatMap(
                        stored ->
                                find(stored.plan())
                                        .map(
                                                schedule ->
                                                        new StoredPractice(
                                                                PatternWeeks.shown(
                                                                        stored.plan(),
                                                                        schedule,
                                                                        anchor(schedule),
                                                                        period),
                                                                stored.changeNo())));
    }

    private PracticePlan stored(Period period) {
        return real.load(period).orElseThrow(() -> new Failure("no-practice")).plan();
    }

    /// One day: there is no reading without any.
    private static Period nothingOf(Period period) {
        LocalDate day = period.from();
        LocalDate one = day == null ? LocalDate.EPOCH : day;
        return Period.of(one, one);
    }

    private Optional<BasicSchedule> find(PracticePlan plan) {
        return plan.groundwork().basicSchedules().stream()
                .filter(schedule -> schedule.id().equals(id))
                .findFirst();
    }

    private synchronized IsoWeek anchor(BasicSchedule schedule) {
        IsoWeek first = firstWeek;
        if (first == null) {
            first = schedule.validFrom();
            firstWeek = first;
        }
        return first;
    }

    @Override
    public long changeNo() {
        return real.changeNo();
    }

    @Override
    public long apply(Change change) {
        String request = change.header().request();
        OptionalLong stored = request == null ? OptionalLong.empty() : numberOf(request);
        return stored.isPresent() ? stored.getAsLong() : store(change);
    }

    private long store(Change change) {
        PracticePlan around = stored(nothingOf(Period.ALWAYS));
        BasicSchedule before = find(around).orElseThrow(() -> new StaleChange("basicSchedule", id));
        PatternWeeks weeks = new PatternWeeks(around, before, anchor(before));
        List<Edit> others = weeks.others(change.edits());
        BasicSchedule after = weeks.after(change.edits());
        if (after == null) {
            return real.apply(new Change(change.seen(), change.header(), others));
        }
        IsoWeek now = IsoWeek.of(LocalDate.now(clock.withZone(around.practice().zone())));
        PracticePlan plan = stored(FlowChanges.period(before, now));
        FlowChanges flow = FlowChanges.of(plan, after, now);
        List<Edit> edits = new ArrayList<>(flow.edits());
        edits.addAll(others);
        long changeNo = real.apply(new Change(change.seen(), change.header(), edits));
        told.accept(flow.told());
        return changeNo;
    }

    /// Not possible: what is shown here is not the whole practice.
    @Override
    public long replace(PracticePlan plan, ChangeHeader header) {
        throw new UnsupportedOperationException("Only a basic schedule is edited here");
    }

    @Override
    public long undo(long changeNo, ChangeHeader header) {
        return real.undo(changeNo, header);
    }

    @Override
    public OptionalLong numberOf(String request) {
        return real.numberOf(request);
    }

    @Override
    public List<LoggedChange> changesAfter(long changeNo) {
        return real.changesAfter(changeNo);
    }

    @Override
    public List<ChangeEntry> entriesOf(long changeNo) {
        List<ChangeEntry> entries = real.entriesOf(changeNo);
        IsoWeek first = firstWeek();
        return first == null ? entries : ShownEntries.of(entries, id, first);
    }
}
