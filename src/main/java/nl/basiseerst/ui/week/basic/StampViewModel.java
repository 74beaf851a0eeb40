package nl.basiseerst.ui.week.basic;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.roster.Prepared;
import nl.basiseerst.application.roster.StampSchedule;
import nl.basiseerst.domain.roster.Existing;
import nl.basiseerst.domain.roster.StampOrder;
import nl.basiseerst.domain.roster.StampPlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.LastDone;
import nl.basiseerst.ui.week.Notice;
import nl.basiseerst.ui.week.Rehearsal;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Makes weeks from the basic schedule: which ones is chosen, what that comes to is shown, and then
/// it is done.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class StampViewModel {

    /// A quarter of a year, as far as is usually planned.
    private static final int USUAL_WEEKS = 13;

    private final Desk desk;
    private final Rehearsal<StampOrder, StampPlan> rehearsal;
    private final ReadOnlyObjectWrapper<@Nullable StampOrder> order =
            new ReadOnlyObjectWrapper<>(this, "order");
    private final ReadOnlyObjectWrapper<@Nullable Notice> done =
            new ReadOnlyObjectWrapper<>(this, "done");
    private final LastDone last;

    public StampViewModel(
            Desk desk,
            BackgroundWork storage,
            StampSchedule stamping,
            Consumer<Throwable> failures) {
        this.desk = desk;
        last = new LastDone(desk, () -> done.set(null));
        rehearsal =
                new Rehearsal<>(
                        desk,
                        storage,
                        new Rehearsal.Work<>() {
                            @Override
                            public Prepared<StampPlan> preview(StampOrder what, Progress progress) {
                                return stamping.preview(what, progress);
                            }

                            @Override
                            public long carryOut(Prepared<StampPlan> prepared, Progress progress) {
                                return stamping.carryOut(prepared, progress);
                            }
                        },
                        failures);
    }

    /// Begins anew: the coming thirteen weeks, or those from the first week of the basic schedule.
    ///
    /// @param validFrom the first week that it holds for
    void begin(IsoWeek validFrom) {
        done.set(null);
        IsoWeek coming = IsoWeek.of(desk.today()).plusWeeks(1);
        IsoWeek first = validFrom.compareTo(coming) > 0 ? validFrom : coming;
        ask(new StampOrder(first, first.plusWeeks(USUAL_WEEKS - 1), Existing.KEEP));
    }

    /// What is asked for; null before [#begin].
    ReadOnlyObjectProperty<@Nullable StampOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    Rehearsal<StampOrder, StampPlan> rehearsal() {
        return rehearsal;
    }

    /// What was done last; null before that.
    ReadOnlyObjectProperty<@Nullable Notice> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// Begins in another week; the last week moves along when it would be before it.
    void setFirst(IsoWeek week) {
        StampOrder now = order.get();
        if (now != null) {
            IsoWeek last =
                    now.last().compareTo(week) < 0 ? week.plusWeeks(USUAL_WEEKS - 1) : now.last();
            ask(new StampOrder(week, last, now.existing()));
        }
    }

    /// @throws nl.basiseerst.domain.value.InvalidValue if it is before the first
    void setLast(IsoWeek week) {
        StampOrder now = order.get();
        if (now != null) {
            ask(new StampOrder(now.first(), week, now.existing()));
        }
    }

    /// @param weeks how many, from the first on
    void setWeeks(int weeks) {
        StampOrder now = order.get();
        if (now != null) {
            setLast(now.first().plusWeeks(weeks - 1));
        }
    }

    /// Whether days that somebody filled or changed by hand give way.
    void setReplace(boolean replace) {
        StampOrder now = order.get();
        if (now != null) {
            Existing existing = replace ? Existing.REPLACE : Existing.KEEP;
            ask(new StampOrder(now.first(), now.last(), existing));
        }
    }

    void stamp() {
        rehearsal.carryOut(
                (plan, change) -> {
                    last.done(change);
                    done.set(
                            new Notice(
                                    "basic.stamped",
                                    plan.weeks().size(),
                                    plan.added(),
                                    plan.kept().size()));
                });
    }

    /// Takes back what was put in the calendar, unless something else was changed since.
    void undo() {
        if (done.get() != null) {
            done.set(null);
            desk.undo();
        }
    }

    private void ask(StampOrder what) {
        done.set(null);
        order.set(what);
        rehearsal.prepare(what);
    }
}
