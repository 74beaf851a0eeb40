package nl.basiseerst.application.words;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The things of one practice by id, for sentences that name them. Immutable.
///
/// Looking up an id that the practice does not have throws [IllegalArgumentException].
public final class Names {

    private final Map<String, Member> members = new HashMap<>();
    private final Map<String, Activity> activities = new HashMap<>();
    private final Map<String, SessionType> sessions = new HashMap<>();
    private final Map<String, Competence> competences = new HashMap<>();
    private final Map<String, PresenceRule> rules = new HashMap<>();
    private final Map<Role, List<String>> fallbacks = new HashMap<>();

    public Names(PracticePlan plan) {
        plan.members().forEach(m -> members.put(m.id(), m));
        plan.activities().forEach(a -> activities.put(a.id(), a));
        plan.sessionTypes().forEach(s -> sessions.put(s.id(), s));
        plan.competences().forEach(c -> competences.put(c.id(), c));
        plan.presenceRules().forEach(r -> rules.put(r.id(), r));
        for (RoleFallback fallback : plan.roles()) {
            fallbacks.put(fallback.role(), fallback.fallbackSessions());
        }
    }

    public Member member(String id) {
        return known(members, id);
    }

    public Activity activity(String id) {
        return known(activities, id);
    }

    public SessionType session(String id) {
        return known(sessions, id);
    }

    public Competence competence(String id) {
        return known(competences, id);
    }

    public PresenceRule rule(String id) {
        return known(rules, id);
    }

    /// Names of the sessions that a member of that role would do instead of extra offer.
    public List<String> fallbackSessions(Role role) {
        return fallbacks.getOrDefault(role, List.of()).stream()
                .map(id -> session(id).name())
                .toList();
    }

    private static <T> T known(Map<String, T> things, String id) {
        T found = things.get(id);
        if (found == null) {
            throw new IllegalArgumentException("Unknown id " + id);
        }
        return found;
    }
}
