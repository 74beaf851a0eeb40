package nl.basiseerst.domain.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.calibration.CalibrateDemand.Outcome;
import nl.basiseerst.domain.calibration.ContactCounts.DayCount;
import nl.basiseerst.domain.calibration.CountedActivity.Measured;
import nl.basiseerst.domain.calibration.CountedActivity.Reason;
import nl.basiseerst.domain.calibration.CountedActivity.Refused;
import nl.basiseerst.domain.calibration.CountedActivity.Remark;
import nl.basiseerst.domain.offer.Calibration;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Demand.BandRate;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Figures worked out by hand: a practice of 5800 patients, open on five days a week.
class CalibrateDemandTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final Demand FIVE_A_WEEK =
            new Demand(List.of(), List.of(), List.of(), List.of(), 5);

    private final PracticePlan linde = Samples.plan("linde");
    private final PracticePlan plain = Counting.with(linde, "echo", _ -> FIVE_A_WEEK);

    @Test
    void aRateIsWhatWasCountedAWeekSpreadByTheNorm() {
        PracticePlan plan =
                Counting.with(
                        linde,
                        "dagconsult",
                        norm ->
                                new Demand(
                                        List.of(
                                                new BandRate("0-4", 1000),
                                                new BandRate("85+", 3000)),
                                        List.of(),
                                        List.of(),
                                        norm.daypartShare(),
                                        0));
        // by the norm 302 + 3 x 116 = 650 a year, 12.5 a week; counted 25 a week
        Measured found = Counting.measured(plan, days("dagconsult", 10, 5));
        assertEquals(12.5, found.normPerWeek(), 1e-9);
        assertEquals(25, found.countedPerWeek(), 1e-3);
        assertEquals(12.5, found.contactsPerWeek(), 1e-3);
        assertEquals(12.5 * 11, found.minutesPerWeek(), 1e-2);
        assertEquals(
                List.of(new BandRate("0-4", 2000), new BandRate("85+", 6000)),
                found.proposed().yearlyPer1000());
        assertEquals(250, found.contacts());
    }

    @Test
    void whatIsCountedTwiceADayIsAddedUp() {
        ContactCounts counts =
                ContactCounts.of(
                        List.of(),
                        List.of(
                                new DayCount(MONDAY, "echo", 2),
                                new DayCount(MONDAY, "echo", 3),
                                new DayCount(MONDAY.plusWeeks(2), "echo", 1)));
        assertEquals(Map.of(MONDAY, 5.0, MONDAY.plusWeeks(2), 1.0), counts.of("echo"));
    }

    @Test
    void aDayWithOtherRowsIsAZeroAndADayWithoutAnyIsUnknown() {
        List<LocalDate> counted = openDays(50);
        Map<LocalDate, Double> echos = new TreeMap<>();
        counted.stream()
                .filter(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY)
                .forEach(day -> echos.put(day, 8.0));
        Outcome all = outcome(plain, Counting.counts(counted, "echo", echos));
        assertEquals(List.of(), all.period().missing());
        assertEquals(10, all.period().weeks());
        assertEquals(8, ((Measured) all.activities().getFirst()).proposed().fixedPerWeek());

        LocalDate forgotten = MONDAY.plusDays(9); // a Wednesday
        Outcome holed =
                outcome(
                        plain,
                        Counting.counts(
                                counted.stream().filter(d -> !d.equals(forgotten)).toList(),
                                "echo",
                                echos));
        assertEquals(List.of(forgotten), holed.period().missing());
        Measured found = (Measured) holed.activities().getFirst();
        assertEquals(80, found.contacts());
        assertEquals(8.1633, found.proposed().fixedPerWeek()); // 80 in 9.8 weeks
    }

    @Test
    void contactsOnClosedDaysAreLeftOut() {
        LocalDate sunday = MONDAY.plusDays(6);
        Map<LocalDate, Double> counts = new TreeMap<>();
        openDays(50).forEach(day -> counts.put(day, 1.0));
        counts.put(sunday, 7.0);
        Outcome found = outcome(plain, Counting.counts("echo", counts));
        assertEquals(7, found.period().onClosedDays());
        assertEquals(50, found.activities().getFirst().contacts());
        assertEquals(50, found.period().days().size());
    }

    @Test
    void lessThanTwoWeeksSaysNothing() {
        assertEquals(Reason.TOO_SHORT, refused(plain, days("echo", 9)));
        assertEquals(5, Counting.measured(plain, days("echo", 10)).countedPerWeek());
    }

    @Test
    void zeroReplacesNoNorm() {
        Map<LocalDate, Double> zeros = new TreeMap<>();
        openDays(50).forEach(day -> zeros.put(day, 0.0));
        assertEquals(Reason.NOTHING_COUNTED, refused(plain, Counting.counts("echo", zeros)));
    }

    @Test
    void monthsInWhichTheNormAsksNothingSayNothing() {
        PracticePlan plan =
                Counting.with(
                        linde,
                        "preventie",
                        norm ->
                                new Demand(
                                        norm.yearlyPer1000(),
                                        List.of(
                                                0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
                                                12.0, 0.0),
                                        List.of(),
                                        List.of(),
                                        0));
        assertEquals(Reason.OUT_OF_SEASON, refused(plan, days("preventie", 30)));
    }

    @Test
    void aNormByAgeNeedsPatients() {
        List<PatientBand> nobody =
                linde.practice().patients().stream()
                        .map(band -> new PatientBand(band.ageBand(), 0))
                        .toList();
        PracticePlan plan = Counting.with(linde, linde.practice().withPatients(nobody));
        assertEquals(Reason.NO_PATIENTS, refused(plan, days("consult", 30)));
    }

    @Test
    void belowTheFixedPartAllOfItIsFixed() {
        PracticePlan plan =
                Counting.with(
                        linde,
                        "consult",
                        norm ->
                                new Demand(
                                        norm.yearlyPer1000(), List.of(), List.of(), List.of(), 50));
        Measured found = Counting.measured(plan, days("consult", 10, 8)); // 40 a week
        assertTrue(found.remarks().contains(Remark.BELOW_FIXED));
        assertEquals(40, found.proposed().fixedPerWeek());
        assertEquals(40, found.countedPerWeek());
        assertTrue(found.proposed().yearlyPer1000().stream().allMatch(r -> r.contacts() == 0));
    }

    @Test
    void theFixedPartStaysAsTheNormHasIt() {
        PracticePlan plan =
                Counting.with(
                        linde,
                        "consult",
                        norm ->
                                new Demand(
                                        List.of(new BandRate("85+", 26000)), // 58 a week
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        11));
        Measured found = Counting.measured(plan, days("consult", 10, 8)); // 40 a week
        assertEquals(11, found.proposed().fixedPerWeek());
        assertEquals(13000, found.proposed().yearlyPer1000().getFirst().contacts()); // 29 a week
    }

    @Test
    void tooFewContactsLeaveTheWeekdaysAndSaySo() {
        Measured few = Counting.measured(plain, days("echo", 40));
        assertTrue(few.remarks().contains(Remark.WEEKDAYS_OF_NORM));
        assertTrue(few.remarks().contains(Remark.FEW));
        assertEquals(List.of(), few.proposed().weekday());
        Measured many = Counting.measured(plain, days("echo", 8, 25));
        assertFalse(many.remarks().contains(Remark.WEEKDAYS_OF_NORM));
        assertFalse(many.remarks().contains(Remark.FEW));
        assertEquals(
                Collections.nCopies(5, 0.2),
                many.proposed().weekday().stream().map(Demand.DayWeight::share).toList());
    }

    @Test
    void weeksOfSilenceAtAnEndAreTold() {
        List<LocalDate> counted = openDays(60);
        Map<LocalDate, Double> later = new TreeMap<>();
        counted.stream().skip(25).forEach(day -> later.put(day, 1.0));
        Measured found = Counting.measured(plain, Counting.counts(counted, "echo", later));
        assertTrue(found.remarks().contains(Remark.SILENT));
        assertFalse(Counting.measured(plain, days("echo", 60)).remarks().contains(Remark.SILENT));
    }

    @Test
    void anotherCountIsSetBesideTheNormAsItWas() {
        Demand counted = new Demand(List.of(), List.of(), List.of(), List.of(), 9);
        PracticePlan calibrated =
                EditedPlan.of(
                        Counting.with(plain, "echo", _ -> counted),
                        List.of(
                                new Edit.Add(
                                        new Calibration("echo", MONDAY, MONDAY, 9, FIVE_A_WEEK))));
        Measured found = Counting.measured(calibrated, days("echo", 40));
        assertEquals(FIVE_A_WEEK, found.norm());
        assertEquals(5, found.normPerWeek());
    }

    private static Outcome outcome(PracticePlan plan, ContactCounts counts) {
        return new CalibrateDemand(CountLimits.CHOSEN).of(plan, counts);
    }

    private static Reason refused(PracticePlan plan, ContactCounts counts) {
        return ((Refused) Counting.found(plan, counts)).reason();
    }

    /// One contact on each of so many open days.
    private static ContactCounts days(String activity, int days) {
        Map<LocalDate, Double> counts = new TreeMap<>();
        openDays(days).forEach(day -> counts.put(day, 1.0));
        return Counting.counts(activity, counts);
    }

    /// So many contacts on each open day of so many weeks.
    private static ContactCounts days(String activity, int weeks, double contacts) {
        Map<LocalDate, Double> counts = new TreeMap<>();
        openDays(weeks * 5).forEach(day -> counts.put(day, contacts));
        return Counting.counts(activity, counts);
    }

    private static List<LocalDate> openDays(int count) {
        return MONDAY.datesUntil(MONDAY.plusYears(1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .limit(count)
                .toList();
    }
}
