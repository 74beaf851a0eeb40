package nl.basiseerst.application.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.catalogue.Certainty;
import nl.basiseerst.application.privacy.RetentionTerm.Kept;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class RetentionTest {

    private static final RetentionRule RULE = RetentionRule.proposed();

    private static Retention due(PracticePlan plan, String today) {
        return Retention.due(plan, RULE, role -> "Iemand", LocalDate.parse(today));
    }

    private static PracticePlan left(PracticePlan plan, String id, String last) {
        Member m = plan.members().stream().filter(x -> x.id().equals(id)).findFirst().orElseThrow();
        Member gone =
                new Member(
                        m.id(),
                        m.name(),
                        m.initials(),
                        m.role(),
                        m.employment(),
                        m.registration(),
                        new Period(m.employed().from(), LocalDate.parse(last)),
                        m.hoursPerWeek(),
                        m.panel(),
                        m.availability(),
                        m.competences());
        return EditedPlan.of(plan, List.of(new Edit.Update(gone)));
    }

    @Test
    void theTermsComeWithTheirSource() {
        RetentionTerm people = RetentionTerm.shipped(Kept.EMPLOYMENT);
        assertEquals(24, people.months());
        assertEquals(Certainty.SOURCED, people.certainty());
        RetentionTerm schedule = RetentionTerm.shipped(Kept.SCHEDULE);
        assertEquals(12, schedule.least()); // 52 weeks of working hours by law
        assertEquals(Certainty.DERIVED, schedule.certainty());
        assertFalse(RULE.automatic());
        assertThrows(InvalidValue.class, () -> new RetentionRule(24, 11, false));
    }

    @Test
    void nothingIsDueOfWhatIsNew() {
        assertTrue(due(Samples.plan("linde"), "2026-11-24").isEmpty());
    }

    @Test
    void theScheduleGoesAfterItsTermToTheDay() {
        PracticePlan plan = Samples.plan("linde"); // the first blocks are of 9 November 2026
        assertTrue(due(plan, "2028-11-09").isEmpty());
        Retention next = due(plan, "2028-11-10");
        long first =
                plan.blocks().stream()
                        .filter(b -> b.date().equals(LocalDate.parse("2026-11-09")))
                        .count();
        assertEquals(first, next.tally().blocks());
        PracticePlan then = EditedPlan.of(plan, next.edits());
        assertEquals(plan.blocks().size() - first, then.blocks().size());
        assertEquals(plan.members(), then.members());
    }

    @Test
    void whatWasAcceptedGoesWithTheScheduleOfItsDay() {
        Acceptance first = accepted("2026-11-09");
        Acceptance next = accepted("2026-11-10");
        PracticePlan plan =
                EditedPlan.of(
                        Samples.plan("linde"), List.of(new Edit.Add(first), new Edit.Add(next)));
        Retention due = due(plan, "2028-11-10");
        assertEquals(List.of(next), EditedPlan.of(plan, due.edits()).acceptances());
        assertTrue(due.gone().contains(first), "from the log too");
    }

    @Test
    void publishedWeeksGoWithTheScheduleOfTheirLastDay() {
        Publication first = published(IsoWeek.of(LocalDate.parse("2026-11-08")));
        Publication next = published(IsoWeek.of(LocalDate.parse("2026-11-09")));
        PracticePlan plan =
                EditedPlan.of(
                        Samples.plan("linde"), List.of(new Edit.Add(first), new Edit.Add(next)));
        Retention due = due(plan, "2028-11-10");
        assertEquals(List.of(next), EditedPlan.of(plan, due.edits()).staffing().publications());
        assertTrue(due.gone().contains(first), "from the log too");
    }

    private static Publication published(IsoWeek week) {
        return Publication.next(
                week, null, List.of(), List.of(), week.monday().minusDays(30).atStartOfDay());
    }

    @Test
    void requestsForLeaveGoWithTheScheduleOfTheirLastDay() {
        LocalDate first = LocalDate.parse("2026-11-09");
        LeaveRequest before = request("r1", first);
        LeaveRequest after = request("r2", first.plusDays(1));
        PracticePlan plan =
                EditedPlan.of(
                        Samples.plan("linde"), List.of(new Edit.Add(before), new Edit.Add(after)));
        Retention due = due(plan, "2028-11-10");
        assertEquals(List.of(after), EditedPlan.of(plan, due.edits()).staffing().requests());
        assertTrue(due.gone().contains(before), "from the log too");
    }

    private static LeaveRequest request(String id, LocalDate day) {
        return new LeaveRequest(
                id, "rahmani", day, day, null, day, LeaveRequest.State.REFUSED, null);
    }

    @Test
    void hoursOfLeaveGoOnceNothingOfTheirYearIsLeft() {
        LeaveEntitlement before = LeaveEntitlement.none("post", 2025);
        LeaveEntitlement after = LeaveEntitlement.none("post", 2026);
        PracticePlan plan =
                EditedPlan.of(
                        Samples.plan("linde"), List.of(new Edit.Add(before), new Edit.Add(after)));
        Retention due = due(plan, "2028-11-10");
        assertEquals(List.of(after), EditedPlan.of(plan, due.edits()).staffing().entitlements());
        assertTrue(due.gone().contains(before), "from the log too");
    }

    @Test
    void dutiesGoWithTheScheduleOfTheirLastDay() {
        Duty first = duty("d1", LocalDate.parse("2026-11-08"));
        Duty next = duty("d2", LocalDate.parse("2026-11-09"));
        PracticePlan plan =
                EditedPlan.of(
                        Samples.plan("linde"), List.of(new Edit.Add(first), new Edit.Add(next)));
        Retention due = due(plan, "2028-11-10");
        assertEquals(List.of(next), EditedPlan.of(plan, due.edits()).staffing().duties());
        assertTrue(due.gone().contains(first), "from the log too");
    }

    /// Over the night after that date.
    private static Duty duty(String id, LocalDate date) {
        return new Duty(id, "rahmani", date.atTime(23, 0), date.plusDays(1).atTime(8, 0));
    }

    private static Acceptance accepted(String date) {
        return new Acceptance(
                WarningKey.ofDay(WarningKind.DAY_SHORT, LocalDate.parse(date)),
                45,
                AcceptReason.ONCE,
                null);
    }

    @Test
    void aNameGoesAfterItsTermAndWhatIsKeptStays() {
        PracticePlan plan = left(Samples.plan("linde"), "dijkstra", "2026-11-20");
        assertEquals(List.of(), due(plan, "2028-11-20").people());
        RetentionRule longer = new RetentionRule(24, 60, false);
        Retention next =
                Retention.due(plan, longer, role -> "Iemand", LocalDate.parse("2028-11-21"));
        assertEquals(1, next.tally().people());
        assertEquals(0, next.tally().blocks());
        PracticePlan then = EditedPlan.of(plan, next.edits());
        assertFalse(then.toString().contains("ijkstra"));
        assertEquals(plan.blocks().size(), then.blocks().size());
        assertTrue(
                Retention.due(then, longer, role -> "Iemand", LocalDate.parse("2028-11-22"))
                        .isEmpty());
    }

    @Test
    void anAliasGoesWithTheLastOfItsSchedule() {
        PracticePlan plan = left(Samples.plan("linde"), "dijkstra", "2026-11-20");
        RetentionRule longer = new RetentionRule(24, 60, false);
        Retention name =
                Retention.due(plan, longer, role -> "Iemand", LocalDate.parse("2028-11-21"));
        PracticePlan then = EditedPlan.of(plan, name.edits());
        Retention all =
                Retention.due(then, longer, role -> "Iemand", LocalDate.parse("2033-01-01"));
        PracticePlan last = EditedPlan.of(then, all.edits());
        assertEquals(17, last.members().size());
        assertEquals(List.of(), last.blocks());
    }

    @Test
    void aReportIsReadAsItWasWritten() {
        RetentionReport report =
                new RetentionReport(
                        LocalDate.parse("2026-11-24"), true, new Tally(1, 2, 3, 4, 5, 6, 7, 8));
        assertEquals(report, RetentionReport.parse(report.line()).orElseThrow());
        assertTrue(RetentionReport.parse("").isEmpty());
    }
}
