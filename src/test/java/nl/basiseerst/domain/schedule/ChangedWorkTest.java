package nl.basiseerst.domain.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.schedule.ChangedWork.Kind;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.InvalidValue;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// What changed since a week was made known.
class ChangedWorkTest {

    private static final IsoWeek WEEK = new IsoWeek(2026, 48);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-20T16:05:30");

    private static Block block(String id, String member, LocalDate date, String from, String to) {
        return new Block(
                id, member, date, TimeSpan.of(from, to), "spreekuur", null, null, List.of());
    }

    private static final Block MORNING = block("a", "jansen", TUESDAY, "08:00", "12:00");
    private static final Block AFTERNOON = block("b", "jansen", TUESDAY, "13:00", "17:00");

    private static Publication published(List<Block> blocks, Absence... absences) {
        return Publication.next(WEEK, null, blocks, List.of(absences), NOW);
    }

    private static List<ChangedWork> since(Publication publication, Block... blocks) {
        return ChangedWork.since(publication, List.of(blocks), List.of());
    }

    private static ChangedWork only(Publication publication, Block... blocks) {
        List<ChangedWork> changes = since(publication, blocks);
        assertEquals(1, changes.size(), changes.toString());
        return changes.getFirst();
    }

    @Test
    void aWeekThatIsAsItWasHasNoChanges() {
        Publication publication = published(List.of(MORNING, AFTERNOON));
        assertEquals(List.of(), since(publication, MORNING, AFTERNOON));
        assertEquals(List.of(), since(publication, AFTERNOON, MORNING), "in another order");
        Block noted = MORNING.withNote("sleutel halen");
        assertEquals(List.of(), since(publication, noted, AFTERNOON), "a note is no change");
        Block elsewhere = block("z", "jansen", TUESDAY.plusDays(7), "08:00", "12:00");
        assertEquals(List.of(), since(publication, MORNING, AFTERNOON, elsewhere), "next week");
    }

    @Test
    void whatIsNewIsAdded() {
        ChangedWork change = only(published(List.of(MORNING)), MORNING, AFTERNOON);
        assertEquals(Kind.ADDED, change.kind());
        assertEquals("b", change.block());
        assertFalse(change.leavesPlace());
    }

    @Test
    void whatIsGoneIsRemovedAndLeavesItsPlace() {
        ChangedWork change = only(published(List.of(MORNING, AFTERNOON)), AFTERNOON);
        assertEquals(Kind.REMOVED, change.kind());
        assertEquals("jansen", change.member());
        assertEquals(TUESDAY, change.date());
        assertTrue(change.leavesPlace());
    }

    @Test
    void everythingPeopleCountOnIsAChange() {
        Publication publication = published(List.of(MORNING));
        for (Block other :
                List.of(
                        MORNING.withSpan(TimeSpan.of("08:00", "12:15")),
                        MORNING.withSession("visites"),
                        MORNING.withRoom("kamer-1"),
                        MORNING.withExtra(List.of(new ExtraWork("echo", 30))))) {
            ChangedWork change = only(publication, other);
            assertEquals(Kind.CHANGED, change.kind(), other.toString());
            assertFalse(change.leavesPlace(), other.toString());
        }
    }

    @Test
    void whatGoesToAnotherDayOrPersonLeavesItsPlace() {
        Publication publication = published(List.of(MORNING));
        for (Block other :
                List.of(MORNING.of("bakker", TUESDAY), MORNING.of("jansen", TUESDAY.plusDays(1)))) {
            ChangedWork change = only(publication, other);
            assertEquals(Kind.CHANGED, change.kind());
            assertEquals(other.member(), change.member());
            assertEquals(other.date(), change.date());
            assertTrue(change.leavesPlace());
        }
        ChangedWork left = only(publication, MORNING.of("jansen", TUESDAY.plusDays(9)));
        assertEquals(Kind.REMOVED, left.kind(), "to another week");
    }

    @Test
    void anAbsenceChangesWhatIsLeftAndTellsNoMore() {
        Publication publication = published(List.of(MORNING, AFTERNOON));
        Absence part =
                new Absence(
                        "x",
                        "jansen",
                        TUESDAY,
                        TUESDAY,
                        TimeSpan.of("09:00", "10:00"),
                        Absence.Kind.ABSENT);
        List<ChangedWork> changes =
                ChangedWork.since(publication, List.of(MORNING, AFTERNOON), List.of(part));
        assertEquals(1, changes.size());
        assertEquals(2, changes.getFirst().now().size(), "before and after it");
        Absence whole = new Absence("x", "jansen", TUESDAY, TUESDAY, null, Absence.Kind.LEAVE);
        assertEquals(
                List.of(Kind.REMOVED, Kind.REMOVED),
                ChangedWork.since(publication, List.of(MORNING, AFTERNOON), List.of(whole)).stream()
                        .map(ChangedWork::kind)
                        .toList());
        Publication known = published(List.of(MORNING, AFTERNOON), whole);
        assertEquals(List.of(), known.work(), "who is away has no work to be told");
        assertEquals(2, ChangedWork.since(known, List.of(MORNING, AFTERNOON), List.of()).size());
    }

