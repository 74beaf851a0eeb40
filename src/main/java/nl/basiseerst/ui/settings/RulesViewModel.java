package nl.basiseerst.ui.settings;

import javafx.beans.value.ObservableValue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.domain.schedule.PresenceRule.Mode;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.time.WeeklyHours;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.form.Mistyped;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/// The rules about who must be there.
///
/// What will not do is thrown at the field that asks for it, as
/// [nl.basiseerst.domain.value.InvalidValue] or [Mistyped]. Use on the JavaFX thread only. Knows no
/// scene graph, so tests run without a toolkit.
public final class RulesViewModel {

    private final Desk desk;

    public RulesViewModel(Desk desk) {
        this.desk = desk;
    }

    /// The practice with its rules; empty until it was read.
    ObservableValue<PracticePlan> plan() {
        return PracticeOnDesk.plan(desk);
    }

    /// Adds a rule to be filled in: one GP reachable during the opening hours.
    ///
    /// @return its id
    String add(String name) {
        PresenceRule rule =
                new PresenceRule(
                        FreshId.of("p"),
                        name,
                        List.of(Role.GP),
                        1,
                        Mode.REACHABLE,
                        List.of(),
                        WeeklyHours.NONE);
        edit(new Edit.Add(rule));
        return rule.id();
    }

    void rename(PresenceRule rule, String name) {
        update(rule, name, rule.roles(), rule.min(), rule.mode(), rule.inSession(), rule.hours());
    }

    void require(PresenceRule rule, int min) {
        update(rule, rule.name(), rule.roles(), min, rule.mode(), rule.inSession(), rule.hours());
    }

    void count(PresenceRule rule, Mode mode) {
        update(rule, rule.name(), rule.roles(), rule.min(), mode, rule.inSession(), rule.hours());
    }

    /// @throws Mistyped if nobody would count any more
    void ask(PresenceRule rule, Role role, boolean asked) {
        List<Role> roles = with(rule.roles(), role, asked);
        if (roles.isEmpty()) {
            throw new Mistyped("settings.rule.roles.needed");
        }
        update(rule, rule.name(), roles, rule.min(), rule.mode(), rule.inSession(), rule.hours());
    }

    /// Says whether being in a session counts; while none is said, every session does.
    void accept(PresenceRule rule, String session, boolean accepted) {
        List<String> sessions = with(rule.inSession(), session, accepted);
        update(rule, rule.name(), rule.roles(), rule.min(), rule.mode(), sessions, rule.hours());
    }

    /// Says when the rule holds; while nothing is said, during the opening hours.
    void hold(PresenceRule rule, DayOfWeek day, List<TimeSpan> spans) {
        WeeklyHours hours = HoursOfDay.with(rule.hours(), day, spans);
        update(rule, rule.name(), rule.roles(), rule.min(), rule.mode(), rule.inSession(), hours);
    }

    void remove(PresenceRule rule) {
        edit(new Edit.Remove(rule));
    }

    private void update(
            PresenceRule rule,
            String name,
            List<Role> roles,
            int min,
            Mode mode,
            List<String> sessions,
            WeeklyHours hours) {
        edit(new Edit.Update(new PresenceRule(rule.id(), name, roles, min, mode, sessions, hours)));
    }

    private static <T> List<T> with(List<T> things, T thing, boolean included) {
        List<T> changed = new ArrayList<>(things);
        changed.remove(thing);
        if (included) {
            changed.add(thing);
        }
        return changed;
    }

    private void edit(Edit edit) {
        desk.edit(edit.entity().id(), List.of(edit));
    }
}
