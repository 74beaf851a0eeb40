package nl.basiseerst.application.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.Placed;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class LogFilterTest {

    private static final IsoWeek WEEK = new IsoWeek(2026, 48);

    private static boolean isFound(ChangeEntry change, String member) {
        return new LogFilter(null, null, member, null, null, null).fits(change);
    }

    @Test
    void whatWasPublishedConcernsWhoWorksInIt() {
        PracticePlan plan = Samples.plan("linde");
        Publication published =
                Publication.next(
                        WEEK,
                        null,
                        plan.blocks(),
                        plan.absences(),
                        LocalDate.of(2026, 11, 20).atTime(12, 0));
        Publication others = published.without("bakker");
        assertTrue(isFound(new ChangeEntry(null, new Placed(published, 0)), "bakker"));
        assertTrue(
                isFound(new ChangeEntry(new Placed(published, 0), new Placed(others, 0)), "bakker"),
                "whose work is gone");
        assertFalse(isFound(new ChangeEntry(null, new Placed(others, 0)), "bakker"));
    }
}
