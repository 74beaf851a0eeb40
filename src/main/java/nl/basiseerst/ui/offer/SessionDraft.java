package nl.basiseerst.ui.offer;

import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.Room;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A session type in the course of being changed, field by field.
final class SessionDraft {

    private final String id;
    String name;
    SessionOffer offer;
    List<String> activities;
    double productivity;
    Room.@Nullable Type roomType;
    boolean onSite;

    SessionDraft(SessionType session) {
        id = session.id();
        name = session.name();
        offer = session.offer();
        activities = session.activities();
        productivity = session.productivity();
        roomType = session.roomType();
        onSite = session.onSite();
    }

    /// Has an activity served in it, after the others, or no longer.
    void serve(String activity, boolean served) {
        List<String> changed = new ArrayList<>(activities);
        changed.remove(activity);
        if (served) {
            changed.add(activity);
        }
        activities = changed;
    }

    /// @throws nl.basiseerst.domain.value.InvalidValue if it would be illegal
    SessionType built() {
        return new SessionType(id, name, offer, activities, productivity, roomType, onSite);
    }
}
