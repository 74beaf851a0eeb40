package nl.basiseerst.application.roster;

import static nl.basiseerst.testing.RosterPractice.SESSIONS;
import static nl.basiseerst.testing.RosterPractice.WEEK;
import static nl.basiseerst.testing.RosterPractice.block;
import static nl.basiseerst.testing.RosterPractice.pattern;
import static nl.basiseerst.testing.RosterPractice.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.tables.CsvTableWriter;
import nl.basiseerst.testing.RosterPractice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class ExportDeviationsTest {

    private static final LocalDate MONDAY = WEEK.monday();
    private static final String EXTRA =
            RosterPractice.empty().activities().stream()
                    .filter(a -> a.offer() == Offer.EXTRA)
                    .findFirst()
                    .orElseThrow()
                    .id();

    private static final Block CHANGED =
            block("w", 0, MONDAY, "13:00", "17:00")
                    .withRoom(RosterPractice.empty().rooms().getFirst().id())
                    .withNote("=1+1")
                    .withExtra(List.of(new ExtraWork(EXTRA, 30)));

    private static final PracticePlan PLAN =
            RosterPractice.of(
                    List.of(
                            schedule(
                                            "a",
                                            WEEK,
                                            1,
                                            pattern("p", 0, 1, DayOfWeek.MONDAY, "08:00", "12:00"))
                                    .withStamped(List.of(WEEK, WEEK.plusWeeks(1)))),
                    block("v", 0, MONDAY, "08:00", "12:00"),
                    CHANGED);

    @TempDir Path folder;

    private ExportDeviations export(Messages messages) {
        return new ExportDeviations(
                period -> new StoredPractice(PLAN.during(period), 1),
                new CsvTableWriter(),
                messages);
    }

    @Test
    void writesWhoWhenAndWhat() throws IOException {
        Path file = folder.resolve("afwijkingen.csv");
        ExportDeviations.Listed listed =
                export(new Messages(Messages.DUTCH))
                        .to(file, Period.of(MONDAY, MONDAY.plusDays(7)));
        assertEquals(2, listed.deviations().size());
        String session =
                PLAN.sessionTypes().stream()
                        .filter(s -> s.id().equals(SESSIONS.getFirst()))
                        .findFirst()
                        .orElseThrow()
                        .name();
        String extra =
                PLAN.activities().stream()
                        .filter(a -> a.id().equals(EXTRA))
                        .findFirst()
                        .orElseThrow()
                        .name();
        String name = PLAN.members().getFirst().name();
        String room = PLAN.rooms().getFirst().name();
        assertEquals(
                "\uFEFFMedewerker;Datum;Volgens het basisrooster;In het rooster\r\n"
                        + name
                        + ";2026-11-23;08:00–12:00 "
                        + session
                        + ";\"08:00–12:00 "
                        + session
                        + ", 13:00–17:00 "
                        + session
                        + " ("
                        + room
                        + "; "
                        + extra
                        + " 30 min; =1+1)\"\r\n"
                        + name
                        + ";2026-11-30;08:00–12:00 "
                        + session
                        + ";niets\r\n",
                Files.readString(file));
    }

    @Test
    void thePeriodLimitsIt() {
        assertEquals(
                List.of(MONDAY),
                export(new Messages(Locale.ENGLISH))
                        .list(Period.of(MONDAY, MONDAY.plusDays(6)))
                        .deviations()
                        .stream()
                        .map(d -> d.date())
                        .toList());
    }

    @Test
    void fiftyTwoWholeWeeksAreKeptAtLeast() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertEquals(Period.of(LocalDate.of(2025, 11, 24), today), ExportDeviations.kept(today));
    }
}
