package nl.basiseerst.ui.week;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.roster.CopySchedule;
import nl.basiseerst.application.roster.Prepared;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.CopyOrder;
import nl.basiseerst.domain.roster.CopyPlan;
import nl.basiseerst.domain.roster.Existing;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.LastDone;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Copies a day, a week, somebody's weeks or several weeks: what and where to is chosen, what that
/// comes to is shown, and then it is done.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class CopyViewModel {

    private static final int MONTH = 4;

    private final Desk desk;
    private final Rehearsal<CopyOrder, CopyPlan> rehearsal;
    private final ReadOnlyObjectWrapper<@Nullable CopyDraft> draft =
            new ReadOnlyObjectWrapper<>(this, "draft");
    private final ReadOnlyObjectWrapper<@Nullable Notice> done =
            new ReadOnlyObjectWrapper<>(this, "done");
    private final LastDone last;

    public CopyViewModel(
            Desk desk, BackgroundWork storage, CopySchedule copying, Consumer<Throwable> failures) {
        this.desk = desk;
        last = new LastDone(desk, () -> done.set(null));
        rehearsal =
                new Rehearsal<>(
                        desk,
                        storage,
                        new Rehearsal.Work<>() {
                            @Override
                            public Prepared<CopyPlan> preview(CopyOrder what, Progress progress) {
                                return copying.preview(what, progress);
                            }

                            @Override
                            public long carryOut(Prepared<CopyPlan> prepared, Progress progress) {
                                return copying.carryOut(prepared, progress);
                            }
                        },
                        failures);
    }

    /// Begins anew.
    ///
    /// @param kind what to copy
    /// @param member whose day or weeks they are
    /// @param from the day, or a day in the first week
    void begin(CopyDraft.Kind kind, String member, LocalDate from) {
        LocalDate to =
                switch (kind) {
                    case DAY -> from.plusDays(1);
                    case WEEK -> IsoWeek.of(from).plusWeeks(1).monday();
                    case PERSON -> IsoWeek.of(from).monday();
                    case RANGE -> IsoWeek.of(from).plusWeeks(MONTH).monday();
                };
        int weeks = kind == CopyDraft.Kind.RANGE ? MONTH : 1;
        String target = kind == CopyDraft.Kind.PERSON ? colleague(member) : member;
        ask(new CopyDraft(kind, member, false, from, weeks, to, to, target, Existing.KEEP));
    }

    /// What is asked for; null before [#begin].
    ReadOnlyObjectProperty<@Nullable CopyDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    Rehearsal<CopyOrder, CopyPlan> rehearsal() {
        return rehearsal;
    }

    /// What was done last; null before that.
    ReadOnlyObjectProperty<@Nullable Notice> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// Asks for something else; it may be what was asked before.
    ///
    /// @throws nl.basiseerst.domain.value.InvalidValue if that cannot be asked
    void change(UnaryOperator<CopyDraft> how) {
        CopyDraft now = draft.get();
        if (now != null) {
            ask(how.apply(now));
        }
    }

    /// Copies what was looked at.
    void copy() {
        rehearsal.carryOut(
                (plan, change) -> {
                    last.done(change);
                    done.set(new Notice("week.copied", plan.changes().size(), plan.added()));
                });
    }

    /// Takes back what was copied, unless something else was changed since.
    void undo() {
        if (done.get() != null) {
            done.set(null);
            desk.undo();
        }
    }

    /// Who are employed in the shown week.
    List<Member> team() {
        Shown shown = desk.shownProperty().get();
        return shown == null
                ? List.of()
                : shown.plan().members().stream()
                        .filter(m -> shown.week().days().stream().anyMatch(m.employed()::contains))
                        .toList();
    }

    /// The practice that is shown; empty while it is being read.
    Optional<PracticePlan> plan() {
        return Optional.ofNullable(desk.shownProperty().get()).map(Shown::plan);
    }

    private String colleague(String member) {
        List<Member> team = team();
        return team.stream()
                .filter(m -> m.id().equals(member))
                .flatMap(
                        m ->
                                team.stream()
                                        .filter(
                                                o ->
                                                        o.role() == m.role()
                                                                && !o.id().equals(member)))
                .findFirst()
                .map(Member::id)
                .orElse(member);
    }

    private void ask(CopyDraft what) {
        Optional<CopyOrder> order = what.order();
        done.set(null);
        draft.set(what);
        if (order.isPresent()) {
            rehearsal.prepare(order.get());
        } else {
            rehearsal.clear(); // onto itself
        }
    }

    static Stream<LocalDate> days(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1));
    }

    static Stream<IsoWeek> weeks(IsoWeek first, IsoWeek last) {
        return Stream.iterate(first, w -> w.compareTo(last) <= 0, w -> w.plusWeeks(1));
    }
}
