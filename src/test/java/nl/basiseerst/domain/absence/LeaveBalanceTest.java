package nl.basiseerst.domain.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.absence.LeaveBalance.Account;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Absence.Kind;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.LeaveRequest.State;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.Samples;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class LeaveBalanceTest {

    private static final PracticePlan LINDE = Samples.plan("linde");
    private static final String WHO = "vandermeer";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int DAY = 38 * 60 / 5;

    private static PracticePlan with(Edit... edits) {
        return EditedPlan.of(LINDE, List.of(edits));
    }

    private static Edit leave(String id, String from, String to, LeaveAccount account) {
        return new Edit.Add(
                new Absence(
                        id,
                        WHO,
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        null,
                        Kind.LEAVE,
                        account));
    }

    private static Edit absence(String id, String from, String to, Kind kind) {
        return new Edit.Add(
                new Absence(id, WHO, LocalDate.parse(from), LocalDate.parse(to), null, kind));
    }

    private static Edit asked(String id, String from, String to, State state) {
        return new Edit.Add(
                new LeaveRequest(
                        id,
                        WHO,
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        null,
                        TODAY,
                        state,
                        null));
    }

    private static Edit written(double leave, double carried, double plb, double saved) {
        LeaveEntitlement none = LeaveEntitlement.none(WHO, 2026);
        return new Edit.Add(
                none.withLeave(leave).withLeaveCarried(carried).withPlb(plb).withPlbCarried(saved));
    }

    private static LeaveBalance balance(PracticePlan plan, int year) {
        return LeaveBalance.of(plan, LeaveHoursTest.member(plan, WHO), year, TODAY);
    }

    @Test
    void whatWasTakenAndIsPlannedGoesOffWhatWasWrittenDown() {
        PracticePlan plan =
                with(
                        written(152, 8, 25, 10.5),
                        leave("x1", "2026-11-23", "2026-11-25", LeaveAccount.LEAVE),
                        leave("x2", "2026-12-07", "2026-12-08", LeaveAccount.PLB));
        LeaveBalance balance = balance(plan, 2026);
        Account leave = balance.account(LeaveAccount.LEAVE);
        assertEquals(160 * 60, leave.entitled());
        assertEquals(DAY, leave.taken(), "Monday; today is still to come");
        assertEquals(2 * DAY, leave.planned());
        assertEquals(160 * 60 - 3 * DAY, leave.left());
        Account plb = balance.account(LeaveAccount.PLB);
        assertEquals(2130 - 2 * DAY, plb.left());
        assertFalse(plb.isOverdrawn());
        assertEquals(
                List.of(3 * DAY, 2 * DAY),
                balance.spells().stream().map(LeaveSpell::minutes).toList());
        assertFalse(balance.isUncertain());
    }

    @Test
    void whatNobodyWroteDownIsNotKnown() {
        PracticePlan plan = with(leave("x1", "2026-11-23", "2026-11-25", LeaveAccount.LEAVE));
        Account leave = balance(plan, 2026).account(LeaveAccount.LEAVE);
        assertNull(leave.entitled());
        assertNull(leave.left());
        assertFalse(leave.isOverdrawn());
        assertEquals(DAY, leave.taken());
        assertNull(balance(plan, 2026).written());
    }

    @Test
    void tooMuchIsBelowZero() {
        PracticePlan plan =
                with(
                        written(7, 0, 0, 0),
                        leave("x1", "2026-11-23", "2026-11-23", LeaveAccount.LEAVE));
        Account leave = balance(plan, 2026).account(LeaveAccount.LEAVE);
        assertEquals(7 * 60 - DAY, leave.left());
        assertTrue(leave.isOverdrawn());
    }

    @Test
    void otherAbsenceNeitherTakesNorGivesBackHours() {
        PracticePlan leave = with(leave("x1", "2026-11-30", "2026-12-04", LeaveAccount.LEAVE));
        PracticePlan more =
                EditedPlan.of(
                        leave,
                        List.of(
                                absence("x2", "2026-12-01", "2026-12-11", Kind.ABSENT),
                                absence("x3", "2026-12-02", "2026-12-18", Kind.TRAINING)));
        assertEquals(balance(leave, 2026).accounts(), balance(more, 2026).accounts());
        assertEquals(balance(leave, 2026).spells(), balance(more, 2026).spells());
        PracticePlan without = with(absence("x2", "2026-12-01", "2026-12-11", Kind.ABSENT));
        assertEquals(balance(LINDE, 2026).accounts(), balance(without, 2026).accounts());
    }

    @Test
    void leaveThatOverlapsCountsOnceForWhatBeganFirst() {
        PracticePlan plan =
                with(
                        leave("x1", "2026-12-07", "2026-12-09", LeaveAccount.PLB),
                        leave("x2", "2026-12-08", "2026-12-10", LeaveAccount.LEAVE));
        assertEquals(3 * DAY, balance(plan, 2026).account(LeaveAccount.PLB).planned());
        assertEquals(DAY, balance(plan, 2026).account(LeaveAccount.LEAVE).planned());
    }

    @Test
    void eachYearHasItsOwnDays() {
        // Christmas and New Year's Day are closed, the weekend too
        PracticePlan plan = with(leave("x1", "2026-12-24", "2027-01-05", LeaveAccount.LEAVE));
        assertEquals(5 * DAY, balance(plan, 2026).account(LeaveAccount.LEAVE).planned());
        assertEquals(2 * DAY, balance(plan, 2027).account(LeaveAccount.LEAVE).planned());
        LeaveSpell spell = balance(plan, 2026).spells().getFirst();
        assertEquals(LocalDate.of(2026, 12, 31), spell.to());
        assertEquals(LocalDate.of(2027, 1, 1), balance(plan, 2027).spells().getFirst().from());
        assertEquals(List.of(), balance(plan, 2025).spells());
    }

    @Test
    void onlyRequestsThatAreOpenAreAsked() {
        PracticePlan plan =
                with(
                        leave("x1", "2026-12-07", "2026-12-07", LeaveAccount.LEAVE),
                        asked("r1", "2026-12-07", "2026-12-08", State.REQUESTED),
                        asked("r2", "2026-12-08", "2026-12-09", State.REQUESTED),
                        asked("r3", "2026-12-14", "2026-12-18", State.REFUSED));
        Account leave = balance(plan, 2026).account(LeaveAccount.LEAVE);
        assertEquals(2 * DAY, leave.asked(), "no day twice, and not what is leave already");
        assertEquals(DAY, leave.planned());
        assertEquals(0, balance(plan, 2026).account(LeaveAccount.PLB).asked());
    }

    @Test
    void onlyPeopleInServiceHereHaveHours() {
        List<String> people =
                LeaveBalance.all(LINDE, 2026, TODAY).stream().map(b -> b.member().id()).toList();
        assertTrue(people.contains(WHO));
        assertFalse(people.contains("rahmani"), "an owner");
        assertFalse(people.contains("dekker"), "a locum");
        assertFalse(people.contains("kramer"), "seconded");
        assertFalse(people.contains("lopes"), "a trainee");
        Member who = LeaveHoursTest.member(LINDE, WHO);
        Member one =
                LeaveHoursTest.with(
                        who,
                        38.0,
                        new Period(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1)));
        assertFalse(LeaveBalance.hasHours(one, 2025));
        assertTrue(LeaveBalance.hasHours(one, 2026));
        assertTrue(LeaveBalance.hasHours(one, 2027));
        assertFalse(LeaveBalance.hasHours(one, 2028));
        assertTrue(LeaveBalance.hasHours(LeaveHoursTest.with(who, null, Period.ALWAYS), 1990));
    }

    @Test
    void leaveWithoutKnownHoursIsUncertain() {
        Member who = LeaveHoursTest.member(LINDE, WHO);
        PracticePlan plan =
                with(
                        new Edit.Update(LeaveHoursTest.with(who, null, Period.ALWAYS)),
                        leave("x1", "2026-12-07", "2026-12-07", LeaveAccount.LEAVE));
        assertTrue(balance(plan, 2026).isUncertain());
        assertEquals(0, balance(plan, 2026).account(LeaveAccount.LEAVE).planned());
    }

    /// Held against a count of every minute of the year by itself.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isWhatCountingMinuteByMinuteGives(long seed) {
        Random random = new Random(seed);
        PracticePlan base = seed % 2 == 0 ? LINDE : LeaveHoursTest.withPattern();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            LocalDate from = LocalDate.of(2026, 10, 1).plusDays(random.nextInt(110));
            boolean isLeave = random.nextInt(4) > 0;
            TimeSpan part =
                    random.nextBoolean()
                            ? null
                            : new TimeSpan(60 * random.nextInt(12), 60 * (12 + random.nextInt(12)));
            edits.add(
                    new Edit.Add(
                            new Absence(
                                    "y" + i,
                                    WHO,
                                    from,
                                    from.plusDays(random.nextInt(12)),
                                    part,
                                    isLeave ? Kind.LEAVE : Kind.ABSENT,
                                    isLeave && random.nextBoolean() ? LeaveAccount.PLB : null)));
        }
        PracticePlan plan = EditedPlan.of(base, edits);
        for (int year : List.of(2026, 2027)) {
            LeaveBalance balance = balance(plan, year);
            Map<LeaveAccount, Double> slow = slowly(plan, year);
            for (LeaveAccount account : LeaveAccount.values()) {
                Account found = balance.account(account);
                assertEquals(
                        slow.getOrDefault(account, 0.0),
                        found.taken() + found.planned(),
                        0.5 * 40, // each day of a contract is rounded to a minute
                        account + " " + year);
            }
        }
    }

    private static Map<LeaveAccount, Double> slowly(PracticePlan plan, int year) {
        Member who = LeaveHoursTest.member(plan, WHO);
        List<Absence> leave =
                plan.absences().stream()
                        .filter(a -> a.member().equals(WHO) && a.kind() == Kind.LEAVE)
                        .sorted(
                                (a, b) ->
                                        a.from().equals(b.from())
                                                ? a.id().compareTo(b.id())
                                                : a.from().compareTo(b.from()))
                        .toList();
        Map<LeaveAccount, Double> sums = new EnumMap<>(LeaveAccount.class);
        for (LocalDate day = LocalDate.of(year, 1, 1);
                day.getYear() == year;
                day = day.plusDays(1)) {
            for (int minute = 0; minute < 24 * 60; minute++) {
                LeaveAccount first = null;
                for (Absence one : leave) {
                    if (first == null && isIn(one.on(day), minute)) {
                        first = one.account();
                    }
                }
                if (first != null) {
                    sums.merge(first, worth(plan, who, day, minute), Double::sum);
                }
            }
        }
        return sums;
    }

    /// What a minute of somebody is worth in minutes of work.
    private static double worth(PracticePlan plan, Member who, LocalDate day, int minute) {
        if (!plan.practice().isOpenOn(day)) {
            return 0;
        }
        LocalDate begin = LocalDate.of(2026, 11, 23);
        if (!plan.groundwork().basicSchedules().isEmpty() && !day.isBefore(begin)) {
            long since = (day.toEpochDay() - begin.toEpochDay()) % 14;
            boolean works =
                    since == 0
                            ? (minute >= 510 && minute < 750) || (minute >= 780 && minute < 1020)
                            : since == 8 && minute >= 480 && minute < 720;
            return works ? 1 : 0;
        }
        boolean open = isIn(plan.practice().openingHours().on(day.getDayOfWeek()), minute);
        boolean can = isIn(who.availability().on(day.getDayOfWeek()), minute);
        return open && can ? 38.0 * 60 / (5 * 9 * 60) : 0;
    }

    private static boolean isIn(@Nullable TimeSet set, int minute) {
        return set != null
                && set.spans().stream().anyMatch(s -> s.from() <= minute && minute < s.to());
    }
}
