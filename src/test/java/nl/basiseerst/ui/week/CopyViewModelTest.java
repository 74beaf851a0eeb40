package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.roster.CopySchedule;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.CopyPlan;
import nl.basiseerst.domain.roster.Existing;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.desk.Desk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class CopyViewModelTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final IsoWeek EMPTY = new IsoWeek(2027, 2); // nothing is planned there

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final Desk desk = sample.desk();
    private final CopyViewModel model =
            new CopyViewModel(
                    desk,
                    sample.storage(),
                    new CopySchedule(sample::store, SampleDesk.TUESDAY, "test"),
                    sample.failures());

    @BeforeEach
    void open() {
        desk.open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void aDayIsCopiedToOtherDaysAndTakenBackInOneGo() {
        model.begin(CopyDraft.Kind.DAY, "rahmani", TUESDAY);
        assertEquals(1, prepared().changes().size(), "Wednesday is free");
        model.change(d -> d.withLast(TUESDAY.plusDays(3)));
        assertEquals(1, prepared().kept().size(), "Friday is not, Thursday is the same");
        model.change(d -> d.withExisting(Existing.REPLACE));
        assertTrue(prepared().kept().isEmpty());
        model.copy();
        assertEquals(spans("rahmani", TUESDAY), spans("rahmani", TUESDAY.plusDays(1)));
        assertEquals(spans("rahmani", TUESDAY), spans("rahmani", TUESDAY.plusDays(3)));
        assertEquals("week.copied", Objects.requireNonNull(model.doneProperty().get()).key());
        model.undo();
        assertEquals(List.of(), spans("rahmani", TUESDAY.plusDays(1)));
    }

    @Test
    void onlyWhatWasCopiedIsTakenBack() {
        model.begin(CopyDraft.Kind.DAY, "rahmani", TUESDAY);
        model.copy();
        Block other = model.plan().orElseThrow().blocks().getFirst();
        desk.edit("test", List.of(new Edit.Remove(other)));
        assertNull(model.doneProperty().get());
        PracticePlan after = model.plan().orElseThrow();
        model.undo();
        assertEquals(after, model.plan().orElseThrow());
    }

    @Test
    void everybodysWeekIsCopiedFarAway() {
        model.begin(CopyDraft.Kind.WEEK, "rahmani", TUESDAY);
        LocalDate far = EMPTY.plusWeeks(40).monday();
        model.change(d -> d.withFirst(far));
        model.change(d -> d.withLast(far.plusWeeks(1)));
        model.copy();
        long week = blocksIn(IsoWeek.of(TUESDAY));
        desk.show(far);
        assertTrue(blocksIn(IsoWeek.of(far)) > week / 2, "except closed dates");
        assertTrue(blocksIn(IsoWeek.of(far).plusWeeks(1)) > week / 2);
    }

    @Test
    void somebodysWeekGoesToAColleague() {
        model.begin(CopyDraft.Kind.PERSON, "rahmani", TUESDAY);
        CopyDraft draft = Objects.requireNonNull(model.draftProperty().get());
        assertEquals("dewit", draft.target(), "somebody of the same role");
        model.change(d -> d.withExisting(Existing.REPLACE));
        model.copy();
        assertEquals(spans("rahmani", TUESDAY), spans("dewit", TUESDAY));
    }

    @Test
    void weeksAreCopiedAsARow() {
        model.begin(CopyDraft.Kind.RANGE, "rahmani", TUESDAY);
        model.change(d -> d.withWeeks(2).withFirst(EMPTY.monday()));
        model.copy();
        desk.show(EMPTY.monday());
        assertTrue(blocksIn(EMPTY) > 100);
        assertTrue(blocksIn(EMPTY.plusWeeks(1)) > 100);
        assertEquals(0, blocksIn(EMPTY.plusWeeks(2)));
    }

    @Test
    void ontoItselfNothingIsCopiedAndWrongValuesAreRefused() {
        model.begin(CopyDraft.Kind.DAY, "rahmani", TUESDAY);
        assertNotNull(model.rehearsal().preparedProperty().get());
        assertThrows(InvalidValue.class, () -> model.change(d -> d.withLast(TUESDAY.minusDays(1))));
        assertThrows(InvalidValue.class, () -> model.change(d -> d.withWeeks(0)));
        model.begin(CopyDraft.Kind.PERSON, "rahmani", TUESDAY);
        model.change(d -> d.withTarget("rahmani"));
        assertNull(model.rehearsal().preparedProperty().get());
    }

    private CopyPlan prepared() {
        return Objects.requireNonNull(model.rehearsal().preparedProperty().get()).plan();
    }

    private List<TimeSpan> spans(String member, LocalDate date) {
        return plan().blocks().stream()
                .filter(b -> b.member().equals(member) && b.date().equals(date))
                .map(Block::span)
                .sorted()
                .toList();
    }

    private long blocksIn(IsoWeek week) {
        return plan().blocks().stream().filter(b -> week.contains(b.date())).count();
    }

    private PracticePlan plan() {
        return Objects.requireNonNull(desk.shownProperty().get()).plan();
    }
}
