package nl.basiseerst.domain.roster;

import static nl.basiseerst.testing.RosterPractice.SESSIONS;
import static nl.basiseerst.testing.RosterPractice.TEAM;
import static nl.basiseerst.testing.RosterPractice.WEEK;
import static nl.basiseerst.testing.RosterPractice.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.schedule.DayPattern.Part;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.RosterPractice;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class PatternDropTest {

    private static final LocalDate MONDAY = WEEK.monday();
    private static final Part MORNING = part("08:00", "12:00");
    private static final Part AFTERNOON = part("13:00", "17:00");
    private static final DayPattern DAY =
            new DayPattern("dag", "Dag", List.of(), List.of(MORNING, AFTERNOON));
    private static final Block ELEVEN = block("elf", 0, MONDAY, "11:00", "13:00");
    private static final Block EVENING = block("avond", 0, MONDAY, "17:00", "18:00");
    private static final PracticePlan PLAN = RosterPractice.of(List.of(), ELEVEN, EVENING);

    private static Part part(String from, String to) {
        return new Part(TimeSpan.of(from, to), SESSIONS.getFirst(), null, List.of());
    }

    private static PatternDrop drop(int member, Existing existing) {
        return PatternDrop.of(PLAN, DAY, TEAM.get(member), MONDAY, existing);
    }

    private static List<String> spans(List<Block> blocks) {
        return blocks.stream().map(b -> b.span().toString()).toList();
    }

    @Test
    void onAnEmptyDayAllOfItIsPutDown() {
        PatternDrop drop = drop(1, Existing.KEEP);
        assertEquals(List.of("08:00–12:00", "13:00–17:00"), spans(drop.change().come()));
        assertEquals(List.of(), drop.left());
        assertEquals(List.of(), drop.replaced());
    }

    @Test
    void whatIsThereStaysAndTheRestIsPutDown() {
        PatternDrop drop = drop(0, Existing.KEEP);
        assertEquals(List.of("13:00–17:00"), spans(drop.change().come()));
        assertEquals(List.of(), drop.change().gone());
        assertEquals(List.of(MORNING), drop.left());
    }

    @Test
    void whatOverlapsGivesWay() {
        PatternDrop drop = drop(0, Existing.REPLACE);
        assertEquals(List.of("08:00–12:00", "13:00–17:00"), spans(drop.change().come()));
        assertEquals(List.of(ELEVEN), drop.change().gone());
        assertEquals(List.of(ELEVEN), drop.replaced());
        assertEquals(List.of(), drop.left());
    }
}
