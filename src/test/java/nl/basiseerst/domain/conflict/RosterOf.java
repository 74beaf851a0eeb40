package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.Groundwork;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.plan.Staffing;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.Samples;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The group sample with a schedule of its own to build up in a test, in the week of 30 November
/// 2026. `vandermeer` and `dijkstra` are assistants in service, `rahmani` is a practice holder,
/// `lopes` a GP trainee.
final class RosterOf {

    static final IsoWeek WEEK = new IsoWeek(2026, 49);
    static final LocalDate MONDAY = WEEK.monday();
    static final LocalDate TUESDAY = WEEK.day(DayOfWeek.TUESDAY);
    static final LocalDate WEDNESDAY = WEEK.day(DayOfWeek.WEDNESDAY);

    private PracticePlan plan;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private final List<RosterLimit> limits = new ArrayList<>();
    private @Nullable Publication published;

    RosterOf() {
        PracticePlan linde = Samples.plan("linde");
        plan = linde.withSchedule(List.of(), List.of(), List.of());
    }

    RosterOf block(String member, LocalDate date, String from, String to, String session) {
        return block(member, date, from, to, session, null);
    }

    RosterOf block(
            String member,
            LocalDate date,
            String from,
            String to,
            String session,
            @Nullable String room) {
        String id = "b" + (blocks.size() + 1);
        TimeSpan span = TimeSpan.of(from, to);
        blocks.add(new Block(id, member, date, span, session, room, null, List.of()));
        return this;
    }

    /// Puts extra offer inside the block that was planned last.
    RosterOf extra(String activity, double minutes) {
        blocks.add(blocks.removeLast().withExtra(List.of(new ExtraWork(activity, minutes))));
        return this;
    }

    /// The same block on so many days, from Monday on.
    RosterOf days(int days, String member, String from, String to, String session) {
        for (int day = 0; day < days; day++) {
            block(member, MONDAY.plusDays(day), from, to, session);
        }
        return this;
    }

    RosterOf away(String member, LocalDate date, @Nullable TimeSpan part) {
        String id = "a" + (absences.size() + 1);
        absences.add(new Absence(id, member, date, date, part, Absence.Kind.LEAVE));
        return this;
    }

    RosterOf duty(String member, LocalDateTime from, LocalDateTime to) {
        duties.add(new Duty("d" + (duties.size() + 1), member, from, to));
        return this;
    }

    RosterOf limit(LimitName name, int value) {
        limits.add(new RosterLimit(name, LocalDate.of(2020, 1, 1), value, "bron " + name, true));
        return this;
    }

    RosterOf member(String id, UnaryOperator<Member> change) {
        List<Member> members =
                plan.members().stream().map(m -> m.id().equals(id) ? change.apply(m) : m).toList();
        plan = plan(plan.sessionTypes(), members);
        return this;
    }

    /// Without the blocks so far.
    RosterOf clear() {
        blocks.clear();
        return this;
    }

    /// Closes the practice on that day, and only on that.
    RosterOf closed(LocalDate day) {
        plan =
                plan(
                        plan.practice().withClosedDates(List.of(day)),
                        plan.sessionTypes(),
                        plan.members());
        return this;
    }

    /// Makes what is planned now known on that day.
    RosterOf published(LocalDate day) {
        published = Publication.next(WEEK, published, blocks, absences, day.atTime(9, 0));
        return this;
    }

    /// Adds a session.
    RosterOf session(SessionType session) {
        List<SessionType> sessions = new ArrayList<>(plan.sessionTypes());
        sessions.add(session);
        plan = plan(sessions, plan.members());
        return this;
    }

    private PracticePlan plan(List<SessionType> sessions, List<Member> members) {
        return plan(plan.practice(), sessions, members);
    }

    private PracticePlan plan(Practice practice, List<SessionType> sessions, List<Member> members) {
        return new PracticePlan(
                practice,
                plan.rooms(),
                plan.competences(),
                plan.activities(),
                sessions,
                plan.roles(),
                members,
                List.of(),
                List.of(),
                plan.presenceRules(),
                plan.taskTypes(),
                List.of(),
                Groundwork.NONE);
    }

    PracticePlan plan() {
        PracticePlan planned = plan.withSchedule(blocks, absences, List.of());
        return published == null
                ? planned
                : new PracticePlan(
                        planned.practice(),
                        planned.rooms(),
                        planned.competences(),
                        planned.activities(),
                        planned.sessionTypes(),
                        planned.roles(),
                        planned.members(),
                        planned.blocks(),
                        planned.absences(),
                        planned.presenceRules(),
                        planned.taskTypes(),
                        planned.tasks(),
                        planned.groundwork(),
                        planned.acceptances(),
                        new Staffing(
                                List.of(),
                                List.of(published),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()));
    }

    RosterLimits limits() {
        return new RosterLimits(limits);
    }

    RosterWeek week() {
        return new RosterWeek(plan(), WEEK, limits(), duties);
    }

    List<? extends RosterConflict> conflicts(RosterRule rule) {
        return rule.conflicts(week());
    }

    Block block(int number) {
        return blocks.get(number - 1);
    }

    Duty duty(int number) {
        return duties.get(number - 1);
    }
}
