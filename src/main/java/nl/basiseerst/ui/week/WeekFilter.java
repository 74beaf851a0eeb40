package nl.basiseerst.ui.week;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Role;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/// Who is shown in the grid. Each part lets everybody through when it is empty.
///
/// @param roles of these only
/// @param session id of a session type that somebody has a block of on a shown day, null for any
/// @param members ids of these only
record WeekFilter(Set<Role> roles, @Nullable String session, Set<String> members) {

    static final WeekFilter EVERYONE = new WeekFilter(Set.of(), null, Set.of());

    WeekFilter {
        roles = Set.copyOf(roles);
        members = Set.copyOf(members);
    }

    boolean isEmpty() {
        return equals(EVERYONE);
    }

    WeekFilter ofRole(Role role, boolean shown) {
        Set<Role> next = EnumSet.noneOf(Role.class);
        next.addAll(roles);
        if (shown) {
            next.add(role);
        } else {
            next.remove(role);
        }
        return new WeekFilter(next, session, members);
    }

    WeekFilter ofSession(@Nullable String id) {
        return new WeekFilter(roles, id, members);
    }

    WeekFilter of(Set<String> ids) {
        return new WeekFilter(roles, session, ids);
    }

    /// Who passes, of everyone in the practice.
    ///
    /// @param days that are shown
    Set<String> passing(PracticePlan plan, Collection<LocalDate> days) {
        Set<String> passing = new TreeSet<>();
        Set<String> busy = new HashSet<>();
        if (session != null) {
            plan.blocks().stream()
                    .filter(b -> b.session().equals(session) && days.contains(b.date()))
                    .forEach(b -> busy.add(b.member()));
        }
        plan.members().stream()
                .filter(m -> roles.isEmpty() || roles.contains(m.role()))
                .filter(m -> members.isEmpty() || members.contains(m.id()))
                .filter(m -> session == null || busy.contains(m.id()))
                .forEach(m -> passing.add(m.id()));
        return passing;
    }

    /// The same without what the practice no longer has.
    WeekFilter in(PracticePlan plan) {
        boolean known = plan.sessionTypes().stream().anyMatch(s -> s.id().equals(session));
        Set<String> there = new HashSet<>(members);
        there.retainAll(plan.members().stream().map(m -> m.id()).toList());
        return new WeekFilter(roles, known ? session : null, there);
    }
}
