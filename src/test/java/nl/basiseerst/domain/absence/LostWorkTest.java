package nl.basiseerst.domain.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class LostWorkTest {

    private static final PracticePlan LINDE = Samples.plan("linde");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 9);

    /// Minute by minute: what of each block was worked and would not be.
    private static Map<String, Integer> slowly(PracticePlan plan, Absence absence) {
        Map<String, Integer> lost = new HashMap<>();
        for (Block block : plan.blocks()) {
            boolean open = plan.practice().isOpenOn(block.date());
            for (int minute = block.span().from(); minute < block.span().to(); minute++) {
                if (open
                        && block.member().equals(absence.member())
                        && isAway(absence, block.date(), minute)
                        && !isAwayAlready(plan, block, minute)) {
                    lost.merge(block.id(), 1, Integer::sum);
                }
            }
        }
        return lost;
    }

    private static boolean isAwayAlready(PracticePlan plan, Block block, int minute) {
        return plan.absences().stream()
                .filter(other -> other.member().equals(block.member()))
                .anyMatch(other -> isAway(other, block.date(), minute));
    }

    private static boolean isAway(Absence absence, LocalDate date, int minute) {
        TimeSpan part = absence.part();
        return !date.isBefore(absence.from())
                && !date.isAfter(absence.to())
                && (part == null || part.contains(minute));
    }

    @Test
    void isWhatCountedAndNoLongerWould() {
        Random random = new Random(6);
        int some = 0;
        for (int i = 0; i < 300; i++) {
            Absence absence = absence(random);
            List<LostWork> found = LostWork.of(LINDE, absence);
            Map<String, Integer> minutes = new HashMap<>();
            found.forEach(lost -> minutes.put(lost.block().id(), lost.time().minutes()));
            assertEquals(slowly(LINDE, absence), minutes, absence::toString);
            List<LocalDate> dates = found.stream().map(lost -> lost.block().date()).toList();
            assertEquals(dates.stream().sorted().toList(), dates);
            some += found.isEmpty() ? 0 : 1;
        }
        assertTrue(some > 200, some + " took anything");
    }

    private static Absence absence(Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(40));
        int start = 8 * 60 + 15 * random.nextInt(32);
        return new Absence(
                "new",
                LINDE.members().get(random.nextInt(LINDE.members().size())).id(),
                from,
                from.plusDays(random.nextInt(10)),
                random.nextBoolean() ? null : new TimeSpan(start, start + 90),
                Absence.Kind.ABSENT);
    }

    @Test
    void partOfABlockLeavesTheRest() {
        Absence absence =
                new Absence(
                        "new",
                        "dewit",
                        LocalDate.of(2026, 11, 26),
                        LocalDate.of(2026, 11, 26),
                        TimeSpan.of("11:00", "12:30"),
                        Absence.Kind.LEAVE);
        List<LostWork> lost = LostWork.of(LINDE, absence);
        assertEquals(List.of("b589", "b590"), lost.stream().map(one -> one.block().id()).toList());
        assertFalse(lost.getFirst().isWhole());
        List<Integer> made = new ArrayList<>();
        Takeover takeover =
                Takeover.of(
                        lost.getFirst(),
                        "rahmani",
                        () -> {
                            made.add(1);
                            return "n" + made.size();
                        });
        assertEquals(TimeSpan.of("10:30", "11:00"), takeover.kept().span());
        assertEquals("dewit", takeover.kept().member());
        assertEquals(1, takeover.kept().extra().size(), "the extra work stays where it is");
        assertEquals(
                List.of("rahmani 11:00–12:00"),
                takeover.added().stream().map(b -> b.member() + " " + b.span()).toList());
    }

    @Test
    void aHoleInTheMiddleLeavesTwoStretches() {
        Block block =
                LINDE.blocks().stream()
                        .filter(b -> b.id().equals("b685"))
                        .findFirst()
                        .orElseThrow();
        LostWork lost = new LostWork(block, TimeSet.of(TimeSpan.of("09:00", "10:00")));
        int[] made = new int[1];
        Takeover takeover = Takeover.of(lost, "peters", () -> "n" + ++made[0]);
        assertEquals(TimeSpan.of("08:00", "09:00"), takeover.kept().span());
        assertEquals(
                List.of("vandermeer 10:00–12:00", "peters 09:00–10:00"),
                takeover.added().stream().map(b -> b.member() + " " + b.span()).toList());
    }

    @Test
    void allOfABlockMovesWithItsExtraWork() {
        Block block =
                LINDE.blocks().stream()
                        .filter(b -> b.id().equals("b589"))
                        .findFirst()
                        .orElseThrow();
        LostWork lost = new LostWork(block, TimeSet.of(block.span()));
        Takeover takeover = Takeover.of(lost, "rahmani", () -> "never");
        assertEquals(block.of("rahmani", block.date()), takeover.kept());
        assertEquals(List.of(), takeover.added());
    }
}
