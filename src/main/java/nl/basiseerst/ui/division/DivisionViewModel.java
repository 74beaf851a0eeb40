package nl.basiseerst.ui.division;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.application.usecase.PracticeSource;
import nl.basiseerst.domain.continuity.Continuity;
import nl.basiseerst.domain.continuity.PanelContinuity;
import nl.basiseerst.domain.fairness.Division;
import nl.basiseerst.domain.fairness.Fairness;
import nl.basiseerst.domain.fairness.HardRules;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.HardWork;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.PanelSecond;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// Who had how much of the work that few people like, in the weeks up to the shown one.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class DivisionViewModel {

    /// What is seen of some weeks.
    ///
    /// @param to last day, inclusive
    /// @param panels everyone with a panel
    /// @param team whom a second can be chosen from
    /// @param sessions the session types of the practice
    record Image(
            LocalDate from,
            LocalDate to,
            Division division,
            List<PanelContinuity> panels,
            List<Member> team,
            List<SessionType> sessions) {

        Image {
            panels = List.copyOf(panels);
            team = List.copyOf(team);
            sessions = List.copyOf(sessions);
        }
    }

    private final Desk desk;
    private final HardRules shipped;
    private final HardWorkViewModel work;
    private final BackgroundWork storage;
    private final PracticeSource source;
    private final Consumer<Throwable> failures;
    private final ObjectProperty<Stretch> stretch =
            new SimpleObjectProperty<>(this, "stretch", Stretch.QUARTER);
    private final ReadOnlyObjectWrapper<@Nullable Image> image =
            new ReadOnlyObjectWrapper<>(this, "image");
    private boolean wanted;
    private boolean late = true;
    private int turn;

    /// @param shipped what counts as work that few people like where the practice says nothing
    /// @param storage reads and counts beside the JavaFX thread
    /// @param source the stored practice; asked where the work with the store goes
    public DivisionViewModel(
            Desk desk,
            HardRules shipped,
            BackgroundWork storage,
            PracticeSource source,
            Consumer<Throwable> failures) {
        this.desk = desk;
        this.shipped = shipped;
        work = new HardWorkViewModel(desk, shipped);
        this.storage = storage;
        this.source = source;
        this.failures = failures;
        desk.shownProperty().subscribe((_, _) -> look());
        desk.stepsProperty().subscribe((_, _) -> look());
        stretch.subscribe((_, _) -> look());
    }

    Desk desk() {
        return desk;
    }

    /// What counts as work that few people like.
    HardWorkViewModel work() {
        return work;
    }

    ObjectProperty<Stretch> stretchProperty() {
        return stretch;
    }

    /// What is seen; null until it is there.
    ReadOnlyObjectProperty<@Nullable Image> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /// While it is not looked at, nothing is read.
    void setWanted(boolean now) {
        wanted = now;
        if (now && late) {
            look();
        }
    }

    /// Says who is the fixed second of a panel.
    ///
    /// @param second null for nobody
    void setSecond(Member owner, @Nullable Member second) {
        Shown shown = desk.shownProperty().get();
        if (shown == null) {
            return;
        }
        PanelSecond now =
                shown.plan().staffing().panelSeconds().stream()
                        .filter(one -> one.member().equals(owner.id()))
                        .findFirst()
                        .orElse(null);
        Edit edit = null;
        if (second == null) {
            edit = now == null ? null : new Edit.Remove(now);
        } else if (now == null) {
            edit = new Edit.Add(new PanelSecond(FreshId.of("p"), owner.id(), second.id()));
        } else {
            edit = new Edit.Update(new PanelSecond(now.id(), owner.id(), second.id()));
        }
        if (edit != null) {
            desk.edit(owner.id(), List.of(edit));
        }
    }

    /// Goes to a day of somebody in the week.
    void showDay(Member member, LocalDate date) {
        desk.goTo(Destination.day("week", member.id(), date));
    }

    private Image image(PracticePlan plan, LocalDate from, LocalDate to, List<HardWork> said) {
        return new Image(
                from,
                to,
                Fairness.divide(plan, from, to, shipped.with(said)),
                Continuity.of(plan, from, to),
                plan.members(),
                plan.sessionTypes());
    }

    private void look() {
        late = true;
        Shown shown = desk.shownProperty().get();
        if (shown == null) {
            turn++;
            image.set(null);
            return;
        }
        if (!wanted) {
            return;
        }
        late = false;
        int now = ++turn;
        LocalDate from = stretch.get().from(shown.week());
        LocalDate to = shown.week().sunday();
        List<HardWork> said = shown.plan().staffing().hardWork();
        storage.start(
                _ -> image(source.load(Period.of(from, to)).plan(), from, to, said),
                seen -> {
                    if (now == turn) {
                        image.set(seen);
                    }
                },
                failures);
    }
}
