package nl.basiseerst.application.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

class ThinningTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24); // a Tuesday

    private static Backup at(Instant made) {
        return new Backup(Path.of(Backup.name(made, ZONE, 1)), made, 1, 1);
    }

    private static Backup at(LocalDateTime when) {
        return at(when.atZone(ZONE).toInstant());
    }

    private static List<Backup> kept(List<Backup> all, LocalDate today) {
        List<Backup> kept = new ArrayList<>(all);
        kept.removeAll(Thinning.superfluous(all, today, ZONE));
        kept.sort(Backup.NEWEST_FIRST);
        return kept;
    }

    @Test
    void withoutBackupsNothingIsRemoved() {
        assertEquals(List.of(), Thinning.superfluous(List.of(), TODAY, ZONE));
    }

    @Test
    void upToTwelveStayHoweverOld() {
        List<Backup> all = new ArrayList<>();
        for (int i = 0; i < Thinning.RECENT; i++) {
            all.add(at(TODAY.minusYears(9).plusDays(i).atTime(9, 0)));
        }
        assertEquals(List.of(), Thinning.superfluous(all, TODAY, ZONE));
        Backup oldest = at(TODAY.minusYears(10).atTime(9, 0));
        all.add(oldest);
        assertEquals(List.of(oldest), Thinning.superfluous(all, TODAY, ZONE));
    }

    @Test
    void aYearOfEveryHalfHourComesDownToThese() {
        List<Backup> all = new ArrayList<>();
        for (LocalDate day = TODAY.minusDays(500); !day.isAfter(TODAY); day = day.plusDays(1)) {
            for (int half = 0; half < 20; half++) {
                all.add(at(day.atTime(8, 0).plusMinutes(30L * half)));
            }
        }
        List<Backup> kept = kept(all, TODAY);
        List<LocalDateTime> expected = new ArrayList<>();
        for (int i = 0; i < 12; i++) { // the newest
            expected.add(TODAY.atTime(17, 30).minusMinutes(30L * i));
        }
        for (int i = 1; i < 14; i++) { // the last of each day; that of today is among the newest
            expected.add(TODAY.minusDays(i).atTime(17, 30));
        }
        // the last of each week: Sundays; 22 and 15 November are among the days already
        for (LocalDate sunday :
                List.of(
                        LocalDate.of(2026, 11, 8),
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 10, 25),
                        LocalDate.of(2026, 10, 18),
                        LocalDate.of(2026, 10, 11))) {
            expected.add(sunday.atTime(17, 30));
        }
        for (int i = 1; i < 12; i++) { // the last of each month
            expected.add(YearMonth.from(TODAY).minusMonths(i).atEndOfMonth().atTime(17, 30));
        }
        expected.sort(Collections.reverseOrder());
        assertEquals(
                expected,
                kept.stream().map(one -> LocalDateTime.ofInstant(one.made(), ZONE)).toList());
    }

    /// Whatever there is: what is kept is what the four rules say, told in another way.
    @Test
    void everyKeptOneHasAReasonAndNoOtherOneHas() {
        Random random = new Random(20261124);
        for (int round = 0; round < 2000; round++) {
            List<Backup> all = randomly(random);
            LocalDate today = TODAY.minusDays(random.nextInt(30)).plusDays(random.nextInt(30));
            Set<Backup> kept = new HashSet<>(kept(all, today));
            LocalDate now =
                    all.stream().map(ThinningTest::day).max(LocalDate::compareTo).orElse(today);
            LocalDate day = now.isAfter(today) ? now : today;
            for (Backup one : all) {
                boolean wanted =
                        newer(all, one) < 12
                                || (last(all, one, ThinningTest::day)
                                        && !day(one).plusDays(13).isBefore(day))
                                || (last(all, one, ThinningTest::week)
                                        && day(one).plusDays(8 * 7 + 6).isAfter(day)
                                        && weeksBetween(one, day) < 8)
                                || (last(all, one, made -> YearMonth.from(day(made)))
                                        && !YearMonth.from(day(one))
                                                .plusMonths(11)
                                                .isBefore(YearMonth.from(day)));
                assertEquals(wanted, kept.contains(one), one + " on " + day + " of " + all);
            }
        }
    }

    @Test
    void itDoesNotMatterInWhichOrderTheyAreNorHowOftenItIsDone() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Backup> all = randomly(random);
            List<Backup> kept = kept(all, TODAY);
            Collections.shuffle(all, random);
            assertEquals(kept, kept(all, TODAY));
            assertEquals(kept, kept(kept, TODAY));
        }
    }

    @Test
    void theNewestAlwaysStays() {
        Random random = new Random(8);
        for (int round = 0; round < 300; round++) {
            List<Backup> all = randomly(random);
            Backup newest = all.stream().min(Backup.NEWEST_FIRST).orElseThrow();
            assertTrue(kept(all, TODAY.plusYears(random.nextInt(5))).contains(newest));
        }
    }

    @Test
    void aClockPutBackRemovesNothingMore() {
        List<Backup> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(at(TODAY.minusDays(i).atTime(9, 0)));
        }
        assertEquals(kept(all, TODAY), kept(all, TODAY.minusYears(3)));
    }

    @Test
    void aClockPutForwardLeavesTheTwelveNewest() {
        List<Backup> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(at(TODAY.minusDays(i).atTime(9, 0)));
        }
        assertEquals(12, kept(all, TODAY.plusYears(30)).size());
    }

    @Test
    void aBackupIsGoneByTheEndOfItsTwelfthMonth() {
        Instant made = LocalDateTime.of(2026, 1, 31, 23, 30).atZone(ZONE).toInstant();
        LocalDate gone = Thinning.goneBy(made, ZONE);
        assertEquals(LocalDate.of(2027, 1, 1), gone);
        List<Backup> all = new ArrayList<>(List.of(at(made)));
        for (int i = 0; i < 12; i++) {
            all.add(at(made.plus(Duration.ofDays(40L + i))));
        }
        assertTrue(kept(all, gone.minusDays(1)).contains(at(made)));
        assertFalse(kept(all, gone).contains(at(made)));
    }

    private static List<Backup> randomly(Random random) {
        List<Backup> all = new ArrayList<>();
        int count = 1 + random.nextInt(60);
        int days = 1 + random.nextInt(600);
        Set<Instant> times = new HashSet<>();
        while (times.size() < count) {
            Instant made =
                    TODAY.atTime(20, 0)
                            .minusDays(random.nextInt(days))
                            .minusMinutes(random.nextInt(1200))
                            .atZone(ZONE)
                            .toInstant();
            if (times.add(made)) {
                all.add(at(made));
            }
        }
        return all;
    }

    private static long newer(List<Backup> all, Backup one) {
        return all.stream().filter(other -> other.made().isAfter(one.made())).count();
    }

    private static boolean last(List<Backup> all, Backup one, Function<Backup, Object> stretch) {
        return all.stream()
                .filter(other -> stretch.apply(other).equals(stretch.apply(one)))
                .noneMatch(other -> other.made().isAfter(one.made()));
    }

    private static LocalDate day(Backup one) {
        return LocalDate.ofInstant(one.made(), ZONE);
    }

    private static Object week(Backup one) {
        LocalDate day = day(one);
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100
                + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static long weeksBetween(Backup one, LocalDate day) {
        LocalDate thatMonday = day(one).minusDays(day(one).getDayOfWeek().getValue() - 1L);
        LocalDate thisMonday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return (thisMonday.toEpochDay() - thatMonday.toEpochDay()) / 7;
    }
}
