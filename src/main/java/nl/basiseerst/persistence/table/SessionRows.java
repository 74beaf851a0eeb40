package nl.basiseerst.persistence.table;

import static nl.basiseerst.persistence.generated.Tables.FALLBACK_SESSION;
import static nl.basiseerst.persistence.generated.Tables.ROLE_FALLBACK;
import static nl.basiseerst.persistence.generated.Tables.SESSION_ACTIVITY;
import static nl.basiseerst.persistence.generated.Tables.SESSION_TYPE;

import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.team.Role;

import org.jooq.Record;

import java.util.List;
import java.util.function.Function;

/// Session types, and the ones a role falls back on.
final class SessionRows {

    private static final ChildList<SessionType, String> ACTIVITIES =
            new ChildList<>(
                    SESSION_ACTIVITY,
                    SESSION_ACTIVITY.SESSION_TYPE_ID,
                    SESSION_ACTIVITY.ORDINAL,
                    SessionType::activities,
                    List.of(new Column<>(SESSION_ACTIVITY.ACTIVITY_ID, Function.identity())),
                    row -> row.get(SESSION_ACTIVITY.ACTIVITY_ID));

    private static final ChildList<RoleFallback, String> FALLBACKS =
            new ChildList<>(
                    FALLBACK_SESSION,
                    FALLBACK_SESSION.ROLE_FALLBACK_ID,
                    FALLBACK_SESSION.ORDINAL,
                    RoleFallback::fallbackSessions,
                    List.of(new Column<>(FALLBACK_SESSION.SESSION_TYPE_ID, Function.identity())),
                    row -> row.get(FALLBACK_SESSION.SESSION_TYPE_ID));

    private SessionRows() {}

    static EntityTable<SessionType> sessionTypes() {
        return new EntityTable<>(
                SessionType.class,
                SESSION_TYPE,
                List.of(
                        new Column<>(SESSION_TYPE.NAME, SessionType::name),
                        new Column<>(SESSION_TYPE.OFFER, s -> s.offer().name()),
                        new Column<>(SESSION_TYPE.PRODUCTIVITY, SessionType::productivity),
                        new Column<>(SESSION_TYPE.ROOM_TYPE, s -> Names.orNull(s.roomType())),
                        new Column<>(SESSION_TYPE.ON_SITE, SessionType::onSite)),
                List.of(ACTIVITIES),
                SessionRows::read);
    }

    private static SessionType read(Record row, Lists lists) {
        String id = row.get(SESSION_TYPE.ID);
        return new SessionType(
                id,
                row.get(SESSION_TYPE.NAME),
                SessionOffer.valueOf(row.get(SESSION_TYPE.OFFER)),
                lists.of(ACTIVITIES, id),
                row.get(SESSION_TYPE.PRODUCTIVITY),
                Names.readOrNull(Room.Type.class, row.get(SESSION_TYPE.ROOM_TYPE)),
                row.get(SESSION_TYPE.ON_SITE));
    }

    static EntityTable<RoleFallback> roleFallbacks() {
        return new EntityTable<>(
                RoleFallback.class,
                ROLE_FALLBACK,
                List.of(new Column<>(ROLE_FALLBACK.ROLE, r -> r.role().name())),
                List.of(FALLBACKS),
                (row, lists) ->
                        new RoleFallback(
                                Role.valueOf(row.get(ROLE_FALLBACK.ROLE)),
                                lists.of(FALLBACKS, row.get(ROLE_FALLBACK.ID))));
    }
}
