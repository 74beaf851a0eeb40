package nl.basiseerst.application.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.value.InvalidValue;

import org.junit.jupiter.api.Test;

import java.util.List;

class NewPracticeTest {

    private static final IsoWeek WEEK = new IsoWeek(2026, 48);

    @Test
    void knowsNothingButItsNameAndItsSize() {
        PracticePlan plan = NewPractice.plan("De Esdoorn", 2350, "alle leeftijden");
        assertEquals("De Esdoorn", plan.practice().name());
        assertEquals(List.of(new PatientBand("alle leeftijden", 2350)), plan.practice().patients());
        assertTrue(plan.members().isEmpty());
        assertTrue(plan.activities().isEmpty());
        assertTrue(plan.presenceRules().isEmpty());
    }

    @Test
    void isOpenOnWorkingDays() {
        PracticePlan plan = NewPractice.plan("De Esdoorn", 0, "alle leeftijden");
        assertEquals(WEEK.days().subList(0, 5), plan.practice().openDays(WEEK));
        assertFalse(plan.practice().openingHours().isEmpty());
    }

    @Test
    void needsAName() {
        assertThrows(InvalidValue.class, () -> NewPractice.plan(" ", 10, "alle leeftijden"));
        assertThrows(InvalidValue.class, () -> NewPractice.plan("De Esdoorn", -1, "alle"));
    }
}
