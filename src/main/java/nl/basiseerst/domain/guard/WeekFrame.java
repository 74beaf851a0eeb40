package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.Attendance;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One week of one practice with what every step of the guard looks up: the open days by index, the
/// basic activities in the order they are served, the sessions a role falls back on.
final class WeekFrame {

    final Practice practice;
    final IsoWeek week;
    final List<LocalDate> openDays;
    final Attendance attendance;

    /// Basic activities by priority, then by place in the catalogue: the order of serving.
    final List<Activity> inOrder;

    /// For each place in the catalogue of basic activities, its index in `inOrder`.
    final List<Integer> catalogue;

    private final Map<String, Integer> indexOf = new HashMap<>();
    private final Map<Role, List<SessionType>> fallbacks = new HashMap<>();

    WeekFrame(PracticePlan plan, IsoWeek week) {
        this.practice = plan.practice();
        this.week = week;
        this.openDays = practice.openDays(week);
        Period days = Period.of(week.monday(), week.sunday());
        this.attendance =
                Attendance.of(
                        practice,
                        plan.members(),
                        plan.sessionTypes(),
                        plan.blocks().stream().filter(b -> days.contains(b.date())).toList(),
                        plan.absences());
        List<Activity> basic =
                plan.activities().stream().filter(a -> a.offer() == Offer.BASIC).toList();
        List<Activity> ordered = new ArrayList<>(basic);
        ordered.sort((a, b) -> Integer.compare(a.priority(), b.priority())); // stable
        this.inOrder = Collections.unmodifiableList(ordered);
        for (int i = 0; i < ordered.size(); i++) {
            indexOf.put(ordered.get(i).id(), i);
        }
        this.catalogue = basic.stream().map(a -> indexOf.getOrDefault(a.id(), -1)).toList();
        Map<String, SessionType> sessions = new HashMap<>();
        plan.sessionTypes().forEach(s -> sessions.put(s.id(), s));
        for (RoleFallback fallback : plan.roles()) {
            List<SessionType> types = new ArrayList<>();
            for (String id : fallback.fallbackSessions()) {
                SessionType type = sessions.get(id);
                if (type != null) {
                    types.add(type);
                }
            }
            fallbacks.put(fallback.role(), types);
        }
    }

    /// Index of a basic activity in the order of serving, or -1 for any other activity.
    int indexOf(String activity) {
        return indexOf.getOrDefault(activity, -1);
    }

    /// What a member of that role would do in time that is given back; none when it gains nothing.
    List<SessionType> fallbacks(Role role) {
        return fallbacks.getOrDefault(role, List.of());
    }

    Set<DayOfWeek> regularDays() {
        return practice.regularDays();
    }
}
