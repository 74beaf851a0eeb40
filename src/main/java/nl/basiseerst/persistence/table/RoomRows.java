package nl.basiseerst.persistence.table;

import static nl.basiseerst.persistence.generated.Tables.COMPETENCE;
import static nl.basiseerst.persistence.generated.Tables.ROOM;

import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.team.Competence;

import java.util.List;

/// Rooms and competences: things without anything inside them.
final class RoomRows {

    private RoomRows() {}

    static EntityTable<Room> rooms() {
        return new EntityTable<>(
                Room.class,
                ROOM,
                List.of(
                        new Column<>(ROOM.NAME, Room::name),
                        new Column<>(ROOM.ROOM_TYPE, r -> r.type().name())),
                List.of(),
                (row, _) ->
                        new Room(
                                row.get(ROOM.ID),
                                row.get(ROOM.NAME),
                                Room.Type.valueOf(row.get(ROOM.ROOM_TYPE))));
    }

    static EntityTable<Competence> competences() {
        return new EntityTable<>(
                Competence.class,
                COMPETENCE,
                List.of(
                        new Column<>(COMPETENCE.NAME, Competence::name),
                        new Column<>(COMPETENCE.VALID_MONTHS, Competence::validMonths)),
                List.of(),
                (row, _) ->
                        new Competence(
                                row.get(COMPETENCE.ID),
                                row.get(COMPETENCE.NAME),
                                row.get(COMPETENCE.VALID_MONTHS)));
    }
}
