package nl.basiseerst.application.duties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.application.duties.DutyFile.Origin;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// What holds of every file, whatever it says and whatever was there: tried on many small calendars
/// in which much moves, also onto each other.
class DutyComparisonLawsTest {

    private static final int TRIES = 3000;
    private static final int DAYS = 7;
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    private final PracticePlan empty = Samples.plan("linde");
    private final Random random = new Random(6);

    private static ToldDuty told(int place, String key, LocalDateTime from, LocalDateTime to) {
        return new ToldDuty(place, "rahmani", key, from, to);
    }

    /// Events of one calendar between two that never move.
    ///
    /// @param apart whether no two of them overlap
    private DutyFile calendar(boolean apart) {
        List<ToldDuty> duties = new ArrayList<>();
        duties.add(
                told(1, "begin", FIRST.minusDays(2).atTime(8, 0), FIRST.minusDays(2).atTime(9, 0)));
        duties.add(
                told(
                        2,
                        "end",
                        FIRST.plusDays(DAYS + 2).atTime(8, 0),
                        FIRST.plusDays(DAYS + 2).atTime(9, 0)));
        for (int event = 0; event < 5; event++) {
            LocalDateTime from =
                    FIRST.plusDays(random.nextInt(DAYS)).atTime(8 + 6 * random.nextInt(3), 0);
            LocalDateTime to = from.plusHours(random.nextBoolean() ? 6 : 12);
            boolean free = duties.stream().noneMatch(d -> meet(d.from(), d.to(), from, to));
            if (random.nextInt(4) > 0 && (free || !apart)) {
                duties.add(told(duties.size() + 1, "e" + event, from, to));
            }
        }
        return new DutyFile(Origin.CALENDAR, duties, List.of(), Set.of(), Set.of(), false, 0);
    }

    private static boolean meet(
            LocalDateTime from, LocalDateTime to, LocalDateTime other, LocalDateTime until) {
        return from.isBefore(until) && other.isBefore(to);
    }

    /// With duties that somebody typed, also at the very time of one out of a calendar.
    private PracticePlan typedInto(PracticePlan plan) {
        List<Edit> typed = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            List<Duty> known = plan.staffing().duties();
            Duty like = known.get(random.nextInt(known.size()));
            long later = random.nextBoolean() ? 0 : 6L * random.nextInt(8);
            typed.add(
                    new Edit.Add(
                            new Duty(
                                    "typed" + number,
                                    like.member(),
                                    like.from().plusHours(later),
                                    like.to().plusHours(later))));
        }
        return EditedPlan.of(plan, typed);
    }

    private static PracticePlan taken(DutyFile file, PracticePlan plan, boolean remove) {
        return EditedPlan.of(plan, DutyComparison.of(file, plan).edits(remove));
    }

    private static Set<String> times(PracticePlan plan) {
        Set<String> times = new TreeSet<>();
        plan.staffing().duties().forEach(duty -> times.add(duty.from() + " " + duty.to()));
        return times;
    }

    private static Set<String> times(DutyFile file) {
        Set<String> times = new TreeSet<>();
        file.duties().forEach(duty -> times.add(duty.from() + " " + duty.to()));
        return times;
    }

    @Test
    void whatIsStoredOfACalendarIsWhatItSaysNow() {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            PracticePlan before = taken(calendar(true), empty, true);
            DutyFile now = calendar(true);
            PracticePlan after = taken(now, before, true);
            String what = times(before) + " to " + times(now);
            assertEquals(times(now), times(after), what);
            assertEquals(now.duties().size(), after.staffing().duties().size(), what);
            assertEquals(List.of(), DutyComparison.of(now, after).edits(true), what);
        }
    }

    @Test
    void takingACalendarOverASecondTimeChangesNothing() {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            PracticePlan before = typedInto(taken(calendar(true), empty, true));
            DutyFile now = calendar(true);
            for (boolean remove : new boolean[] {true, false}) {
                PracticePlan after = taken(now, before, remove);
                assertEquals(
                        List.of(),
                        DutyComparison.of(now, after).edits(remove),
                        times(before) + " to " + times(now) + (remove ? "" : ", keeping"));
            }
        }
    }
}
