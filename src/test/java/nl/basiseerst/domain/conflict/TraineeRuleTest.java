package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class TraineeRuleTest {

    private final RosterOf roster = new RosterOf();

    private List<? extends RosterConflict> found() {
        return roster.conflicts(new TraineeRule());
    }

    @Test
    void aDayAndAWeekHaveALimit() {
        roster.limit(LimitName.TRAINEE_DAY, 510)
                .limit(LimitName.TRAINEE_WEEK, 1020)
                .block("lopes", MONDAY, "08:00", "16:31", "spreekuur")
                .block("lopes", MONDAY.plusDays(1), "08:00", "16:30", "spreekuur");
        assertEquals(
                List.of(
                        new RestConflict(
                                ConflictKind.TRAINEE_DAY,
                                "lopes",
                                MONDAY,
                                List.of("b1"),
                                511,
                                510,
                                "bron TRAINEE_DAY"),
                        new RestConflict(
                                ConflictKind.TRAINEE_WEEK,
                                "lopes",
                                MONDAY,
                                List.of(),
                                1021,
                                1020,
                                "bron TRAINEE_WEEK")),
                found());
    }

    @Test
    void theHoursAreThoseOfTheDay() {
        roster.limit(LimitName.TRAINEE_FROM, 480)
                .limit(LimitName.TRAINEE_UNTIL, 1080)
                .block("lopes", MONDAY, "08:00", "18:00", "spreekuur")
                .block("lopes", MONDAY.plusDays(1), "07:30", "09:00", "spreekuur")
                .block("lopes", MONDAY.plusDays(2), "17:00", "18:30", "spreekuur");
        assertEquals(
                List.of(
                        new RestConflict(
                                ConflictKind.TRAINEE_HOURS,
                                "lopes",
                                MONDAY.plusDays(1),
                                List.of("b2"),
                                450,
                                480,
                                "bron TRAINEE_FROM"),
                        new RestConflict(
                                ConflictKind.TRAINEE_HOURS,
                                "lopes",
                                MONDAY.plusDays(2),
                                List.of("b3"),
                                1110,
                                1080,
                                "bron TRAINEE_UNTIL")),
                found());
    }

    @Test
    void othersHaveNoSuchLimits() {
        roster.limit(LimitName.TRAINEE_DAY, 10)
                .block("dijkstra", MONDAY, "08:00", "16:31", "triage");
        assertEquals(List.of(), found());
    }
}
