package nl.basiseerst.ui.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.limits.ShippedLimits;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.usecase.StoreSource;
import nl.basiseerst.domain.absence.LeaveBalance;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.BackgroundWork;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class LeaveHoursViewModelTest {

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final LeaveHoursViewModel model = AwayOnStage.hours(sample);

    @BeforeEach
    void open() {
        sample.desk().open();
        model.look();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private LeaveBalance of(String member) {
        List<LeaveBalance> balances = model.balancesProperty().get();
        assertNotNull(balances);
        return balances.stream()
                .filter(one -> one.member().id().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private PracticePlan stored() {
        return sample.store().load(Period.ALWAYS).orElseThrow().plan();
    }

    @Test
    void theYearOfTodayIsLookedAt() {
        assertEquals(2026, model.yearProperty().get());
        assertEquals(13, model.balancesProperty().get().size());
        // Thursday 10 and Friday 11 December, of 23 hours on three days
        assertEquals(920, of("bakker").account(LeaveAccount.LEAVE).planned());
        assertNull(of("bakker").written());
    }

    @Test
    void leaveFromBeforeWhatTheWindowHasAtHandCounts() {
        LocalDate monday = LocalDate.of(2026, 1, 12);
        Absence leave =
                new Absence("x1", "bakker", monday, monday.plusDays(4), null, Absence.Kind.LEAVE);
        sample.desk().editStored("bakker", List.of(new Edit.Add(leave)));
        model.look();
        assertEquals(3 * 460, of("bakker").account(LeaveAccount.LEAVE).taken());
        model.charge(leave, LeaveAccount.PLB);
        model.look();
        assertEquals(0, of("bakker").account(LeaveAccount.LEAVE).taken());
        assertEquals(3 * 460, of("bakker").account(LeaveAccount.PLB).taken());
        model.move(1);
        assertEquals(0, of("bakker").account(LeaveAccount.PLB).taken());
    }

    @Test
    void whatWasNotedOfBeforeWhatIsAtHandCountsOnce() {
        LocalDate monday = LocalDate.of(2026, 1, 12);
        Absence leave =
                new Absence("x1", "bakker", monday, monday.plusDays(4), null, Absence.Kind.LEAVE);
        sample.desk().edit("bakker", List.of(new Edit.Add(leave)));
        model.look();
        assertEquals(3 * 460, of("bakker").account(LeaveAccount.LEAVE).taken());
        model.charge(leave, LeaveAccount.PLB);
        model.look();
        assertEquals(3 * 460, of("bakker").account(LeaveAccount.PLB).taken());
    }

    @Test
    void leaveThatIsMadeToEndBeforeWhatIsAtHandCountsAsItIsNow() {
        LocalDate monday = LocalDate.of(2026, 10, 19);
        Absence leave =
                new Absence("x1", "bakker", monday, monday.plusDays(11), null, Absence.Kind.LEAVE);
        sample.desk().edit("bakker", List.of(new Edit.Add(leave)));
        Absence shorter =
                new Absence("x1", "bakker", monday, monday.plusDays(4), null, Absence.Kind.LEAVE);
        sample.desk().edit("bakker", List.of(new Edit.Update(shorter)));
        model.look();
        assertEquals(3 * 460, of("bakker").account(LeaveAccount.LEAVE).taken());
        model.charge(leave, LeaveAccount.PLB); // as it was seen before
        assertTrue(stored().absences().contains(shorter.chargedTo(LeaveAccount.PLB)));
    }

    @Test
    void whatAColleagueMadeOfOldLeaveStays() {
        LocalDate monday = LocalDate.of(2026, 1, 12);
        Absence leave =
                new Absence("x1", "bakker", monday, monday.plusDays(4), null, Absence.Kind.LEAVE);
        sample.desk().editStored("bakker", List.of(new Edit.Add(leave)));
        Absence shorter = new Absence("x1", "bakker", monday, monday, null, Absence.Kind.LEAVE);
        long changeNo =
                SampleDesk.otherHands(sample)
                        .apply("bakker", List.of(new Edit.Update(shorter)))
                        .changeNo();
        sample.desk().follow(changeNo);
        model.charge(leave, LeaveAccount.PLB);
        assertTrue(stored().absences().contains(shorter.chargedTo(LeaveAccount.PLB)));
    }

    @Test
    void theProposalIsWrittenDownAndTakenBack() {
        model.write(of("bakker"), written -> written.withLeaveCarried(6.5));
        model.look();
        model.take(of("bakker"));
        model.look();
        LeaveEntitlement written = of("bakker").written();
        assertEquals(
                LeaveEntitlement.none("bakker", 2026)
                        .withLeave(92.0)
                        .withLeaveCarried(6.5)
                        .withPlb(15.14),
                written);
        assertEquals(List.of(written), stored().staffing().entitlements());
        sample.desk().undo();
        sample.desk().undo();
        assertEquals(List.of(), stored().staffing().entitlements());
    }

    @Test
    void leaveAtHandIsTakenFromOtherHoursAtOnce() {
        Absence leave = of("bakker").spells().getFirst().absence();
        model.charge(leave, LeaveAccount.PLB);
        assertTrue(stored().absences().contains(leave.chargedTo(LeaveAccount.PLB)));
        model.look();
        assertEquals(920, of("bakker").account(LeaveAccount.PLB).planned());
        sample.desk().undo();
        assertTrue(stored().absences().contains(leave));
    }

    @Test
    void leaveThatIsGoneIsNoLongerShown() {
        Absence leave = of("bakker").spells().getFirst().absence();
        SampleDesk.otherHands(sample).apply("bakker", List.of(new Edit.Remove(leave)));
        sample.desk().open();
        model.charge(leave, LeaveAccount.PLB);
        assertEquals(List.of(), of("bakker").spells());
    }

    @Test
    void aYearIsShownOnceItIsRead() {
        List<Runnable> later = new ArrayList<>();
        LeaveYears years =
                new LeaveYears(
                        sample.desk(),
                        new StoreSource(sample.store(), sample.folder())::load,
                        new BackgroundWork(later::add, Runnable::run),
                        sample.failures());
        LeaveHoursViewModel waiting =
                new LeaveHoursViewModel(sample.desk(), years, ShippedLimits.all());
        waiting.look();
        waiting.move(-1);
        waiting.move(-1);
        assertEquals(2026, waiting.yearProperty().get());
        later.forEach(Runnable::run);
        assertEquals(2024, waiting.yearProperty().get());
        assertEquals(2024, waiting.balancesProperty().get().getFirst().year());
    }

    @Test
    void eachYearIsWrittenDownByItself() {
        model.write(of("post"), written -> written.withLeave(92.0));
        model.move(1);
        assertNull(of("post").written());
        model.write(of("post"), written -> written.withLeave(100.0));
        model.move(-1);
        assertEquals(92 * 60, of("post").account(LeaveAccount.LEAVE).entitled());
        assertEquals(2, stored().staffing().entitlements().size());
    }

    @Test
    void whatIsClearedIsNotKnownAnyMoreAndWhatIsEmptyIsNotKept() {
        model.write(of("post"), written -> written.withLeave(92.0));
        model.look();
        assertEquals(92 * 60, of("post").account(LeaveAccount.LEAVE).entitled());
        assertNull(of("post").account(LeaveAccount.PLB).left());
        model.write(of("post"), written -> written.withPlb(0.0));
        model.look();
        assertEquals(0, of("post").account(LeaveAccount.PLB).entitled());
        model.write(of("post"), written -> written.withLeave(null));
        model.look();
        assertNull(of("post").account(LeaveAccount.LEAVE).entitled());
        model.write(of("post"), written -> written.withPlb(null));
        assertEquals(List.of(), stored().staffing().entitlements());
        sample.desk().undo();
        assertEquals(1, stored().staffing().entitlements().size());
        model.write(of("bakker"), written -> written);
        assertEquals(1, stored().staffing().entitlements().size(), "nothing is no entitlement");
    }

    @Test
    void hoursThatCannotBeAreRefused() {
        assertThrows(InvalidValue.class, () -> model.write(of("post"), one -> one.withLeave(-1.0)));
        assertEquals(List.of(), stored().staffing().entitlements());
    }
}
