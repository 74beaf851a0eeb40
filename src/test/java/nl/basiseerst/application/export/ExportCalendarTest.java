package nl.basiseerst.application.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.export.MemberCalendar.Event;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// Which of somebody's work goes to their calendar, and by which name.
class ExportCalendarTest {

    private static final IsoWeek WEEK = new IsoWeek(2026, 48);
    private static final Path FILE = Path.of("a.ics");

    private final PracticePlan linde = Samples.plan("linde");
    private final List<MemberCalendar> written = new ArrayList<>();

    private MemberCalendar export(PracticePlan plan, String member, WeekRange range) {
        new ExportCalendar(
                        period -> new StoredPractice(plan.during(period), 7),
                        (_, calendar) -> {
                            written.add(calendar);
                            return 0;
                        },
                        new Messages(Messages.DUTCH),
                        Clock.fixed(Instant.parse("2026-11-24T06:45:00.123Z"), ZoneOffset.UTC))
                .to(FILE, member, range);
        return written.getLast();
    }

    private Block first(IsoWeek week) {
        return linde.blocks().stream()
                .filter(b -> week.contains(b.date()) && b.span().minutes() > 120)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyBlockOfTheMemberInTheWeeksIsThereOnce() {
        String member = first(WEEK).member();
        WeekRange range = new WeekRange(WEEK, 2);
        List<Event> events =
                export(linde.withSchedule(linde.blocks(), List.of(), List.of()), member, range)
                        .events();
        List<Block> blocks =
                linde.blocks().stream()
                        .filter(b -> b.member().equals(member))
                        .filter(b -> range.period().contains(b.date()))
                        .toList();
        assertFalse(blocks.isEmpty());
        assertEquals(blocks.size(), events.size());
        for (Block block : blocks) {
            LocalDateTime midnight = block.date().atStartOfDay();
            Event event =
                    events.stream()
                            .filter(e -> e.uid().equals(block.id() + "." + member + "@basiseerst"))
                            .findFirst()
                            .orElseThrow();
            assertEquals(midnight.plusMinutes(block.span().from()), event.from());
            assertEquals(midnight.plusMinutes(block.span().to()), event.to());
        }
        assertEquals(events.size(), new HashSet<>(events.stream().map(Event::uid).toList()).size());
    }

    @Test
    void anAbsenceLeavesTwoStretchesAndTellsNothing() {
        Block block = first(WEEK);
        int from = block.span().from() + 60;
        Absence absence =
                new Absence(
                        "weg",
                        block.member(),
                        block.date(),
                        block.date(),
                        new TimeSpan(from, from + 30),
                        Absence.Kind.ABSENT);
        PracticePlan plan = linde.withSchedule(List.of(block), List.of(absence), List.of());
        MemberCalendar calendar = export(plan, block.member(), new WeekRange(WEEK, 1));
        String tail = "." + block.member() + "@basiseerst";
        assertEquals(
                List.of(block.id() + tail, block.id() + ".2" + tail),
                calendar.events().stream().map(Event::uid).toList());
        String text = calendar.toString().toLowerCase(Locale.ROOT);
        assertFalse(
                text.contains("afwezig") || text.contains("absent") || text.contains("weg"), text);
    }

    @Test
    void aDayAwayHasNoWork() {
        Block block = first(WEEK);
        Absence absence =
                new Absence(
                        "weg",
                        block.member(),
                        block.date(),
                        block.date(),
                        null,
                        Absence.Kind.LEAVE);
        PracticePlan plan = linde.withSchedule(List.of(block), List.of(absence), List.of());
        assertEquals(List.of(), export(plan, block.member(), new WeekRange(WEEK, 1)).events());
    }

    @Test
    void theCalendarNamesWhoseItIsAndWhenItWasMade() {
        MemberCalendar calendar = export(linde, first(WEEK).member(), new WeekRange(WEEK, 1));
        assertTrue(calendar.name().contains(linde.practice().name()), calendar.name());
        assertEquals(Instant.parse("2026-11-24T06:45:00Z"), calendar.made());
        assertEquals(LocalDate.of(2026, 11, 23), calendar.period().from());
        assertEquals(LocalDate.of(2026, 11, 29), calendar.period().until());
    }

    @Test
    void whoIsNotInThePracticeHasNoCalendar() {
        Failure failure =
                assertThrows(Failure.class, () -> export(linde, "nobody", new WeekRange(WEEK, 1)));
        assertEquals("member-unknown", failure.key());
    }

    @Test
    void aRangeIsAtLeastAWeekAndAtMostAYear() {
        assertThrows(InvalidValue.class, () -> new WeekRange(WEEK, 0));
        assertThrows(InvalidValue.class, () -> new WeekRange(WEEK, 54));
        assertEquals("2026-W48", new WeekRange(WEEK, 1).toString());
        assertEquals("2026-W48-2027-W01", new WeekRange(WEEK, 7).toString());
    }
}
