package nl.basiseerst.ui.setup;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.catalogue.Template;
import nl.basiseerst.application.catalogue.WorkingDays;
import nl.basiseerst.application.catalogue.WorkingDays.Time;
import nl.basiseerst.application.setup.MemberChange;
import nl.basiseerst.application.setup.Newcomer;
import nl.basiseerst.application.setup.TeamChanges;
import nl.basiseerst.application.setup.WorkPlan;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.plan.Uses;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Who works which days in which role.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
final class TeamStepViewModel {

    /// Somebody in the team.
    ///
    /// @param days as the basic schedule has them
    /// @param isPlaceholder whether the name is still the one the template gave
    /// @param planned minutes a week in the basic schedule, averaged over its cycle
    record Line(Member member, WorkingDays days, boolean isPlaceholder, double planned) {}

    /// Somebody who was not removed, and what refers to them.
    record Staying(String name, Uses uses) {}

    /// What the step shows.
    ///
    /// @param openDays the weekdays on which the practice is open
    /// @param work what the basic schedule is: only a draft follows the days
    record State(List<Line> lines, List<DayOfWeek> openDays, WorkPlan.State work) {

        State {
            lines = List.copyOf(lines);
            openDays = List.copyOf(openDays);
        }
    }

    private final Desk desk;
    private final OnDesk onDesk;
    private final ReadOnlyObjectWrapper<@Nullable State> state =
            new ReadOnlyObjectWrapper<>(this, "state");
    private final ReadOnlyObjectWrapper<@Nullable Staying> staying =
            new ReadOnlyObjectWrapper<>(this, "staying");

    TeamStepViewModel(Desk desk, SetupProgress progress) {
        this.desk = desk;
        onDesk = new OnDesk(desk, progress);
        onDesk.follow(this::refresh);
    }

    /// What is shown; null until it was read.
    ReadOnlyObjectProperty<@Nullable State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Who was not removed because something refers to them; null for nobody.
    ReadOnlyObjectProperty<@Nullable Staying> stayingProperty() {
        return staying.getReadOnlyProperty();
    }

    /// @throws nl.basiseerst.domain.value.InvalidValue if the name is blank
    void rename(String id, String name) {
        change(id, member -> MemberChange.named(member, name));
    }

    void role(String id, Role role) {
        onDesk.plan()
                .ifPresent(
                        plan -> {
                            Newcomer proposals = new Newcomer(plan, onDesk.templates());
                            change(id, member -> proposals.as(member, role));
                        });
    }

    void employ(String id, Employment employment) {
        change(id, member -> MemberChange.employed(member, employment));
    }

    /// @param hours a week, empty when not agreed
    /// @throws nl.basiseerst.domain.value.InvalidValue if a week does not have so many
    void contract(String id, Optional<Double> hours) {
        change(id, member -> MemberChange.working(member, hours.orElse(null)));
    }

    /// Lets somebody work another part of a weekday; nothing happens if the basic schedule is no
    /// draft any more.
    void work(String id, DayOfWeek day, Time time) {
        changes().ifPresent(changes -> onDesk.apply(id, changes.day(id, day, time)));
    }

    /// Adds somebody, in the role of whoever stands last.
    ///
    /// @return the id
    /// @throws nl.basiseerst.domain.value.InvalidValue if the name is blank
    Optional<String> add(String name) {
        Optional<PracticePlan> plan = onDesk.plan();
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        List<Member> team = plan.get().members();
        Role role = team.isEmpty() ? Role.GP : team.getLast().role();
        Member added = new Newcomer(plan.get(), onDesk.templates()).named(name, role);
        onDesk.apply(added.id(), changes().orElseThrow().add(added));
        return Optional.of(added.id());
    }

    /// Takes somebody out of the team, unless weeks, absences or tasks refer to them.
    void remove(String id) {
        staying.set(null);
        Optional<Member> member = member(id);
        if (member.isPresent()) {
            Uses uses = uses(member.get());
            if (uses.isEmpty()) {
                onDesk.apply(id, changes().orElseThrow().remove(member.get()));
            } else {
                staying.set(new Staying(member.get().name(), uses));
            }
        }
    }

    /// Makes the basic schedule from the days once more, in place of what somebody made of it.
    void draftAgain() {
        changes().ifPresent(changes -> onDesk.apply("basisrooster", changes.draftAgain()));
    }

    /// Goes to where the team can be pasted from a spreadsheet.
    void paste() {
        desk.goTo(new Destination("settings", "paste"));
    }

    /// Goes to the basic schedule.
    void toBasic() {
        desk.goTo(new Destination("basic", null));
    }

    /// Goes to everything else that is known of somebody.
    void toTeam(@Nullable String id) {
        desk.goTo(new Destination("team", id));
    }

    /// What a cell becomes when it is pressed: the usual comes first.
    static Time next(Time time) {
        return switch (time) {
            case NONE -> Time.DAY;
            case DAY -> Time.MORNING;
            case MORNING -> Time.AFTERNOON;
            case AFTERNOON -> Time.NONE;
        };
    }

    /// What refers to somebody; a draft lets go of whoever leaves.
    private Uses uses(Member member) {
        PracticePlan plan = onDesk.plan().orElseThrow();
        boolean draft = changes().orElseThrow().work().state() == WorkPlan.State.DRAFT;
        List<Edit> drafts =
                plan.groundwork().basicSchedules().stream().<Edit>map(Edit.Remove::new).toList();
        return Uses.of(draft ? EditedPlan.of(plan, drafts) : plan, member);
    }

    private void change(String id, UnaryOperator<Member> how) {
        Optional<Member> member = member(id);
        if (member.isPresent()) {
            Member changed = how.apply(member.get());
            if (!changed.equals(member.get())) {
                onDesk.apply(id, changes().orElseThrow().change(changed));
            }
        }
    }

    private Optional<Member> member(String id) {
        return onDesk.plan().stream()
                .flatMap(plan -> plan.members().stream())
                .filter(member -> member.id().equals(id))
                .findFirst();
    }

    private Optional<TeamChanges> changes() {
        return onDesk.changes();
    }

    private void refresh() {
        Optional<PracticePlan> shown = onDesk.plan();
        if (shown.isEmpty() || onDesk.templates().isEmpty()) {
            state.set(null);
            return;
        }
        PracticePlan plan = shown.get();
        WorkPlan work = changes().orElseThrow().work();
        List<Line> lines = new ArrayList<>();
        for (Member member : plan.members()) {
            lines.add(
                    new Line(
                            member,
                            work.daysOf(member.id()),
                            isPlaceholder(member),
                            planned(plan, member)));
        }
        List<DayOfWeek> open = plan.practice().regularDays().stream().sorted().toList();
        state.set(new State(lines, open, work.state()));
    }

    private boolean isPlaceholder(Member member) {
        for (Template template : onDesk.templates()) {
            for (Member shipped : template.team()) {
                if (shipped.id().equals(member.id()) && shipped.name().equals(member.name())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double planned(PracticePlan plan, Member member) {
        List<BasicSchedule> schedules = plan.groundwork().basicSchedules();
        if (schedules.isEmpty()) {
            return 0;
        }
        BasicSchedule schedule = schedules.getLast();
        return schedule.blocks().stream()
                        .filter(block -> block.member().equals(member.id()))
                        .mapToInt(block -> block.span().minutes())
                        .sum()
                / (double) schedule.weeks();
    }
}
