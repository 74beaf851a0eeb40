package nl.basiseerst.domain.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.delegation.Refusal.Absent;
import nl.basiseerst.domain.delegation.Refusal.CompetenceExpired;
import nl.basiseerst.domain.delegation.Refusal.CompetenceMissing;
import nl.basiseerst.domain.delegation.Refusal.Learning;
import nl.basiseerst.domain.delegation.Refusal.NoSupervisor;
import nl.basiseerst.domain.delegation.Refusal.NotWorking;
import nl.basiseerst.domain.delegation.Refusal.RoleNotAsked;
import nl.basiseerst.domain.team.CompetenceLevel;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One test per rule; the practice is open on weekdays from 08:00 to 17:00.
class DelegationRulesTest {

    private static final LocalDate MONDAY = SmallPractice.MONDAY;
    private static final TimeSet MORNING = TimeSet.of(TimeSpan.of("09:00", "12:00"));

    private final SmallPractice practice = new SmallPractice();

    @Test
    void onlyTheRolesOfTheTaskMayDoIt() {
        TaskType type = practice.taskType(30, Role.ASSISTANT, Role.SOH);
        assertEquals(
                Optional.empty(),
                DelegationRules.role(on(type, practice.member("anna", Role.SOH))));
        assertEquals(
                Optional.of(new RoleNotAsked(Role.GP, List.of(Role.ASSISTANT, Role.SOH))),
                DelegationRules.role(on(type, practice.member("bas", Role.GP))));
    }

    @Test
    void theCompetenceMustBeHeld() {
        TaskType type = practice.asking("wondzorg", 30);
        assertEquals(
                Optional.empty(),
                DelegationRules.competenceHeld(on(type, practice.holder("anna", null))));
        assertEquals(
                Optional.of(new CompetenceMissing("wondzorg")),
                DelegationRules.competenceHeld(on(type, practice.member("bas", Role.ASSISTANT))));
    }

    @Test
    void theCompetenceIsValidUpToAndIncludingItsLastDay() {
        TaskType type = practice.asking("wondzorg", 30);
        assertEquals(
                Optional.empty(),
                DelegationRules.competenceValid(on(type, practice.holder("anna", MONDAY))));
        LocalDate dayBefore = MONDAY.minusDays(1);
        assertEquals(
                Optional.of(new CompetenceExpired("wondzorg", dayBefore)),
                DelegationRules.competenceValid(on(type, practice.holder("bas", dayBefore))));
        assertEquals(
                Optional.empty(),
                DelegationRules.competenceValid(on(type, practice.member("cor", Role.ASSISTANT))));
    }

    @Test
    void absentIsWhoIsAwayDuringTheWholeWindow() {
        TaskType type = practice.taskType(30, Role.ASSISTANT);
        SmallPractice.Person anna = practice.member("anna", Role.ASSISTANT);
        practice.away("anna", "09:00", "10:30");
        assertEquals(Optional.empty(), DelegationRules.present(on(type, anna)));
        practice.away("anna", "10:30", "12:00");
        assertEquals(Optional.of(new Absent(MORNING)), DelegationRules.present(on(type, anna)));
    }

    @Test
    void whoIsNotEmployedThenIsNotAbsent() {
        TaskType type = practice.taskType(30, Role.ASSISTANT);
        SmallPractice.Person left = practice.memberUntil("anna", MONDAY.minusDays(1));
        practice.away("anna", "00:00", "24:00");
        assertEquals(Optional.empty(), DelegationRules.present(on(type, left)));
    }

    @Test
    void nobodyIsAbsentFromAnEmptyWindow() {
        TaskType type = practice.taskType(0, Role.ASSISTANT);
        SmallPractice.Person anna = practice.member("anna", Role.ASSISTANT);
        practice.away("anna", "00:00", "24:00");
        Candidacy closed = practice.candidacy(type, anna, TimeSet.EMPTY);
        assertEquals(List.of(), DelegationRules.refusals(closed));
    }

    @Test
    void theMinutesWorkedInTheWindowMustBeEnough() {
        TaskType type = practice.taskType(45, Role.ASSISTANT);
        SmallPractice.Person anna = practice.member("anna", Role.ASSISTANT);
        practice.works("anna", "08:00", "09:15", "onsite");
        practice.works("anna", "09:10", "09:20", "home");
        practice.works("anna", "11:36", "13:00", "onsite");
        assertEquals(
                Optional.of(new NotWorking(MORNING, 45, 44)),
                DelegationRules.working(on(type, anna)));
        practice.works("anna", "10:00", "10:01", "home");
        assertEquals(Optional.empty(), DelegationRules.working(on(type, anna)));
    }

