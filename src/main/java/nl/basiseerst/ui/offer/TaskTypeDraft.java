package nl.basiseerst.ui.offer;

import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/// A task type in the course of being changed, field by field.
final class TaskTypeDraft {

    private final String id;
    String name;
    Supervision supervision;
    Offer offer;
    double minutes;
    List<Role> roles;
    @Nullable String competence;
    List<DayOfWeek> days;
    @Nullable TimeSpan window;

    TaskTypeDraft(TaskType type) {
        id = type.id();
        supervision = type.supervision();
        offer = type.offer();
        name = type.name();
        minutes = type.minutes();
        roles = type.roles();
        competence = type.competence();
        days = type.days();
        window = type.window();
    }

    void allow(Role role, boolean allowed) {
        roles = changed(roles, role, allowed);
    }

    void propose(DayOfWeek day, boolean proposed) {
        days = changed(days, day, proposed).stream().sorted().toList();
    }

    /// @throws nl.basiseerst.domain.value.InvalidValue if it would be illegal
    TaskType built() {
        return new TaskType(id, name, minutes, roles, competence, supervision, offer, days, window);
    }

    private static <T> List<T> changed(List<T> all, T one, boolean in) {
        List<T> changed = new ArrayList<>(all);
        changed.remove(one);
        if (in) {
            changed.add(one);
        }
        return changed;
    }
}