    @Test
    void extraWorkIsToldOnceAlsoInTwoStretches() {
        Block busy = MORNING.withExtra(List.of(new ExtraWork("echo", 30)));
        Absence part =
                new Absence(
                        "x",
                        "jansen",
                        TUESDAY,
                        TUESDAY,
                        TimeSpan.of("09:00", "10:00"),
                        Absence.Kind.ABSENT);
        List<PublishedWork> work = published(List.of(busy), part).work();
        assertEquals(2, work.size());
        assertEquals(1, work.getFirst().extra().size());
        assertEquals(List.of(), work.getLast().extra());
    }

    @Test
    void versionsCountOnAndKeepTheDayOfTheFirst() {
        Publication first = published(List.of(MORNING));
        assertEquals(1, first.edition());
        assertEquals(LocalDate.of(2026, 11, 20), first.first());
        assertEquals(LocalDateTime.parse("2026-11-20T16:05"), first.made());
        Publication second =
                Publication.next(WEEK, first, List.of(AFTERNOON), List.of(), NOW.plusDays(3));
        assertEquals(2, second.edition());
        assertEquals(first.first(), second.first());
        assertEquals(first.id(), second.id());
        assertEquals(List.of(), since(second, AFTERNOON));
        Publication early = Publication.next(WEEK, second, List.of(), List.of(), NOW.minusDays(9));
        assertEquals(LocalDate.of(2026, 11, 11), early.first(), "a clock that was put back");
    }

    @Test
    void whoseHoursStayTheSameKnewThemAlready() {
        Publication first = published(List.of(MORNING, AFTERNOON));
        Block half = MORNING.withSpan(TimeSpan.of("08:00", "10:00"));
        Block rest = block("c", "jansen", TUESDAY, "10:00", "12:00");
        Block other = block("d", "bakker", TUESDAY, "13:00", "17:00");
        Publication second =
                Publication.next(
                        WEEK,
                        first,
                        List.of(half, rest, AFTERNOON, other),
                        List.of(),
                        NOW.plusDays(3));
        LocalDate then = LocalDate.of(2026, 11, 20);
        assertEquals(
                List.of(then, then, then, LocalDate.of(2026, 11, 23)),
                second.work().stream().map(PublishedWork::since).toList());
    }

    @Test
    void whatStaysAsItWasStaysKnownSinceThen() {
        Publication first = published(List.of(MORNING, AFTERNOON));
        Block later = AFTERNOON.withSpan(TimeSpan.of("13:30", "17:00"));
        Publication second =
                Publication.next(WEEK, first, List.of(MORNING, later), List.of(), NOW.plusDays(3));
        assertEquals(
                List.of(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 23)),
                second.work().stream().map(PublishedWork::since).toList());
        assertEquals(List.of(), since(second, MORNING, later));
    }

    @Test
    void whatCannotBeIsRefused() {
        PublishedWork work = published(List.of(MORNING)).work().getFirst();
        LocalDate day = NOW.toLocalDate();
        assertThrows(InvalidValue.class, () -> new Publication(WEEK, 0, day, NOW, List.of()));
        assertThrows(
                InvalidValue.class,
                () -> new Publication(WEEK, 1, day.plusDays(1), NOW, List.of()));
        assertThrows(
                InvalidValue.class,
                () -> new Publication(WEEK.plusWeeks(1), 1, day, NOW, List.of(work)));
    }

    @Test
    void somebodyGoesOutOfItOrGetsAnotherName() {
        Block other = block("c", "bakker", TUESDAY, "08:00", "12:00");
        Publication publication = published(List.of(MORNING, other, AFTERNOON));
        assertTrue(publication.concerns("jansen"));
        assertEquals(2, publication.only("jansen").work().size());
        assertFalse(publication.without("jansen").concerns("jansen"));
        assertEquals(1, publication.without("jansen").work().size());
        Publication renamed = publication.renamed("jansen", "anon-1");
        assertEquals(2, renamed.only("anon-1").work().size());
        assertFalse(renamed.concerns("jansen"));
    }

    /// Against a slow comparison of every pair.
    @Test
    void aThousandRandomWeeksAgreeWithASlowComparison() {
        Random random = new Random(48);
        for (int round = 0; round < 1000; round++) {
            List<Block> before = blocks(random);
            List<Block> after = blocks(random);
            Map<String, Kind> expected = new HashMap<>();
            Set<String> ids = new HashSet<>();
            before.forEach(b -> ids.add(b.id()));
            after.forEach(b -> ids.add(b.id()));
            for (String id : ids) {
                Block was = before.stream().filter(b -> b.id().equals(id)).findFirst().orElse(null);
                Block now = after.stream().filter(b -> b.id().equals(id)).findFirst().orElse(null);
                if (was == null) {
                    expected.put(id, Kind.ADDED);
                } else if (now == null) {
                    expected.put(id, Kind.REMOVED);
                } else if (!was.equals(now)) {
                    expected.put(id, Kind.CHANGED);
                }
            }
            Map<String, Kind> found = new HashMap<>();
            ChangedWork.since(published(before), after, List.of())
                    .forEach(change -> found.put(change.block(), change.kind()));
            assertEquals(expected, found);
        }
    }

    private static List<Block> blocks(Random random) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            if (random.nextInt(3) > 0) {
                int from = 8 + random.nextInt(2);
                blocks.add(
                        block(
                                "b" + i,
                                "m" + random.nextInt(2),
                                TUESDAY.plusDays(random.nextInt(2)),
                                "%02d:00".formatted(from),
                                "%02d:00".formatted(from + 3)));
            }
        }
        return blocks;
    }
}
