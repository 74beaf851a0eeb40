package nl.basiseerst.domain.rooms;

import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.time.TimeSpan;

import java.util.List;
import java.util.Random;

/// Small practices in which people are in each other's way.
final class RandomRooms {

    private static final List<String> PEOPLE =
            List.of("rahmani", "dewit", "post", "dekker", "prins");

    private static final List<String> SESSIONS =
            List.of("spreekuur", "spreekuur", "terugbel", "chirurgie", "triage", "visites");

    private RandomRooms() {}

    /// @param most blocks on the two days it has
    static RoomsOf practice(Random random, int most) {
        List<String> consulting = List.of("sk1", "sk2", "sk3").subList(0, 1 + random.nextInt(3));
        RoomsOf practice =
                new RoomsOf().rooms(Room.Type.CONSULTING, consulting.toArray(String[]::new));
        if (random.nextInt(4) > 0) {
            practice.rooms(Room.Type.TREATMENT, "bk1");
        }
        practice.rooms(Room.Type.BACK_OFFICE, "back");
        List<Room> rooms = practice.plan().rooms();
        int blocks = 1 + random.nextInt(most);
        for (int i = 0; i < blocks; i++) {
            int from = 7 * 60 + 30 * random.nextInt(14);
            int to = from + 30 * (1 + random.nextInt(8));
            boolean given = random.nextInt(4) == 0;
            practice.block(
                    one(PEOPLE, random),
                    RoomsOf.MONDAY.plusDays(random.nextInt(2)),
                    new TimeSpan(from, to),
                    one(SESSIONS, random),
                    given ? one(rooms, random).id() : null);
        }
        if (random.nextBoolean()) {
            practice.away(
                    one(PEOPLE, random),
                    RoomsOf.MONDAY.plusDays(random.nextInt(2)),
                    random.nextBoolean() ? null : TimeSpan.of("10:00", "12:00"));
        }
        return practice;
    }

    /// Five full days of many people in few rooms, some of them given already.
    static RoomsOf week(Random random) {
        RoomsOf practice =
                new RoomsOf()
                        .rooms(Room.Type.CONSULTING, "sk1", "sk2", "sk3", "sk4")
                        .rooms(Room.Type.TREATMENT, "bk1", "bk2")
                        .rooms(Room.Type.BACK_OFFICE, "back");
        List<Room> rooms = practice.plan().rooms();
        for (int day = 0; day < 5; day++) {
            for (int i = 0; i < 16; i++) {
                int from = 8 * 60 + 15 * random.nextInt(30);
                practice.block(
                        one(PEOPLE, random),
                        RoomsOf.MONDAY.plusDays(day),
                        new TimeSpan(from, from + 30 + 15 * random.nextInt(8)),
                        one(SESSIONS, random),
                        random.nextInt(6) == 0 ? one(rooms, random).id() : null);
            }
        }
        return practice;
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
