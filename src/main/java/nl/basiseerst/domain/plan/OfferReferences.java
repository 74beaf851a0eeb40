package nl.basiseerst.domain.plan;

import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Demand.BandRate;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// References within the catalogue: activities, sessions, fallbacks, rules and task types.
final class OfferReferences {

    private OfferReferences() {}

    static void require(
            Practice practice,
            List<Competence> competences,
            List<Activity> activities,
            List<SessionType> sessionTypes,
            List<RoleFallback> roles,
            List<PresenceRule> presenceRules,
            List<TaskType> taskTypes) {
        References known = new References("competences", competences);
        requireActivities(practice, known, activities);
        requireSessions(activities, sessionTypes);
        requireFallbacks(sessionTypes, roles);
        References sessions = new References("sessionTypes", sessionTypes);
        new References("presenceRules", presenceRules);
        for (int i = 0; i < presenceRules.size(); i++) {
            sessions.requireAll(
                    "presenceRules[" + i + "].inSession", presenceRules.get(i).inSession());
        }
        new References("taskTypes", taskTypes);
        for (int i = 0; i < taskTypes.size(); i++) {
            known.require("taskTypes[" + i + "].competence", taskTypes.get(i).competence());
        }
    }

    private static void requireActivities(
            Practice practice, References competences, List<Activity> activities) {
        new References("activities", activities);
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            String path = "activities[" + i + "]";
            for (int p = 0; p < activity.performers().size(); p++) {
                competences.require(
                        path + ".performers[" + p + "].competence",
                        activity.performers().get(p).competence());
            }
            requireDemand(practice, path + ".demand", activity.demand());
        }
    }

    /// Refuses a demand of patients, or a division over dayparts, that the practice does not have.
    static void requireDemand(Practice practice, String path, Demand demand) {
        List<BandRate> rates = demand.yearlyPer1000();
        for (int r = 0; r < rates.size(); r++) {
            String band = rates.get(r).ageBand();
            if (practice.patients().stream().noneMatch(p -> p.ageBand().equals(band))) {
                throw InvalidValue.at(path + ".yearlyPer1000[" + r + "].ageBand", Rule.KNOWN, band);
            }
        }
        int shares = demand.daypartShare().size();
        if (shares > 0 && shares != practice.dayparts().count()) {
            throw InvalidValue.at(path + ".daypartShare", Rule.LENGTH, practice.dayparts().count());
        }
    }

    private static void requireSessions(List<Activity> activities, List<SessionType> sessionTypes) {
        Map<String, Offer> offers = new HashMap<>();
        activities.forEach(a -> offers.put(a.id(), a.offer()));
        new References("sessionTypes", sessionTypes);
        for (int i = 0; i < sessionTypes.size(); i++) {
            SessionType session = sessionTypes.get(i);
            for (int a = 0; a < session.activities().size(); a++) {
                String path = "sessionTypes[" + i + "].activities[" + a + "]";
                Offer offer = offers.get(session.activities().get(a));
                if (offer == null) {
                    throw InvalidValue.at(path, Rule.KNOWN, session.activities().get(a));
                }
                if (!offer.name().equals(session.offer().name())) {
                    throw InvalidValue.at(path, Rule.OF_OFFER, session.offer());
                }
            }
        }
    }

    private static void requireFallbacks(List<SessionType> sessionTypes, List<RoleFallback> roles) {
        Map<String, SessionOffer> offers = new HashMap<>();
        sessionTypes.forEach(s -> offers.put(s.id(), s.offer()));
        Require.once("roles", "role", roles, RoleFallback::role);
        for (int i = 0; i < roles.size(); i++) {
            List<String> sessions = roles.get(i).fallbackSessions();
            for (int s = 0; s < sessions.size(); s++) {
                String path = "roles[" + i + "].fallbackSessions[" + s + "]";
                SessionOffer offer = offers.get(sessions.get(s));
                if (offer == null) {
                    throw InvalidValue.at(path, Rule.KNOWN, sessions.get(s));
                }
                if (offer != SessionOffer.BASIC) {
                    throw InvalidValue.at(path, Rule.OF_OFFER, SessionOffer.BASIC);
                }
            }
        }
    }
}
