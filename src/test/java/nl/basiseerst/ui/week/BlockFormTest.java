package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.week.BlockForm.Field;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class BlockFormTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final WeekViewModel model = new WeekViewModel(sample.desk());
    private final BlockForm form = new BlockForm(model, new BlockCommands(model));

    @BeforeEach
    void selectABlock() {
        sample.desk().open();
        model.setCursor(new Cursor("rahmani", MONDAY));
        model.moveVertically(1);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void storesEachFieldAsItIsFilledIn() {
        form.setFrom("7.45");
        form.setTo("930");
        form.setSession("echo");
        form.setRoom("sk3");
        form.setNote("  met stagiair ");
        assertEquals(TimeSpan.of("07:45", "09:30"), block().span());
        assertEquals("echo", block().session());
        assertEquals("sk3", block().room());
        assertEquals("met stagiair", block().note());
        form.setRoom(null);
        form.setNote(" ");
        assertNull(block().room());
        assertNull(block().note());
        assertEquals(
                block(),
                sample.store().load().orElseThrow().plan().blocks().stream()
                        .filter(b -> b.id().equals(block().id()))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void keepsOutWhatIsWrongAndSaysWhatWasExpected() {
        Block before = block();
        form.setTo("07:00");
        form.setFrom("half negen");
        assertEquals(before, block());
        assertEquals(2, form.faults().size());
        form.setTo("11");
        assertTrue(form.faults().isEmpty() || !form.faults().containsKey(Field.TO));
        assertEquals(11 * 60, block().span().to());
    }

    @Test
    void aFaultGoesWhenWhatWasThereIsPutBack() {
        form.setFrom("x");
        assertTrue(form.faults().containsKey(Field.FROM));
        form.setFrom(TimeSpan.clock(block().span().from()));
        assertFalse(form.faults().containsKey(Field.FROM));
    }

    @Test
    void extraWorkGoesIntoABasicBlockOnly() {
        assertTrue(form.takesExtra());
        assertFalse(form.setExtra("iud", "veel"));
        assertFalse(form.setExtra("iud", "2000"));
        assertTrue(form.setExtra("iud", "25"));
        assertEquals(List.of(new ExtraWork("iud", 25)), block().extra());
        assertTrue(form.extraToAdd().stream().noneMatch(a -> a.id().equals("iud")));
        form.setSession("echo");
        assertTrue(form.faults().containsKey(Field.SESSION));
        assertEquals("spreekuur", block().session());
        form.removeExtra("iud");
        form.setSession("echo");
        assertEquals("echo", block().session());
        assertFalse(form.takesExtra());
    }

    @Test
    void goesWithABlockToAnotherWeekAndPerson() {
        String id = block().id();
        form.setMember("dewit");
        assertEquals("dewit", Objects.requireNonNull(model.cursorProperty().get()).member());
        form.setDate(MONDAY.plusWeeks(2));
        assertEquals(id, block().id());
        assertEquals(MONDAY.plusWeeks(2), model.week().monday());
    }

    @Test
    void nobodyIsPlannedOutsideTheContract() {
        form.setDate(LocalDate.of(2017, 12, 4));
        assertTrue(form.faults().containsKey(Field.DATE));
        assertEquals(MONDAY, block().date());
    }

    private Block block() {
        return Objects.requireNonNull(form.blockProperty().get());
    }
}
