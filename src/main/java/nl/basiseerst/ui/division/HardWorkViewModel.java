package nl.basiseerst.ui.division;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.fairness.HardRule;
import nl.basiseerst.domain.fairness.HardRules;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.HardKind;
import nl.basiseerst.domain.schedule.HardWork;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What counts as work that few people like: what the practice says, or else what comes with the
/// program.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
final class HardWorkViewModel {

    private static final String SUBJECT = "hard-work";

    /// The id of what the practice did not say itself.
    private static final String UNSAVED = "new";

    private final Desk desk;
    private final HardRules shipped;

    HardWorkViewModel(Desk desk, HardRules shipped) {
        this.desk = desk;
        this.shipped = shipped;
    }

    Desk desk() {
        return desk;
    }

    /// The session types of the practice.
    List<SessionType> sessions() {
        return plan().map(PracticePlan::sessionTypes).orElse(List.of());
    }

    /// What comes with the program; empty if it counts nothing of that kind.
    Optional<HardRule> standard(HardKind kind) {
        return shipped.on(kind, desk.today());
    }

    /// What the practice says of a kind; empty if it says nothing.
    Optional<HardWork> own(HardKind kind) {
        return all().stream().filter(work -> work.kind() == kind).findFirst();
    }

    /// What holds for a kind: what the practice says, or what it would begin with.
    HardWork now(HardKind kind) {
        return own(kind)
                .or(() -> standard(kind).map(rule -> rule.asWork(UNSAVED, sessions())))
                .orElseGet(() -> new HardWork(UNSAVED, kind, false, null, null, List.of()));
    }

    /// Whether no work of the practice is of that kind as it comes with the program, and the
    /// practice did not say yet which is: no session would be all work.
    boolean isUnsaid(HardKind kind) {
        boolean byRoom = standard(kind).filter(rule -> rule.room() != null).isPresent();
        return own(kind).isEmpty() && byRoom && now(kind).sessions().isEmpty();
    }

    /// Whether the practice says anything itself.
    boolean isChanged() {
        return !all().isEmpty();
    }

    /// Lets a kind count, or no longer.
    ///
    /// @throws IllegalArgumentException if it would count and it was not said which work
    void setCounts(HardKind kind, boolean counts) {
        change(now(kind).withCounts(counts));
    }

    /// Says what counts from now on.
    ///
    /// @throws IllegalArgumentException if it was not said which work
    void change(HardWork work) {
        if (isUnsaid(work.kind()) && !work.equals(now(work.kind()))) {
            throw new IllegalArgumentException("Which work first: " + work.kind());
        }
        save(work);
    }

    private void save(HardWork work) {
        HardWork before = now(work.kind());
        if (work.equals(before)) {
            return;
        }
        Edit edit =
                own(work.kind()).isPresent()
                        ? new Edit.Update(work)
                        : new Edit.Add(work.withId(FreshId.of("w")));
        desk.edit(SUBJECT, List.of(edit));
    }

    /// Lets all work count, whatever the session.
    void chooseAll(HardKind kind) {
        save(chosen(kind, List.of()));
    }

    /// Whoever says which work of a kind there is wants it counted.
    private HardWork chosen(HardKind kind, List<String> sessions) {
        HardWork work = now(kind).withSessions(sessions);
        return isUnsaid(kind) ? work.withCounts(true) : work;
    }

    /// Lets the work of a session count, or no longer.
    ///
    /// @throws IllegalArgumentException if it is the only one that counts: no session would be all
    ///   work, which is to be asked for as such
    void choose(HardKind kind, String session, boolean taken) {
        HardWork now = now(kind);
        List<String> next = new ArrayList<>();
        for (SessionType one : sessions()) { // in the order of the practice
            boolean is = one.id().equals(session) ? taken : now.sessions().contains(one.id());
            if (is) {
                next.add(one.id());
            }
        }
        if (next.isEmpty() && !now.sessions().isEmpty()) {
            throw new IllegalArgumentException("The only one: " + session);
        }
        save(chosen(kind, next));
    }

    /// Counts a kind as the program does.
    void reset(HardKind kind) {
        own(kind).ifPresent(work -> desk.edit(SUBJECT, List.of(new Edit.Remove(work))));
    }

    /// Counts all kinds as the program does, as one change.
    void resetAll() {
        desk.edit(SUBJECT, all().stream().<Edit>map(Edit.Remove::new).toList());
    }

    private List<HardWork> all() {
        return plan().map(plan -> plan.staffing().hardWork()).orElse(List.of());
    }

    private Optional<PracticePlan> plan() {
        return Optional.ofNullable(desk.shownProperty().get()).map(Shown::plan);
    }
}
