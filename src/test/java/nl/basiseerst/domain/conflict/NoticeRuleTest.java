package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;
import static nl.basiseerst.domain.conflict.RosterOf.TUESDAY;
import static nl.basiseerst.domain.conflict.RosterOf.WEEK;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.Standing;
import nl.basiseerst.domain.warning.Warning;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class NoticeRuleTest {

    private static final LocalDate IN_TIME = MONDAY.minusDays(28);

    private final RosterOf roster =
            new RosterOf().limit(LimitName.NOTICE_DAYS, 28).limit(LimitName.NOTICE_CHANGES, 1);

    private List<? extends RosterConflict> found() {
        return roster.conflicts(new NoticeRule());
    }

    private static NoticeConflict late(LocalDate since, int days, int changed, int late) {
        return new NoticeConflict(
                "dijkstra", WEEK, since, days, 28, changed, late, "bron NOTICE_DAYS");
    }

    @Test
    void aDraftSaysNothing() {
        roster.days(5, "dijkstra", "08:00", "17:00", "triage");
        assertEquals(List.of(), found());
    }

    @Test
    void fourWeeksIsInTimeAndADayLessIsNot() {
        roster.days(5, "dijkstra", "08:00", "17:00", "triage").published(IN_TIME);
        assertEquals(List.of(), found());
        RosterOf later = new RosterOf().limit(LimitName.NOTICE_DAYS, 28);
        later.days(5, "dijkstra", "08:00", "17:00", "triage").published(IN_TIME.plusDays(1));
        assertEquals(
                List.of(late(IN_TIME.plusDays(1), 27, 0, 1)), later.conflicts(new NoticeRule()));
    }

    @Test
    void itIsOneLinePerPerson() {
        roster.days(5, "dijkstra", "08:00", "12:00", "triage")
                .days(5, "dijkstra", "13:00", "17:00", "triage")
                .days(2, "vandermeer", "08:00", "12:00", "triage")
                .published(MONDAY.plusDays(1));
        assertEquals(2, found().size());
        assertEquals(List.of(late(MONDAY.plusDays(1), -1, 0, 135)), found().subList(1, 2));
    }

    @Test
    void oneDayMayChangeLaterAndTwoMayNot() {
        roster.days(5, "dijkstra", "08:00", "12:00", "triage").published(IN_TIME);
        roster.block("dijkstra", MONDAY, "13:00", "15:00", "triage").published(MONDAY.minusDays(9));
        assertEquals(List.of(), found());
        roster.block("dijkstra", TUESDAY, "13:00", "15:00", "triage")
                .published(MONDAY.minusDays(3));
        assertEquals(List.of(late(MONDAY.minusDays(3), 4, 2, 43)), found(), "Tuesday came last");
    }

    @Test
    void whatSomebodyDoesInTheSameHoursIsNoNews() {
        roster.days(5, "dijkstra", "08:00", "12:00", "triage").published(IN_TIME);
        roster.clear().days(5, "dijkstra", "08:00", "10:00", "balie");
        roster.days(5, "dijkstra", "10:00", "12:00", "triage").published(MONDAY.minusDays(2));
        assertEquals(List.of(), found());
    }

    @Test
    void theSelfEmployedAreNotMeant() {
        roster.days(5, "rahmani", "08:00", "17:00", "spreekuur").published(MONDAY);
        assertEquals(List.of(), found());
    }

    @Test
    void withoutALimitNothingIsLate() {
        RosterOf free = new RosterOf();
        free.days(5, "dijkstra", "08:00", "17:00", "triage").published(MONDAY);
        assertEquals(List.of(), free.conflicts(new NoticeRule()));
    }

    @Test
    void itIsWorseWhenMoreDaysAreLate() {
        roster.days(5, "dijkstra", "08:00", "12:00", "triage").published(IN_TIME);
        roster.block("dijkstra", MONDAY, "13:00", "15:00", "triage")
                .block("dijkstra", TUESDAY, "13:00", "15:00", "triage")
                .published(MONDAY.minusDays(3));
        double two = minutes();
        roster.block("dijkstra", MONDAY.plusDays(3), "13:00", "15:00", "triage")
                .published(MONDAY.minusDays(2));
        assertTrue(minutes() > two, "a third day, though it was told longer before");
        assertEquals((25 + 24 + 23) * 24 * 60, minutes());
    }

    @Test
    void itIsWorseWhenADayOfWhatWasNeverToldInTimeComesLaterStill() {
        roster.days(5, "dijkstra", "08:00", "12:00", "triage").published(MONDAY.minusDays(5));
        Warning first = ConflictWarnings.of(found().getFirst()).orElseThrow();
        roster.block("dijkstra", TUESDAY, "13:00", "15:00", "triage").published(MONDAY);
        Warning then = ConflictWarnings.of(found().getFirst()).orElseThrow();
        assertEquals(first.key(), then.key());
        assertEquals(first.minutes() + 5 * 24 * 60, then.minutes(), "Tuesday came five days later");
    }

    private double minutes() {
        return ConflictWarnings.of(found().getFirst()).orElseThrow().minutes();
    }

    @Test
    void itCanBeAcceptedAndOpensAgainWhenItIsLater() {
        Warning warning = ConflictWarnings.of(late(MONDAY, 0, 0, 28)).orElseThrow();
        assertEquals(28 * 24 * 60, warning.minutes());
        assertEquals(MONDAY, warning.key().date());
        Acceptance accepted = Acceptance.of(warning, AcceptReason.OTHER, "afgesproken");
        assertTrue(new Standing(warning, accepted).isAccepted());
        Warning later = ConflictWarnings.of(late(MONDAY, 0, 0, 29)).orElseThrow();
        assertTrue(new Standing(later, accepted).isWorse());
        Warning less = ConflictWarnings.of(late(MONDAY, 0, 0, 27)).orElseThrow();
        assertTrue(new Standing(less, accepted).isAccepted());
    }
}