    @Test
    void supervisionOnSiteAsksASupervisorInTheBuilding() {
        TaskType type =
                practice.supervised(30, Supervision.Level.ON_SITE, List.of(Registration.NURSE));
        SmallPractice.Person anna = practice.member("anna", Role.ASSISTANT);
        practice.member("bas", Role.GP);
        practice.works("anna", "09:00", "12:00", "onsite");
        practice.works("bas", "09:00", "12:00", "home");
        practice.works("bas", "11:50", "13:00", "onsite");
        assertEquals(
                Optional.of(new NoSupervisor(Supervision.Level.ON_SITE, List.of(Role.GP), 30, 10)),
                DelegationRules.supervised(on(type, anna)));
        practice.works("bas", "09:00", "09:20", "onsite");
        assertEquals(Optional.empty(), DelegationRules.supervised(on(type, anna)));
    }

    @Test
    void supervisionFromAfarAsksASupervisorAtWork() {
        TaskType type = practice.supervised(30, Supervision.Level.REACHABLE, List.of());
        SmallPractice.Person anna = practice.member("anna", Role.ASSISTANT);
        practice.member("bas", Role.GP);
        practice.works("anna", "09:00", "12:00", "onsite");
        assertEquals(
                Optional.of(new NoSupervisor(Supervision.Level.REACHABLE, List.of(Role.GP), 30, 0)),
                DelegationRules.supervised(on(type, anna)));
        practice.works("bas", "11:00", "12:00", "home");
        assertEquals(Optional.empty(), DelegationRules.supervised(on(type, anna)));
    }

    @Test
    void nobodySupervisesThemselves() {
        TaskType type = practice.supervised(30, Supervision.Level.ON_SITE, List.of());
        SmallPractice.Person bas = practice.member("bas", Role.GP);
        practice.works("bas", "09:00", "12:00", "onsite");
        assertEquals(
                Optional.of(new NoSupervisor(Supervision.Level.ON_SITE, List.of(Role.GP), 30, 0)),
                DelegationRules.supervised(on(type, bas)));
    }

    @Test
    void ownRegistrationMayWaiveSupervision() {
        TaskType type =
                practice.supervised(30, Supervision.Level.ON_SITE, List.of(Registration.NURSE));
        SmallPractice.Person nurse = practice.registered("anna", Registration.NURSE);
        practice.works("anna", "09:00", "12:00", "onsite");
        assertEquals(Optional.empty(), DelegationRules.supervised(on(type, nurse)));
    }

    @Test
    void whoLearnsNeedsSomeoneIndependentInTheBuilding() {
        TaskType type = practice.asking("wondzorg", 30);
        SmallPractice.Person pupil = practice.holder("anna", null, CompetenceLevel.LEARNING);
        practice.holder("bas", MONDAY, CompetenceLevel.INDEPENDENT);
        practice.holder("cor", MONDAY.minusDays(1), CompetenceLevel.INDEPENDENT);
        practice.holder("dirk", null, CompetenceLevel.SUPERVISED);
        practice.works("anna", "09:00", "12:00", "home");
        practice.works("bas", "09:00", "12:00", "home");
        practice.works("cor", "09:00", "12:00", "onsite");
        practice.works("dirk", "09:00", "12:00", "onsite");
        assertEquals(
                Optional.of(new Learning("wondzorg", List.of("bas"), 30, 0)),
                DelegationRules.taught(on(type, pupil)));
        practice.works("bas", "11:30", "12:30", "onsite");
        assertEquals(Optional.empty(), DelegationRules.taught(on(type, pupil)));
    }

    @Test
    void whoLearntUntilYesterdayIsExpiredRatherThanLearning() {
        TaskType type = practice.asking("wondzorg", 0);
        SmallPractice.Person late =
                practice.holder("anna", MONDAY.minusDays(1), CompetenceLevel.LEARNING);
        assertEquals(
                List.of(new CompetenceExpired("wondzorg", MONDAY.minusDays(1))),
                DelegationRules.refusals(on(type, late)));
    }

    @Test
    void everyReasonThatAppliesIsListedInTheFixedOrder() {
        TaskType type =
                practice.asking(
                        "wondzorg",
                        30,
                        new Supervision(Supervision.Level.ON_SITE, List.of(Role.GP), List.of()));
        SmallPractice.Person bas = practice.member("bas", Role.GP);
        practice.away("bas", "00:00", "24:00");
        assertEquals(
                List.of(
                        Refusal.Reason.ROLE,
                        Refusal.Reason.COMPETENCE_MISSING,
                        Refusal.Reason.ABSENT,
                        Refusal.Reason.NOT_WORKING,
                        Refusal.Reason.NO_SUPERVISOR),
                DelegationRules.refusals(on(type, bas)).stream().map(Refusal::reason).toList());
    }

    private Candidacy on(TaskType type, SmallPractice.Person person) {
        return practice.candidacy(type, person, MORNING);
    }
}
