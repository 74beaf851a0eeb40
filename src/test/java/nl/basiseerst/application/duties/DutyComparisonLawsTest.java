package nl.basiseerst.application.duties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.duties.DutyFile.Named;
import nl.basiseerst.application.duties.DutyFile.Origin;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.plan.Groundwork;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.plan.Staffing;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// What holds of every calendar of one person, whatever was there: tried on many small ones in
/// which much moves, also onto each other. Of those that hold no overlaps, whole, it is also said
/// what comes of them.
class DutyComparisonLawsTest {

    private static final int TRIES = 1000;
    private static final int DAYS = 7;
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    private final PracticePlan empty = peopleOf(Samples.plan("linde"));
    private final Random random = new Random(6);
    private final Map<String, String> ids = new HashMap<>();

    /// Without what has no part in it, since each plan is checked as a whole.
    private static PracticePlan peopleOf(PracticePlan plan) {
        return new PracticePlan(
                plan.practice(),
                plan.rooms(),
                plan.competences(),
                plan.activities(),
                plan.sessionTypes(),
                plan.roles(),
                plan.members(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Groundwork.NONE,
                List.of(),
                Staffing.NONE);
    }

    private static ToldDuty told(int place, String key, LocalDateTime from, LocalDateTime to) {
        return new ToldDuty(place, "rahmani", key, from, to);
    }

    /// Events of one calendar between two that never move.
    ///
    /// @param apart whether no two of them overlap
    private List<ToldDuty> events(boolean apart) {
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
        return duties;
    }

    /// All read, and no two at the same time.
    private DutyFile orderly() {
        return file(events(true), Set.of(), Set.of(), false);
    }

    /// Events in any order, also overlapping and doubled, some called off or not readable.
    private DutyFile messy() {
        List<ToldDuty> duties = new ArrayList<>();
        Set<Named> off = new HashSet<>();
        Set<Named> unread = new HashSet<>();
        for (ToldDuty one : events(false)) {
            switch (random.nextInt(12)) {
                case 0 -> off.add(new Named(one.member(), one.key()));
                case 1 -> unread.add(new Named(one.member(), one.key()));
                case 2 -> {
                    duties.add(one);
                    duties.add(told(one.place(), "copy of " + one.key(), one.from(), one.to()));
                }
                default -> duties.add(one);
            }
        }
        Collections.shuffle(duties, random);
        return file(duties, off, unread, random.nextInt(4) == 0);
    }

    private static DutyFile file(
            List<ToldDuty> duties, Set<Named> off, Set<Named> unread, boolean partly) {
        return new DutyFile(Origin.CALENDAR, duties, List.of(), off, unread, partly, 0);
    }

    /// What a calendar left, and what was typed since, also onto it.
    private PracticePlan anything() {
        PracticePlan taken = taken(messy(), empty, true);
        return taken.staffing().duties().isEmpty() ? taken : typedInto(taken);
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
            PracticePlan before = taken(orderly(), empty, true);
            DutyFile now = orderly();
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
            PracticePlan before = typedInto(taken(orderly(), empty, true));
            DutyFile now = orderly();
            for (boolean remove : new boolean[] {true, false}) {
                PracticePlan after = taken(now, before, remove);
                assertEquals(
                        List.of(),
                        DutyComparison.of(now, after).edits(remove),
                        times(before) + " to " + times(now) + (remove ? "" : ", keeping"));
            }
        }
    }

    @Test
    void takingAnyCalendarOverASecondTimeChangesNothing() {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            PracticePlan before = anything();
            DutyFile now = messy();
            for (boolean remove : new boolean[] {true, false}) {
                PracticePlan after = taken(now, before, remove);
                assertEquals(
                        List.of(),
                        DutyComparison.of(now, after).edits(remove),
                        what(before, now, remove));
            }
        }
    }

    @Test
    void noTwoOverlapThatDidNotBefore() {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            PracticePlan before = anything();
            DutyFile now = messy();
            for (boolean remove : new boolean[] {true, false}) {
                Set<String> more = overlaps(taken(now, before, remove));
                more.removeAll(overlaps(before));
                assertEquals(Set.of(), more, what(before, now, remove));
            }
        }
    }

    @Test
    void whatTheFileDoesNotSpeakOfStays() {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            PracticePlan before = anything();
            DutyFile now = messy();
            for (boolean remove : new boolean[] {true, false}) {
                List<Duty> after = taken(now, before, remove).staffing().duties();
                for (Duty duty : before.staffing().duties()) {
                    assertTrue(
                            after.contains(duty)
                                    || (remove ? isSpokenOf(duty, now) : isTold(duty, now)),
                            duty + " of " + what(before, now, remove));
                }
            }
        }
    }

    /// Of two at the same time the first is taken, unless it does not fit: then the next.
    @Test
    void whatIsSkippedForAnotherOverlapsOneThatIsThere() {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            PracticePlan before = anything();
            DutyFile now = messy();
            for (boolean remove : new boolean[] {true, false}) {
                List<Duty> after = taken(now, before, remove).staffing().duties();
                for (DutyLine line : DutyComparison.of(now, before).lines(remove)) {
                    if (line instanceof DutyLine.Skipped(var one, var other) && other != null) {
                        assertTrue(after.contains(other), one + ", " + what(before, now, remove));
                    }
                }
            }
        }
    }

    private static String what(PracticePlan before, DutyFile now, boolean remove) {
        return before.staffing().duties() + " to " + now + (remove ? "" : ", keeping");
    }

    private static Set<String> overlaps(PracticePlan plan) {
        List<Duty> duties = plan.staffing().duties();
        Set<String> overlaps = new TreeSet<>();
        for (Duty one : duties) {
            for (Duty other : duties) {
                if (!one.equals(other) && meet(one.from(), one.to(), other.from(), other.to())) {
                    overlaps.add(one + " " + other);
                }
            }
        }
        return overlaps;
    }

    /// Whether the calendar tells it or calls it off; or lacks it between its days, though it was
    /// read as a whole.
    private boolean isSpokenOf(Duty duty, DutyFile file) {
        List<LocalDate> days =
                file.duties().stream().map(d -> d.from().toLocalDate()).sorted().toList();
        LocalDate day = duty.from().toLocalDate();
        boolean lacks =
                !file.isPartlyRead()
                        && !days.isEmpty()
                        && !day.isBefore(days.getFirst())
                        && !day.isAfter(days.getLast())
                        && duty.id().startsWith("ics-")
                        && file.unread().stream().noneMatch(one -> is(duty, one.key()));
        return lacks
                || isTold(duty, file)
                || file.cancelled().stream().anyMatch(one -> is(duty, one.key()));
    }

    private boolean isTold(Duty duty, DutyFile file) {
        return file.duties().stream().anyMatch(one -> is(duty, one.key()));
    }

    private boolean is(Duty duty, String key) {
        return duty.id().equals(ids.computeIfAbsent(key, this::id));
    }

    /// Of the duty that comes of a calendar with that event only.
    private String id(String key) {
        ToldDuty only = told(1, key, FIRST.atTime(8, 0), FIRST.atTime(9, 0));
        DutyFile file = file(List.of(only), Set.of(), Set.of(), false);
        return taken(file, empty, true).staffing().duties().getFirst().id();
    }
}
