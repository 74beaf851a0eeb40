package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.desk.Desk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Days and blocks that are kept and put down again.
class PatternTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate FREE = TUESDAY.plusDays(1); // R. Rahmani is off on Wednesdays

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final Desk desk = sample.desk();
    private final WeekViewModel model = new WeekViewModel(desk);
    private final PatternCommands commands = new PatternCommands(model);

    @BeforeEach
    void open() {
        desk.open();
        model.setCursor(new Cursor("rahmani", TUESDAY));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void aDayIsKeptAndPutDownElsewhereInOneGo() {
        String id = commands.makeOfDay("huisartsdag").orElseThrow();
        DayPattern made = commands.days().getFirst();
        assertEquals(id, made.id());
        assertEquals(List.of(Role.GP), made.roles());
        assertEquals(
                spans("rahmani", TUESDAY),
                made.parts().stream().map(DayPattern.Part::span).toList());

        commands.put(made.parts(), "rahmani", FREE);
        assertEquals(spans("rahmani", TUESDAY), spans("rahmani", FREE));
        assertEquals(new Cursor("rahmani", FREE), model.cursorProperty().get());
        desk.undo();
        assertEquals(List.of(), spans("rahmani", FREE));
    }

    @Test
    void whatIsPlannedAtThoseHoursMakesWay() {
        TimeSpan first = spans("rahmani", TUESDAY).getFirst();
        int before = spans("rahmani", TUESDAY).size();
        TimeSpan within = new TimeSpan(first.from() + 15, first.from() + 30);
        String session = blocks("rahmani", TUESDAY).getFirst().session();
        commands.put(List.of(new DayPattern.Part(within, session, null, List.of())));
        assertTrue(spans("rahmani", TUESDAY).contains(within));
        assertFalse(spans("rahmani", TUESDAY).contains(first));
        assertEquals(before, spans("rahmani", TUESDAY).size());
    }

    @Test
    void thePatternsOfTheRoleComeFirst() {
        DayPattern.Part part = PatternEdits.part(blocks("rahmani", TUESDAY).getFirst());
        List<DayPattern.Part> parts = List.of(part, part);
        desk.edit(
                "patterns",
                List.of(
                        new Edit.Add(new DayPattern("a", "a", List.of(Role.ASSISTANT), parts)),
                        new Edit.Add(new DayPattern("b", "b", List.of(), parts)),
                        new Edit.Add(new DayPattern("c", "c", List.of(Role.GP), parts))));
        assertEquals(List.of("c", "b", "a"), commands.days().stream().map(DayPattern::id).toList());
    }

    @Test
    void aBlockIsKeptAsFavouriteAndIsNotOfferedTwice() {
        Block block = blocks("rahmani", TUESDAY).getFirst();
        DayPattern.Part same = new DayPattern.Part(block.span(), block.session(), null, List.of());
        assertTrue(commands.recent().contains(same));
        model.select(block.id());
        assertTrue(commands.makeOfBlock("mijn blok").isPresent());
        assertEquals("mijn blok", commands.favourites().getFirst().name());
        assertFalse(commands.recent().contains(same));
    }

    @Test
    void recentBlocksAreThoseOfThePersonAndThenOfTheRole() {
        Member rahmani = member("rahmani");
        List<DayPattern.Part> recent = RecentBlocks.of(plan(), rahmani, 3);
        assertEquals(3, recent.size());
        assertEquals(3, List.copyOf(Set.copyOf(recent)).size());
        LocalDate last =
                plan().blocks().stream()
                        .filter(b -> b.member().equals("rahmani"))
                        .map(Block::date)
                        .max(LocalDate::compareTo)
                        .orElseThrow();
        assertEquals(blocks("rahmani", last).getFirst().span(), recent.getFirst().span());
        List<DayPattern.Part> all = RecentBlocks.of(plan(), rahmani, Integer.MAX_VALUE);
        assertTrue(all.size() > own("rahmani"), "colleagues add theirs");
    }

    @Test
    void aPatternGetsAnotherNameAndGoes() {
        assertTrue(commands.makeOfDay("een").isPresent());
        commands.rename(commands.days().getFirst(), " twee ");
        assertEquals("twee", commands.days().getFirst().name());
        DayPattern pattern = commands.days().getFirst();
        Assertions.assertThrows(InvalidValue.class, () -> commands.rename(pattern, " "));
        commands.remove(pattern);
        assertEquals(List.of(), commands.days());
    }

    @Test
    void nobodyGetsBlocksOnADayBeforeTheyCame() {
        DayPattern.Part part = PatternEdits.part(blocks("rahmani", TUESDAY).getFirst());
        int before = plan().blocks().size();
        commands.put(List.of(part), "nobody", TUESDAY);
        assertEquals(before, plan().blocks().size());
        assertNotEquals(0, before);
    }

    private long own(String member) {
        return plan().blocks().stream()
                .filter(b -> b.member().equals(member))
                .map(b -> List.of(b.session(), b.span()))
                .distinct()
                .count();
    }

    private Member member(String id) {
        return plan().members().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    private List<TimeSpan> spans(String member, LocalDate date) {
        return blocks(member, date).stream()
                .map(Block::span)
                .sorted(Comparator.comparingInt(TimeSpan::from))
                .toList();
    }

    private List<Block> blocks(String member, LocalDate date) {
        return plan().blocks().stream()
                .filter(b -> b.member().equals(member) && b.date().equals(date))
                .toList();
    }

    private PracticePlan plan() {
        return Objects.requireNonNull(desk.shownProperty().get()).plan();
    }
}
