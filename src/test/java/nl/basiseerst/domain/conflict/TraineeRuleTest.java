package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.time.TimeSpan;

import org.junit.jupiter.api.Test;

import java.util.List;

class TraineeRuleTest {

    private static final SessionType COURSE =
            new SessionType(
                    "terugkomdag",
                    "Terugkomdag",
                    SessionOffer.NONE,
                    List.of(),
                    0,
                    Room.Type.MEETING,
                    false);

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
    void aBlockThatIsTooEarlyAndTooLateIsToldTwice() {
        roster.limit(LimitName.TRAINEE_FROM, 480)
                .limit(LimitName.TRAINEE_UNTIL, 1080)
                .block("lopes", MONDAY, "07:30", "19:00", "spreekuur");
        List<? extends RosterConflict> found = found();
        assertEquals(
                List.of(450, 1140), found.stream().map(c -> ((RestConflict) c).found()).toList());
        assertEquals(
                2,
                found.stream()
                        .map(c -> ConflictWarnings.of(c).orElseThrow().key())
                        .distinct()
                        .count(),
                "who accepts the morning has not accepted the evening");
    }

    @Test
    void whoIsAwayOutsideTheHoursWorksWithinThem() {
        roster.limit(LimitName.TRAINEE_FROM, 480)
                .limit(LimitName.TRAINEE_UNTIL, 1080)
                .block("lopes", MONDAY, "07:00", "20:00", "spreekuur")
                .away("lopes", MONDAY, TimeSpan.of("18:00", "20:00"))
                .away("lopes", MONDAY, TimeSpan.of("07:00", "07:45"));
        assertEquals(List.of(465), found().stream().map(c -> ((RestConflict) c).found()).toList());
    }

    @Test
    void othersHaveNoSuchLimits() {
        roster.limit(LimitName.TRAINEE_DAY, 10)
                .block("dijkstra", MONDAY, "08:00", "16:31", "triage");
        assertEquals(List.of(), found());
    }

    @Test
    void theWeekEndIsNoTimeForThePractice() {
        roster.limit(LimitName.TRAINEE_LAST_DAY, 5)
                .block("lopes", MONDAY.plusDays(4), "09:00", "12:00", "spreekuur")
                .block("lopes", MONDAY.plusDays(5), "09:00", "12:00", "spreekuur");
        assertEquals(
                List.of(
                        new RestConflict(
                                ConflictKind.TRAINEE_WEEKEND,
                                "lopes",
                                MONDAY.plusDays(5),
                                List.of("b2"),
                                6,
                                5,
                                "bron TRAINEE_LAST_DAY")),
                found());
    }

    @Test
    void whoIsAwayAllOfTheWeekEndIsNotThere() {
        roster.limit(LimitName.TRAINEE_LAST_DAY, 5)
                .block("lopes", MONDAY.plusDays(5), "09:00", "12:00", "spreekuur")
                .away("lopes", MONDAY.plusDays(5), null);
        assertEquals(List.of(), found());
    }

    @Test
    void theDayOfTheCourseIsNoTimeInThePractice() {
        roster.session(COURSE)
                .limit(LimitName.TRAINEE_WEEK, 480)
                .limit(LimitName.TRAINEE_UNTIL, 1080)
                .block("lopes", MONDAY, "08:00", "16:00", "spreekuur")
                .block("lopes", MONDAY.plusDays(1), "12:00", "19:00", COURSE.id());
        assertEquals(List.of(), found());
        roster.block("lopes", MONDAY.plusDays(2), "08:00", "08:01", "overleg");
        assertEquals(List.of(week(481, 480)), found());
    }

    private static RestConflict week(int found, int limit) {
        return new RestConflict(
                ConflictKind.TRAINEE_WEEK,
                "lopes",
                MONDAY,
                List.of(),
                found,
                limit,
                "bron TRAINEE_WEEK");
    }

    @Test
    void partTimeIsAPartOfTheWeek() {
        roster.limit(LimitName.TRAINEE_WEEK, 1890)
                .limit(LimitName.TRAINEE_FULL_TIME, 2280)
                .days(3, "lopes", "08:00", "16:00", "spreekuur")
                .block("lopes", MONDAY.plusDays(3), "08:00", "08:52", "spreekuur");
        assertEquals(List.of(), found(), "30 of 38 hours of 31.5 is 24:52");
        roster.block("lopes", MONDAY.plusDays(3), "08:52", "08:53", "spreekuur");
        assertEquals(List.of(week(1493, 1492)), found());
    }

    @Test
    void aDutyElsewhereHasALongestTimeAndThreeMonthsAMostNumber() {
        roster.limit(LimitName.TRAINEE_DUTY, 540)
                .limit(LimitName.TRAINEE_DUTIES, 2)
                .limit(LimitName.TRAINEE_DUTY_MONTHS, 3)
                .duty("lopes", MONDAY.atTime(23, 0), MONDAY.plusDays(1).atTime(8, 0))
                .duty(
                        "lopes",
                        MONDAY.minusMonths(2).atTime(17, 0),
                        MONDAY.minusMonths(2).atTime(23, 0))
                .duty(
                        "lopes",
                        MONDAY.minusMonths(3).atTime(17, 0),
                        MONDAY.minusMonths(3).atTime(23, 0));
        assertEquals(List.of(), found(), "the first is longer ago");
        roster.duty("lopes", MONDAY.plusDays(3).atTime(17, 0), MONDAY.plusDays(4).atTime(2, 1));
        assertEquals(
                List.of(
                        new RestConflict(
                                ConflictKind.TRAINEE_DUTY,
                                "lopes",
                                MONDAY.plusDays(3),
                                List.of(),
                                541,
                                540,
                                "bron TRAINEE_DUTY"),
                        new RestConflict(
                                ConflictKind.TRAINEE_DUTIES,
                                "lopes",
                                MONDAY,
                                List.of(),
                                3,
                                2,
                                "bron TRAINEE_DUTIES")),
                found());
    }
}
