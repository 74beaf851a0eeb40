package nl.basiseerst.application.privacy;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.PracticeSettings;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Role;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Keeps nothing for longer than the practice has set. It looks once a day and tells what is due;
/// it removes by itself only where somebody switched that on. Calls block and go through the store,
/// so make them where other uses of it are made.
public final class KeepNoLonger {

    private static final String EMPLOYMENT = "privacy.months-employment";
    private static final String SCHEDULE = "privacy.months-schedule";
    private static final String AUTOMATIC = "privacy.automatic";
    private static final String REPORTS = "privacy.reports";
    private static final int REPORTS_KEPT = 12;

    private final Supplier<PracticeStore> store;
    private final Supplier<PracticeSettings> settings;
    private final Supplier<Eraser> eraser;
    private final Access access;
    private final Clock clock;

    /// @param store asked for at every call, as are the others
    public KeepNoLonger(
            Supplier<PracticeStore> store,
            Supplier<PracticeSettings> settings,
            Supplier<Eraser> eraser,
            Access access,
            Clock clock) {
        this.store = store;
        this.settings = settings;
        this.eraser = eraser;
        this.access = access;
        this.clock = clock;
    }

    /// What the practice has set, or what is proposed.
    public RetentionRule rule() {
        RetentionRule proposed = RetentionRule.proposed();
        return new RetentionRule(
                number(EMPLOYMENT).orElse(proposed.employment()),
                number(SCHEDULE).orElse(proposed.schedule()),
                settings.get().find(AUTOMATIC).map(Boolean::valueOf).orElse(proposed.automatic()));
    }

    private Optional<Integer> number(String name) {
        return settings.get().find(name).map(Integer::valueOf);
    }

    /// @throws Failure `not-permitted`
    public void set(RetentionRule rule) {
        access.require(Action.ERASE_PERSON);
        settings.get().set(EMPLOYMENT, Integer.toString(rule.employment()));
        settings.get().set(SCHEDULE, Integer.toString(rule.schedule()));
        settings.get().set(AUTOMATIC, Boolean.toString(rule.automatic()));
    }

    /// What the last looks came to, the newest first.
    public List<RetentionReport> reports() {
        List<RetentionReport> reports = new ArrayList<>();
        for (String line : settings.get().find(REPORTS).orElse("").split("\n", -1)) {
            RetentionReport.parse(line).ifPresent(reports::add);
        }
        return reports;
    }

    /// What is due now. Nothing changes.
    public Retention due(Function<Role, String> roles) {
        PracticePlan plan = stored().plan();
        return Retention.due(plan, rule(), roles, today(plan));
    }

    /// Looks, unless that was done today; removes what is due if that is how it is set and whoever
    /// is at work may. To be called at every start.
    ///
    /// @return what it came to; empty if it looked today already, or there is no practice
    public Optional<RetentionReport> daily(Function<Role, String> roles) {
        Optional<StoredPractice> stored = store.get().load();
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = today(stored.get().plan());
        boolean looked =
                reports().stream().findFirst().filter(r -> !r.date().isBefore(today)).isPresent();
        if (looked) {
            return Optional.empty();
        }
        RetentionRule rule = rule();
        boolean removes = rule.automatic() && access.permits(Action.ERASE_PERSON);
        return Optional.of(look(stored.get(), rule, roles, removes));
    }

    /// Looks now, and keeps what it came to. Nothing is removed.
    public RetentionReport look(Function<Role, String> roles) {
        return look(stored(), rule(), roles, false);
    }

    /// Removes what is due, as one change that cannot be taken back.
    ///
    /// @throws Failure `not-permitted`; `last-holder`, see [Eraser]
    public RetentionReport remove(Function<Role, String> roles) {
        access.require(Action.ERASE_PERSON);
        return look(stored(), rule(), roles, true);
    }

    private RetentionReport look(
            StoredPractice stored,
            RetentionRule rule,
            Function<Role, String> roles,
            boolean removes) {
        PracticePlan plan = stored.plan();
        LocalDate today = today(plan);
        Retention due = Retention.due(plan, rule, roles, today);
        if (removes && !due.isEmpty()) {
            ChangeHeader header =
                    new ChangeHeader(
                            access.actor().name(),
                            clock.instant(),
                            ChangeKind.ERASE,
                            due.tally().subject());
            eraser.get()
                    .erase(
                            new Change(stored.changeNo(), header, due.edits()),
                            new Traces(due.people(), due.gone()));
        }
        RetentionReport report = new RetentionReport(today, removes && !due.isEmpty(), due.tally());
        keep(report);
        return report;
    }

    /// A removal is kept beside a look of the same day; of two looks of one day the last is.
    private void keep(RetentionReport report) {
        List<RetentionReport> all = new ArrayList<>(reports());
        all.removeIf(
                old -> old.date().equals(report.date()) && !old.removed() && !report.removed());
        all.addFirst(report);
        List<String> lines = all.stream().limit(REPORTS_KEPT).map(RetentionReport::line).toList();
        settings.get().set(REPORTS, String.join("\n", lines));
    }

    private StoredPractice stored() {
        return store.get().load().orElseThrow(() -> new Failure("no-practice"));
    }

    private LocalDate today(PracticePlan plan) {
        return LocalDate.now(clock.withZone(plan.practice().zone()));
    }
}
