package nl.basiseerst.exchange;

import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.team.Role;

import java.util.List;

/// Session types, and what a role falls back on.
final class SessionShapes {

    private SessionShapes() {}

    static Shape<SessionType> sessionType() {
        Field<SessionType, String> id = Field.required("id", Codecs.TEXT, SessionType::id);
        Field<SessionType, String> name = Field.required("name", Codecs.TEXT, SessionType::name);
        Field<SessionType, SessionOffer> offer =
                Field.required("offer", Codecs.name(SessionOffer.class), SessionType::offer);
        Field<SessionType, List<String>> activities =
                Field.list("activities", Codecs.REFERENCE, SessionType::activities);
        Field<SessionType, Double> productivity =
                Field.orElse("productivity", Codecs.NUMBER, SessionType::productivity, 1.0);
        Field<SessionType, Room.Type> roomType =
                Field.optional("roomType", Codecs.name(Room.Type.class), SessionType::roomType);
        Field<SessionType, Boolean> onSite =
                Field.orElse("onSite", Codecs.FLAG, SessionType::onSite, true);
        return new Shape<>(
                List.of(id, name, offer, activities, productivity, roomType, onSite),
                v ->
                        new SessionType(
                                v.get(id),
                                v.get(name),
                                v.get(offer),
                                v.get(activities),
                                v.get(productivity),
                                v.find(roomType),
                                v.get(onSite)));
    }

    static Shape<RoleFallback> fallback() {
        Field<RoleFallback, Role> role =
                Field.required("role", Codecs.name(Role.class), RoleFallback::role);
        Field<RoleFallback, List<String>> sessions =
                Field.list("fallbackSessions", Codecs.REFERENCE, RoleFallback::fallbackSessions);
        return new Shape<>(
                List.of(role, sessions), v -> new RoleFallback(v.get(role), v.get(sessions)));
    }
}
