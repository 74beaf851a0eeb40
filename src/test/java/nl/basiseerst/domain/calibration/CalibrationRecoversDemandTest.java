package nl.basiseerst.domain.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.calibration.CountedActivity.Measured;
import nl.basiseerst.domain.calibration.CountedActivity.Remark;
import nl.basiseerst.domain.guard.ModelCounts;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Demand.BandRate;
import nl.basiseerst.domain.offer.Demand.DayWeight;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// Counts made by the guard's own formula from a demand that is known: the calibration must find
/// that demand, whatever days are closed or were not counted.
class CalibrationRecoversDemandTest {

    private static final double EXACT = 1e-3; // figures are recorded to four or five digits
    private static final PracticePlan LINDE = Samples.plan("linde");

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ratesAndWeekdaysFromSomeWeeks(int seed) {
        Random random = new Random(seed);
        String activity = random.nextBoolean() ? "dagconsult" : "consult";
        LocalDate from = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(300));
        LocalDate until = from.plusWeeks(10 + random.nextInt(20)).plusDays(random.nextInt(7));
        PracticePlan plan = closed(LINDE, from, until, random);
        plan = Counting.with(plan, activity, norm -> fixed(norm, random.nextInt(10)));
        Demand norm = Counting.activity(plan, activity).demand();
        Demand truth =
                new Demand(
                        times(norm, 0.3 + 2 * random.nextDouble()),
                        norm.season(),
                        weights(random),
                        norm.daypartShare(),
                        norm.fixedPerWeek());

        Measured found = measured(plan, activity, truth, from, until, random);

        same(truth, found.proposed());
        assertFalse(found.remarks().contains(Remark.WEEKDAYS_OF_NORM));
        assertTrue(found.remarks().contains(Remark.SEASON_OF_NORM));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void seasonsTooFromAWholeYear(int seed) {
        Random random = new Random(1000 + seed);
        String activity = random.nextBoolean() ? "dagconsult" : "consult";
        LocalDate from = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(60));
        LocalDate until = from.plusMonths(13).plusDays(random.nextInt(200));
        PracticePlan plan = closed(LINDE, from, until, random);
        plan = Counting.with(plan, activity, norm -> fixed(norm, random.nextInt(10)));
        Demand norm = Counting.activity(plan, activity).demand();
        Demand truth =
                new Demand(
                        times(norm, 0.3 + 2 * random.nextDouble()),
                        season(random),
                        weights(random),
                        norm.daypartShare(),
                        norm.fixedPerWeek());

        Measured found = measured(plan, activity, truth, from, until, random);

        same(truth, found.proposed());
        assertEquals(1, mean(found.proposed().season()), EXACT);
        assertFalse(found.remarks().contains(Remark.SEASON_OF_NORM));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFixedNumberWhereTheNormHasNoAges(int seed) {
        Random random = new Random(2000 + seed);
        LocalDate from = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(300));
        LocalDate until = from.plusWeeks(10 + random.nextInt(80));
        PracticePlan plan = closed(LINDE, from, until, random);
        plan =
                Counting.with(
                        plan,
                        "dagconsult",
                        norm ->
                                new Demand(
                                        List.of(),
                                        norm.season(),
                                        norm.weekday(),
                                        norm.daypartShare(),
                                        10));
        Demand norm = Counting.activity(plan, "dagconsult").demand();
        Demand truth =
                new Demand(
                        List.of(),
                        norm.season(),
                        weights(random),
                        norm.daypartShare(),
                        20 + random.nextInt(200));

        same(truth, measured(plan, "dagconsult", truth, from, until, random).proposed());
    }

    /// Counts as if the truth were asked, some days forgotten, beside the norm of the plan.
    private static Measured measured(
            PracticePlan plan,
            String activity,
            Demand truth,
            LocalDate from,
            LocalDate until,
            Random random) {
        PracticePlan real = Counting.with(plan, activity, _ -> truth);
        Map<LocalDate, Double> counts = ModelCounts.of(real, activity, from, until);
        IsoWeek holed = IsoWeek.of(from.plusDays(20 + random.nextInt(20)));
        holed.days().stream().limit(1 + random.nextInt(3)).forEach(counts::remove);
        Measured found = Counting.measured(plan, Counting.counts(activity, counts));
        assertEquals(
                truth.averageWeek(plan.practice().patients()),
                found.countedPerWeek(),
                EXACT * found.countedPerWeek());
        return found;
    }

    /// Some weeks have a closed day.
    private static PracticePlan closed(
            PracticePlan plan, LocalDate from, LocalDate until, Random random) {
        List<LocalDate> closed = new ArrayList<>();
        for (LocalDate monday = IsoWeek.of(from).monday();
                monday.isBefore(until);
                monday = monday.plusWeeks(1 + random.nextInt(6))) {
            closed.add(monday.plusDays(random.nextInt(5)));
        }
        return Counting.with(plan, plan.practice().withClosedDates(closed));
    }

    private static Demand fixed(Demand norm, double perWeek) {
        return new Demand(
                norm.yearlyPer1000(), norm.season(), norm.weekday(), norm.daypartShare(), perWeek);
    }

    private static List<BandRate> times(Demand norm, double factor) {
        return norm.yearlyPer1000().stream()
                .map(rate -> new BandRate(rate.ageBand(), rate.contacts() * factor))
                .toList();
    }

    private static List<DayWeight> weights(Random random) {
        List<DayWeight> weights = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= 5) {
                weights.add(new DayWeight(day, 0.5 + random.nextDouble()));
            }
        }
        return weights;
    }

    private static List<Double> season(Random random) {
        List<Double> raw = random.doubles(12, 0.6, 1.4).boxed().toList();
        return raw.stream().map(factor -> factor / mean(raw)).toList();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElseThrow();
    }

    private static void same(Demand truth, Demand found) {
        assertEquals(truth.fixedPerWeek(), found.fixedPerWeek(), EXACT * truth.fixedPerWeek());
        assertEquals(truth.daypartShare(), found.daypartShare());
        assertEquals(truth.yearlyPer1000().size(), found.yearlyPer1000().size());
        for (int i = 0; i < truth.yearlyPer1000().size(); i++) {
            BandRate rate = truth.yearlyPer1000().get(i);
            assertEquals(rate.ageBand(), found.yearlyPer1000().get(i).ageBand());
            assertEquals(
                    rate.contacts(),
                    found.yearlyPer1000().get(i).contacts(),
                    EXACT * rate.contacts());
        }
        for (int month = 1; month <= 12; month++) {
            assertEquals(truth.seasonOf(month), found.seasonOf(month), EXACT);
        }
        double sum = truth.weekday().stream().mapToDouble(DayWeight::share).sum();
        for (int i = 0; i < truth.weekday().size(); i++) {
            assertEquals(truth.weekday().get(i).day(), found.weekday().get(i).day());
            assertEquals(
                    truth.weekday().get(i).share() / sum, found.weekday().get(i).share(), EXACT);
        }
    }
}
