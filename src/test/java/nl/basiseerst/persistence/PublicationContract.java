package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.privacy.Traces;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.schedule.PublishedWork;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// Weeks that were made known are kept like everything else.
interface PublicationContract extends StoreUnderTest {

    IsoWeek WEEK = new IsoWeek(2027, 12);

    private static Publication publication(IsoWeek week, int edition) {
        LocalDate day = week.monday();
        return new Publication(
                week,
                edition,
                day.minusDays(30),
                LocalDateTime.of(2027, 3, 1, 23, 59).plusDays(edition),
                List.of(
                        new PublishedWork(
                                "b1",
                                "arts",
                                day,
                                TimeSpan.of("08:00", "12:00"),
                                "gone",
                                "kamer",
                                List.of(new ExtraWork("echo", 30), new ExtraWork("ecg", 7.5)),
                                day.minusDays(30)),
                        new PublishedWork(
                                "b2",
                                "nobody",
                                day.plusDays(6),
                                TimeSpan.of("20:00", "24:00"),
                                "spreekuur",
                                null,
                                List.of(),
                                day.minusDays(2))));
    }

    private long edit(long seen, Edit... edits) {
        return store().apply(new Change(seen, EDIT, List.of(edits)));
    }

    private List<Publication> published() {
        return plan().staffing().publications();
    }

    private PracticePlan withPublished() {
        edit(
                withExample().changeNo(),
                new Edit.Add(publication(WEEK, 1)),
                new Edit.Add(publication(WEEK.plusWeeks(1), 4)));
        return plan();
    }

    @Test
    default void whatWasMadeKnownComesBackAsItWas() {
        assertEquals(
                List.of(publication(WEEK, 1), publication(WEEK.plusWeeks(1), 4)),
                withPublished().staffing().publications());
    }

    @Test
    default void aPeriodHasTheWeeksItTouches() {
        PracticePlan all = withPublished();
        for (String date :
                List.of("2027-03-21", "2027-03-22", "2027-03-28", "2027-03-29", "2027-04-05")) {
            LocalDate day = LocalDate.parse(date);
            for (Period period :
                    List.of(Period.of(day, day), new Period(day, null), new Period(null, day))) {
                assertEquals(
                        all.during(period),
                        store().load(period).orElseThrow().plan(),
                        period.toString());
            }
        }
        LocalDate sunday = WEEK.sunday();
        assertEquals(1, all.during(Period.of(sunday, sunday)).staffing().publications().size());
    }

    @Test
    default void aWholePracticeBringsWhatWasMadeKnown() {
        PracticePlan with = withPublished();
        store().replace(Samples.plan("linde"), IMPORT);
        assertEquals(List.of(), published());
        store().replace(with, IMPORT);
        Plans.assertSame(with, plan(), "stored");
    }

    @Test
    default void theNextVersionIsTakenBackAndDoneAgain() {
        withPublished();
        long changeNo = edit(store().changeNo(), new Edit.Update(publication(WEEK, 2)));
        assertEquals(publication(WEEK, 2), published().getFirst());
        long undoing = store().undo(changeNo, UNDO);
        assertEquals(publication(WEEK, 1), published().getFirst());
        store().undo(undoing, UNDO);
        assertEquals(publication(WEEK, 2), published().getFirst());
    }

    @Test
    default void twoPeopleWhoPublishOneWeekAreTold() {
        long seen = withExample().changeNo();
        edit(seen, new Edit.Add(publication(WEEK, 1)));
        assertThrows(StaleChange.class, () -> edit(seen, new Edit.Add(publication(WEEK, 1))));
        assertThrows(StaleChange.class, () -> edit(seen, new Edit.Update(publication(WEEK, 2))));
    }

    @Test
    default void erasingSomebodyTakesThemOutOfWhatWasMadeKnownAndOfTheLog() {
        PracticePlan plan = withPublished();
        Change change =
                new Change(
                        store().changeNo(),
                        StoreUnderTest.header(ChangeKind.ERASE),
                        plan.staffing().publications().stream()
                                .<Edit>map(p -> new Edit.Update(p.without("arts")))
                                .toList());
        new JooqEraser(database(), new JsonEntityText())
                .erase(change, new Traces(List.of(plan.members().getFirst()), List.of()));
        assertTrue(published().stream().noneMatch(p -> p.concerns("arts")));
        assertEquals(2, published().size());
        assertFalse(
                store().changesAfter(0).stream()
                        .flatMap(made -> store().entriesOf(made.changeNo()).stream())
                        .map(ChangeEntry::entity)
                        .filter(Publication.class::isInstance)
                        .map(thing -> new JsonEntityText().write(thing))
                        .anyMatch(text -> text.contains("\"arts\"")));
    }
}
