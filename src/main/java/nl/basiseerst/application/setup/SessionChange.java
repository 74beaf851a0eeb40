package nl.basiseerst.application.setup;

import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;

import java.util.ArrayList;
import java.util.List;

/// Copies of a session type that serve other activities.
final class SessionChange {

    private SessionChange() {}

    /// The same, with an activity in it or without.
    static SessionType with(SessionType session, String activity, boolean in) {
        List<String> activities = new ArrayList<>(session.activities());
        activities.remove(activity);
        if (in) {
            activities.add(activity);
        }
        return only(session, activities);
    }

    static SessionType only(SessionType session, List<String> activities) {
        return new SessionType(
                session.id(),
                session.name(),
                session.offer(),
                activities,
                session.productivity(),
                session.roomType(),
                session.onSite());
    }

    /// A session of its own for an extra activity that no session of the catalogue serves.
    static SessionType ownOf(Activity activity, List<SessionType> present) {
        boolean free = present.stream().noneMatch(one -> one.id().equals(activity.id()));
        return new SessionType(
                free ? activity.id() : FreshId.of("s"),
                activity.name(),
                SessionOffer.EXTRA,
                List.of(activity.id()),
                1,
                null,
                true);
    }
}
