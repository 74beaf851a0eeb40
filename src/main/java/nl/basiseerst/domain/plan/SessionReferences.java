package nl.basiseerst.domain.plan;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a block refers to besides people and rooms: its session, and extra offer done inside it.
final class SessionReferences {

    private final Map<String, SessionOffer> sessions = new HashMap<>();
    private final Map<String, Offer> offers = new HashMap<>();

    SessionReferences(List<Activity> activities, List<SessionType> sessionTypes) {
        sessionTypes.forEach(s -> sessions.put(s.id(), s.offer()));
        activities.forEach(a -> offers.put(a.id(), a.offer()));
    }

    /// @param path of the block
    /// @throws InvalidValue if the session is unknown, or the extra work is of no extra activity or
    ///   in no basic session
    void require(String path, String session, List<ExtraWork> extra) {
        SessionOffer offer = sessions.get(session);
        if (offer == null) {
            throw InvalidValue.at(path + ".session", Rule.KNOWN, session);
        }
        if (!extra.isEmpty() && offer != SessionOffer.BASIC) {
            throw InvalidValue.at(path + ".extra", Rule.ABSENT_WITH, "session " + session);
        }
        for (int e = 0; e < extra.size(); e++) {
            requireExtra(path + ".extra[" + e + "].activity", extra.get(e).activity());
        }
    }

    private void requireExtra(String path, String activity) {
        Offer offer = offers.get(activity);
        if (offer == null) {
            throw InvalidValue.at(path, Rule.KNOWN, activity);
        }
        if (offer != Offer.EXTRA) {
            throw InvalidValue.at(path, Rule.OF_OFFER, Offer.EXTRA);
        }
    }
}
