package nl.basiseerst.application.catalogue;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.schedule.PresenceRule;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The part of the starter catalogue that a practice begins with: what is proposed as basic, the
/// services it chose besides, and the sessions, rules and patterns that go with those.
///
/// @param activities as proposed, with the age bands of the practice
/// @param sessionTypes with the activities of their offer that are there; extra sessions without
///   any are left out
public record CatalogueOffer(
        List<Activity> activities,
        List<SessionType> sessionTypes,
        List<RoleFallback> roles,
        List<PresenceRule> presenceRules,
        List<DayPattern> dayPatterns) {

    public CatalogueOffer {
        activities = List.copyOf(activities);
        sessionTypes = List.copyOf(sessionTypes);
        roles = List.copyOf(roles);
        presenceRules = List.copyOf(presenceRules);
        dayPatterns = List.copyOf(dayPatterns);
    }

    /// @param services ids of items the practice has besides those proposed as basic
    public static CatalogueOffer of(
            StarterCatalogue catalogue, List<PatientBand> patients, List<String> services) {
        Set<String> chosen = new HashSet<>(services);
        BandRates rates = new BandRates(catalogue.ageProfile(), patients);
        List<Activity> activities =
                catalogue.items().stream()
                        .filter(item -> item.isPlanned() && isThere(item, chosen))
                        .map(item -> rates.on(item.activity()))
                        .toList();
        return of(catalogue, activities);
    }

    private static boolean isThere(CatalogueItem item, Set<String> chosen) {
        return item.proposal() == Proposal.BASIC || chosen.contains(item.id());
    }

    /// What goes with activities that a practice has.
    public static CatalogueOffer of(StarterCatalogue catalogue, List<Activity> activities) {
        Map<String, Offer> offers = new HashMap<>();
        activities.forEach(activity -> offers.put(activity.id(), activity.offer()));
        List<SessionType> sessions =
                catalogue.sessionTypes().stream()
                        .map(session -> session(session, offers))
                        .filter(s -> s.offer() == SessionOffer.NONE || !s.activities().isEmpty())
                        .toList();
        Set<String> there = new HashSet<>();
        sessions.forEach(session -> there.add(session.id()));
        return new CatalogueOffer(
                activities,
                sessions,
                catalogue.roles().stream().map(role -> fallback(role, there)).toList(),
                catalogue.presenceRules().stream()
                        .filter(rule -> there.containsAll(rule.inSession()))
                        .toList(),
                catalogue.dayPatterns().stream()
                        .filter(
                                day ->
                                        day.parts().stream()
                                                .allMatch(p -> there.contains(p.session())))
                        .toList());
    }

    private static SessionType session(SessionType session, Map<String, Offer> offers) {
        List<String> own =
                session.activities().stream()
                        .filter(id -> isOf(session.offer(), offers.get(id)))
                        .toList();
        return new SessionType(
                session.id(),
                session.name(),
                session.offer(),
                own,
                session.productivity(),
                session.roomType(),
                session.onSite());
    }

    private static boolean isOf(SessionOffer session, @Nullable Offer activity) {
        return activity != null && activity.name().equals(session.name());
    }

    private static RoleFallback fallback(RoleFallback role, Set<String> there) {
        return new RoleFallback(
                role.role(), role.fallbackSessions().stream().filter(there::contains).toList());
    }
}
