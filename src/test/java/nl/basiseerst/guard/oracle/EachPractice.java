package nl.basiseerst.guard.oracle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.solver.OrToolsSolver;

import java.time.LocalDate;
import java.util.List;

/// A random practice at a time, for properties that must hold for all of them.
///
/// @param told what the guard says of it as it is
record EachPractice(Dice dice, PracticePlan plan, IsoWeek week, WeekAssessment told) {

    private static final int SEEDS = 150;
    private static final Guard GUARD = new Guard(new OrToolsSolver());

    /// A property: false where the practice has nothing to try it on.
    @FunctionalInterface
    interface Property {
        boolean tryOn(EachPractice practice);
    }

    /// Tries a property on many practices; it must find enough to be tried on.
    static void holds(Property property) {
        int tried = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            RandomPractice practice = RandomPractice.of(seed);
            WeekAssessment told = GUARD.assess(practice.plan(), practice.week());
            try {
                EachPractice each =
                        new EachPractice(new Dice(seed), practice.plan(), practice.week(), told);
                tried += property.tryOn(each) ? 1 : 0;
            } catch (AssertionError failure) {
                throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
        assertTrue(tried >= SEEDS / 10, "tried on no more than " + tried);
    }

    WeekAssessment told(PracticePlan other) {
        return GUARD.assess(other, week);
    }

    List<LocalDate> openDays() {
        return new Asked(plan, week).openDays();
    }

    /// The blocks of the week in a session of that offer.
    List<Block> blocks(SessionOffer offer) {
        return plan.blocks().stream()
                .filter(b -> week.contains(b.date()) && session(b.session()).offer() == offer)
                .toList();
    }

    SessionType session(String id) {
        return plan.sessionTypes().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
