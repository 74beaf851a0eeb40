package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Supervision;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Practices that differ from another one in a single respect.
final class Variation {

    private Variation() {}

    static PracticePlan withBlocks(PracticePlan plan, List<Block> blocks) {
        return plan.withSchedule(blocks, plan.absences(), plan.tasks());
    }

    static PracticePlan withAbsences(PracticePlan plan, List<Absence> absences) {
        return plan.withSchedule(plan.blocks(), absences, plan.tasks());
    }

    static PracticePlan with(PracticePlan plan, Block another) {
        List<Block> blocks = new ArrayList<>(plan.blocks());
        blocks.add(another);
        return withBlocks(plan, blocks);
    }

    /// The same practice with one block as it would be in another session, or elsewhere.
    static PracticePlan replacing(PracticePlan plan, Block old, Block... instead) {
        List<Block> blocks = new ArrayList<>(plan.blocks());
        int place = blocks.indexOf(old);
        blocks.remove(place);
        blocks.addAll(place, List.of(instead));
        return withBlocks(plan, blocks);
    }

    static PracticePlan with(PracticePlan plan, Member another) {
        List<Member> members = new ArrayList<>(plan.members());
        members.add(another);
        return of(plan, plan.practice(), plan.activities(), plan.sessionTypes(), members);
    }

    static PracticePlan inZone(PracticePlan plan, ZoneId zone) {
        Practice was = plan.practice();
        Practice moved =
                new Practice(
                        was.id(),
                        was.name(),
                        zone,
                        was.openingHours(),
                        was.closedDates(),
                        was.dayparts(),
                        was.patients(),
                        was.minimumHeadroom(),
                        was.materialMinutes(),
                        was.fragileMinutes(),
                        was.coveredRoles());
        return of(plan, moved, plan.activities(), plan.sessionTypes(), plan.members());
    }

    static PracticePlan without(PracticePlan plan, Activity gone) {
        List<Activity> left = new ArrayList<>(plan.activities());
        left.remove(gone);
        List<SessionType> sessions =
                plan.sessionTypes().stream()
                        .map(
                                s ->
                                        new SessionType(
                                                s.id(),
                                                s.name(),
                                                s.offer(),
                                                s.activities().stream()
                                                        .filter(a -> !a.equals(gone.id()))
                                                        .toList(),
                                                s.productivity(),
                                                Room.Type.CONSULTING,
                                                s.onSite()))
                        .toList();
        return of(plan, plan.practice(), left, sessions, plan.members());
    }

    static PracticePlan timesDemand(PracticePlan plan, double factor) {
        return eachActivity(plan, a -> with(a, multiplied(a.demand(), factor), a.performers()));
    }

    static PracticePlan withoutSupervision(PracticePlan plan) {
        return eachActivity(
                plan,
                a ->
                        with(
                                a,
                                a.demand(),
                                a.performers().stream().map(Variation::unsupervised).toList()));
    }

    private static PracticePlan eachActivity(PracticePlan plan, UnaryOperator<Activity> change) {
        List<Activity> changed = plan.activities().stream().map(change).toList();
        return of(plan, plan.practice(), changed, plan.sessionTypes(), plan.members());
    }

    private static Demand multiplied(Demand demand, double factor) {
        return new Demand(
                demand.yearlyPer1000().stream()
                        .map(r -> new Demand.BandRate(r.ageBand(), r.contacts() * factor))
                        .toList(),
                demand.season(),
                demand.weekday(),
                demand.daypartShare(),
                demand.fixedPerWeek() * factor);
    }

    private static Performer unsupervised(Performer performer) {
        return new Performer(
                performer.role(),
                performer.minutes(),
                performer.maxShare(),
                performer.mode(),
                Supervision.NONE,
                performer.competence());
    }

    private static Activity with(Activity activity, Demand demand, List<Performer> performers) {
        return new Activity(
                activity.id(),
                activity.name(),
                activity.offer(),
                activity.source(),
                activity.decidedOn(),
                activity.reserved(),
                activity.coreTask(),
                activity.priority(),
                activity.accessDays(),
                activity.accessWeeks(),
                activity.withinDaypart(),
                demand,
                performers);
    }

    private static PracticePlan of(
            PracticePlan plan,
            Practice practice,
            List<Activity> activities,
            List<SessionType> sessionTypes,
            List<Member> members) {
        return new PracticePlan(
                practice,
                plan.rooms(),
                plan.competences(),
                activities,
                sessionTypes,
                plan.roles(),
                members,
                plan.blocks(),
                plan.absences(),
                plan.presenceRules(),
                plan.taskTypes(),
                plan.tasks(),
                plan.groundwork());
    }
}
