package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.form.Mistyped;

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
        form.setFrom(7 * 60 + 45);
        form.setTo(9 * 60 + 30);
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
        assertTrue(sample.store().load().orElseThrow().plan().blocks().contains(block()), "stored");
    }

    @Test
    void keepsOutHoursThatCannotBe() {
        Block before = block();
        assertThrows(InvalidValue.class, () -> form.setTo(7 * 60));
        assertThrows(InvalidValue.class, () -> form.setFrom(before.span().to()));
        assertThrows(InvalidValue.class, () -> form.setTo(25 * 60));
        assertEquals(before, block());
    }

    @Test
    void extraWorkGoesIntoABasicBlockOnly() {
        assertTrue(form.takesExtra());
        form.addExtra("iud");
        assertEquals(List.of(new ExtraWork("iud", 15)), block().extra());
        form.setExtra("iud", 25);
        assertEquals(List.of(new ExtraWork("iud", 25)), block().extra());
        assertThrows(InvalidValue.class, () -> form.setExtra("iud", 2000));
        assertTrue(form.extraToAdd().stream().noneMatch(a -> a.id().equals("iud")));
        assertThrows(Mistyped.class, () -> form.setSession("echo"));
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
        assertThrows(Mistyped.class, () -> form.setDate(LocalDate.of(2017, 12, 4)));
        assertEquals(MONDAY, block().date());
    }

    private Block block() {
        return Objects.requireNonNull(form.blockProperty().get());
    }
}
