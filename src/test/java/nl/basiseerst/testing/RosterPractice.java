package nl.basiseerst.testing;

import nl.basiseerst.domain.plan.Groundwork;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// A practice for tests of the basic schedule: four people of the group sample and all it has
/// besides its schedule. Open from Monday to Friday.
public final class RosterPractice {

    /// Monday 23 to Sunday 29 November 2026.
    public static final IsoWeek WEEK = new IsoWeek(2026, 48);

    /// Ids of the four.
    public static final List<String> TEAM;

    /// Ids of sessions that can be planned; the first is of the basic offer.
    public static final List<String> SESSIONS;

    private static final PracticePlan EMPTY;

    static {
        PracticePlan linde = Samples.plan("linde");
        List<Member> four =
                linde.members().subList(0, 4).stream()
                        .map(m -> employed(m, Period.ALWAYS))
                        .toList();
        TEAM = four.stream().map(Member::id).toList();
        SESSIONS = linde.sessionTypes().stream().limit(3).map(s -> s.id()).toList();
        EMPTY =
                new PracticePlan(
                        linde.practice().withClosedDates(List.of()),
                        linde.rooms(),
                        linde.competences(),
                        linde.activities(),
                        linde.sessionTypes(),
                        linde.roles(),
                        four,
                        List.of(),
                        List.of(),
                        linde.presenceRules(),
                        linde.taskTypes(),
                        List.of(),
                        Groundwork.NONE);
    }

    private RosterPractice() {}

    /// Without any schedule.
    public static PracticePlan empty() {
        return EMPTY;
    }

    public static PracticePlan of(List<BasicSchedule> schedules, Block... blocks) {
        return withSchedules(EMPTY.withSchedule(List.of(blocks), List.of(), List.of()), schedules);
    }

    public static PracticePlan withSchedules(PracticePlan plan, List<BasicSchedule> schedules) {
        return with(
                plan,
                plan.practice().closedDates(),
                plan.members(),
                new Groundwork(List.of(), schedules, List.of()));
    }

    public static PracticePlan closedOn(PracticePlan plan, LocalDate... dates) {
        return with(plan, List.of(dates), plan.members(), plan.groundwork());
    }

    public static PracticePlan away(PracticePlan plan, Absence... absences) {
        return plan.withSchedule(plan.blocks(), List.of(absences), plan.tasks());
    }

    /// The same practice in which somebody is employed during that period only.
    public static PracticePlan employed(PracticePlan plan, String member, Period period) {
        return with(
                plan,
                plan.practice().closedDates(),
                plan.members().stream()
                        .map(m -> m.id().equals(member) ? employed(m, period) : m)
                        .toList(),
                plan.groundwork());
    }

    private static PracticePlan with(
            PracticePlan plan,
            List<LocalDate> closed,
            List<Member> members,
            Groundwork groundwork) {
        return new PracticePlan(
                plan.practice().withClosedDates(closed),
                plan.rooms(),
                plan.competences(),
                plan.activities(),
                plan.sessionTypes(),
                plan.roles(),
                members,
                plan.blocks(),
                plan.absences(),
                plan.presenceRules(),
                plan.taskTypes(),
                plan.tasks(),
                groundwork);
    }

    private static Member employed(Member m, Period period) {
        return new Member(
                m.id(),
                m.name(),
                m.initials(),
                m.role(),
                m.employment(),
                m.registration(),
                period,
                m.hoursPerWeek(),
                m.panel(),
                m.availability(),
                m.competences());
    }

    /// A block in the first of [#SESSIONS].
    ///
    /// @param member place in [#TEAM]
    public static Block block(String id, int member, LocalDate date, String from, String to) {
        return new Block(
                id,
                TEAM.get(member),
                date,
                TimeSpan.of(from, to),
                SESSIONS.getFirst(),
                null,
                null,
                List.of());
    }

    /// A block of a basic schedule in the first of [#SESSIONS].
    ///
    /// @param member place in [#TEAM]
    public static PatternBlock pattern(
            String id, int member, int week, DayOfWeek day, String from, String to) {
        return new PatternBlock(
                id,
                TEAM.get(member),
                week,
                day,
                TimeSpan.of(from, to),
                SESSIONS.getFirst(),
                null,
                null,
                List.of());
    }

    public static BasicSchedule schedule(
            String id, IsoWeek validFrom, int weeks, PatternBlock... blocks) {
        return new BasicSchedule(
                id, "Basisrooster " + id, validFrom, weeks, List.of(blocks), List.of());
    }
}
