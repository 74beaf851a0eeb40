package nl.basiseerst.ui.guard;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.domain.guard.ExtraItem;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.guard.WeekAssessment.TightestActivity;
import nl.basiseerst.domain.guard.WeekWarnings;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.ExpiryRule;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.warning.ExpiryWarnings;
import nl.basiseerst.domain.warning.Warning;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Judged;
import nl.basiseerst.ui.common.desk.Shown;
import nl.basiseerst.ui.common.warning.WarningsViewModel;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// State of the guard: the verdict of the shown week, the number that is opened with what lies
/// behind it, and the extra offer that was given up to try.
///
/// Use on the JavaFX thread only. Knows no scene graph.
public final class GuardViewModel {

    /// Id of this part of the window.
    public static final String PLACE = "guard";

    /// What there is to show.
    public enum State {
        LOADING,
        NO_PRACTICE,
        UNREADABLE,
        /// The verdict could not be computed; the failure says why.
        FAILED,
        /// The practice has no basic activities.
        NO_OFFER,
        /// No day of the week is open.
        CLOSED,
        /// No block in the whole week.
        UNPLANNED,
        JUDGED
    }

    private final Desk desk;
    private final Guard guard;
    private final BackgroundWork work;
    private final Consumer<Throwable> failures;

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(this, "state", State.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject =
            new ReadOnlyObjectWrapper<>(this, "subject");
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened =
            new ReadOnlyObjectWrapper<>(this, "opened");
    private final ReadOnlyObjectWrapper<@Nullable TightestActivity> tightest =
            new ReadOnlyObjectWrapper<>(this, "tightest");
    private final ReadOnlyObjectWrapper<List<ExtraItem>> tried =
            new ReadOnlyObjectWrapper<>(this, "tried", List.of());

    private final WarningsViewModel warnings;

    private @Nullable Subject wanted;
    private @Nullable PracticePlan known;
    private List<ExtraItem> trying = List.of();
    private @Nullable Job opening;
    private int turn;

    /// @param work computes what lies behind a number
    /// @param failures told when that goes wrong
    public GuardViewModel(
            Desk desk, Guard guard, BackgroundWork work, Consumer<Throwable> failures) {
        this.desk = desk;
        this.guard = guard;
        this.work = work;
        this.failures = failures;
        warnings = new WarningsViewModel(desk, this::found);
        desk.stageProperty().subscribe(_ -> follow());
        desk.judgingProperty().subscribe(_ -> follow());
        desk.judgedProperty().subscribe(this::judged);
        desk.shownProperty().subscribe(this::shown);
        desk.destinationProperty().subscribe(this::arrived);
    }

    Desk desk() {
        return desk;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The verdict that is shown; null while there is none.
    public ReadOnlyObjectProperty<@Nullable Judged> judgedProperty() {
        return desk.judgedProperty();
    }

    /// What the shown week is warned of, and what was accepted of it.
    public WarningsViewModel warnings() {
        return warnings;
    }

    private List<Warning> found() {
        Judged judged = desk.judgedProperty().get();
        Shown shown = desk.shownProperty().get();
        boolean same =
                judged != null && shown != null && judged.assessment().week().equals(shown.week());
        if (!same) {
            return List.of();
        }
        List<Warning> all = new ArrayList<>(WeekWarnings.of(judged.plan(), judged.assessment()));
        all.addAll(ending(shown.plan(), shown.week()));
        return all;
    }

    /// Competences and contracts that the team is told of, as far as they end by that week.
    private List<Warning> ending(PracticePlan plan, IsoWeek week) {
        LocalDate today = desk.today();
        return ExpiryWarnings.of(
                ExpiryRule.DEFAULT.expiring(plan.members(), today).stream()
                        .filter(expiry -> !expiry.lastDay().isAfter(week.sunday()))
                        .toList(),
                today);
    }

    /// Whether a newer verdict is on its way.
    public ReadOnlyBooleanProperty judgingProperty() {
        return desk.judgingProperty();
    }

    /// The number that is opened; null for none.
    public ReadOnlyObjectProperty<@Nullable Subject> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /// What lies behind the opened number; null while it is not known.
    public ReadOnlyObjectProperty<@Nullable Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// The activity with the fewest minutes to spare; null while it is not known, or if nothing is
    /// asked.
    public ReadOnlyObjectProperty<@Nullable TightestActivity> tightestProperty() {
        return tightest.getReadOnlyProperty();
    }

    /// The extra offer that was given up last, as it was; none once anything else has happened.
    public ReadOnlyObjectProperty<List<ExtraItem>> triedProperty() {
        return tried.getReadOnlyProperty();
    }

    /// The extra items of a week, those that give back most first.
    public static List<ExtraItem> byCost(WeekAssessment week) {
        return week.extra().stream()
                .sorted(Comparator.comparingDouble(ExtraItem::recoveredMinutes).reversed())
                .toList();
    }

    /// Opens a number; what lies behind it follows.
    public void open(Subject number) {
        wanted = number;
        Judged judged = desk.judgedProperty().get();
        if (judged != null) {
            openIn(judged);
        }
    }

    /// Closes the opened number.
    public void close() {
        wanted = null;
        forgetOpened();
    }

    /// Gives up the least extra offer that repairs the week.
    public void tryRelease() {
        Judged judged = desk.judgedProperty().get();
        if (judged != null) {
            tryOut(judged.assessment().release());
        }
    }

    /// Gives up just one extra item.
    public void tryOut(ExtraItem item) {
        tryOut(List.of(item));
    }

    /// Whether giving the item up leaves its member anything to do for the basic offer.
    public boolean canTry(ExtraItem item) {
        Judged judged = desk.judgedProperty().get();
        if (judged == null) {
            return false;
        }
        PracticePlan plan = judged.plan();
        return item.activity() != null
                || plan.members().stream()
                        .filter(m -> m.id().equals(item.member()))
                        .anyMatch(
                                m ->
                                        plan.roles().stream()
                                                .anyMatch(
                                                        r ->
                                                                r.role() == m.role()
                                                                        && !r.fallbackSessions()
                                                                                .isEmpty()));
    }

    private void tryOut(List<ExtraItem> items) {
        List<ExtraItem> possible = items.stream().filter(this::canTry).toList();
        if (!possible.isEmpty() && !desk.refuses(Action.PLAN)) {
            trying = possible;
            desk.release(possible);
        }
    }

    /// A changed practice is what was tried, or the end of it.
    private void shown(@Nullable Shown now) {
        follow();
        PracticePlan plan = now == null ? null : now.plan();
        if (!Objects.equals(plan, known)) {
            known = plan;
            tried.set(trying);
        }
        trying = List.of();
    }

    private void arrived(@Nullable Destination place) {
        if (place != null && place.place().equals(PLACE)) {
            String activity = place.thing();
            if (activity != null) {
                open(new Subject.OfActivity(activity));
            }
        }
    }

    private void judged(@Nullable Judged judged) {
        follow();
        tightest.set(null);
        if (judged == null) {
            forgetOpened();
            return;
        }
        openIn(judged);
        findTightest(judged);
    }

    private void openIn(Judged judged) {
        Subject number = wanted;
        if (number == null || !number.isIn(judged.assessment())) {
            close();
            return;
        }
        Job before = opening;
        if (before != null) {
            before.cancel();
        }
        if (!number.equals(subject.get())) {
            opened.set(null);
            subject.set(number);
        }
        int now = ++turn;
        opening =
                work.start(
                        progress -> {
                            progress.stopIfCancelled();
                            return Opened.of(
                                    judged,
                                    number,
                                    guard.behind(judged.plan(), judged.assessment()));
                        },
                        found -> {
                            if (now == turn) {
                                opened.set(found);
                            }
                        },
                        failures);
    }

    private void forgetOpened() {
        turn++;
        subject.set(null);
        opened.set(null);
    }

    private void findTightest(Judged judged) {
        WeekAssessment week = judged.assessment();
        TightestActivity named = week.tightest();
        if (named != null || week.demandMinutes() <= 0) {
            tightest.set(named);
            return;
        }
        work.start(
                _ -> new Found(guard.tightest(judged.plan(), week.week())),
                found -> {
                    if (judged.equals(desk.judgedProperty().get())) {
                        tightest.set(found.activity());
                    }
                },
                failures);
    }

    private record Found(@Nullable TightestActivity activity) {}

    private void follow() {
        state.set(
                switch (desk.stageProperty().get()) {
                    case LOADING, LOCKED -> State.LOADING;
                    case EMPTY -> State.NO_PRACTICE;
                    case UNREADABLE -> State.UNREADABLE;
                    case OPEN -> openState();
                });
    }

    private State openState() {
        Judged judged = desk.judgedProperty().get();
        if (judged == null) {
            return desk.judgingProperty().get() ? State.LOADING : State.FAILED;
        }
        PracticePlan plan = judged.plan();
        WeekAssessment week = judged.assessment();
        if (plan.activities().stream().noneMatch(a -> a.offer() == Offer.BASIC)) {
            return State.NO_OFFER;
        }
        if (week.days().isEmpty()) {
            return State.CLOSED;
        }
        return plan.blocks().stream().anyMatch(b -> week.week().contains(b.date()))
                ? State.JUDGED
                : State.UNPLANNED;
    }
}
