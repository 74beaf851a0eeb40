package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.team.CompetenceLevel;
import nl.basiseerst.domain.team.Holding;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An unbroken stretch of a block within one daypart: section 2.
///
/// @param rate productivity × f: contact minutes per minute of the clock
/// @param activities ids of what may be served in it
record Part(Present of, Slot slot, int from, int to, double rate, Set<String> activities) {

    /// The parts that the basic offer may use when the items of those names are released.
    static List<Part> of(PracticePlan plan, List<Present> present, Set<String> released) {
        List<Part> parts = new ArrayList<>();
        for (Present one : present) {
            List<SessionType> serves = servedSessions(plan, one, released);
            if (!serves.isEmpty()) {
                double rate = serves.getFirst().productivity() * f(one, released);
                Set<String> activities = new HashSet<>();
                serves.forEach(s -> activities.addAll(s.activities()));
                cut(plan, one, rate, activities, parts);
            }
        }
        return parts;
    }

    private static List<SessionType> servedSessions(
            PracticePlan plan, Present one, Set<String> released) {
        if (one.session().offer() == SessionOffer.BASIC) {
            return List.of(one.session());
        }
        return one.isExtra() && released.contains(one.block().id())
                ? fallbacks(plan, one.member())
                : List.of();
    }

    /// The fallback sessions of a member's role, in order.
    static List<SessionType> fallbacks(PracticePlan plan, Member member) {
        List<SessionType> sessions = new ArrayList<>();
        for (RoleFallback fallback : plan.roles()) {
            if (fallback.role() == member.role()) {
                for (String id : fallback.fallbackSessions()) {
                    plan.sessionTypes().stream()
                            .filter(s -> s.id().equals(id))
                            .forEach(sessions::add);
                }
            }
        }
        return sessions;
    }

    private static double f(Present one, Set<String> released) {
        double extra = 0;
        for (ExtraWork work : one.block().extra()) {
            if (!released.contains(one.block().id() + "/" + work.activity())) {
                extra += work.minutes();
            }
        }
        return Math.max(0, 1 - extra / (one.block().span().to() - one.block().span().from()));
    }

    private static void cut(
            PracticePlan plan, Present one, double rate, Set<String> activities, List<Part> parts) {
        LocalDate date = one.block().date();
        int start = -1;
        int daypart = 0;
        for (int m = 0; m <= 1440; m++) {
            boolean boundary = m == plan.practice().dayparts().ends().get(daypart);
            boolean there = m < 1440 && one.minutes().get(m);
            if (start >= 0 && (boundary || !there)) {
                parts.add(new Part(one, new Slot(date, daypart), start, m, rate, activities));
                start = -1;
            }
            if (boundary && m < 1440) {
                daypart++;
            }
            if (there && start < 0) {
                start = m;
            }
        }
    }

    double capacity() {
        return (to - from) * rate;
    }

    /// How the member may serve that activity in this part, or null if not.
    @Nullable Performer performer(Activity activity) {
        if (!activities.contains(activity.id())) {
            return null;
        }
        for (Performer performer : activity.performers()) {
            if (performer.role() == of.member().role()) {
                String competence = performer.competence();
                return competence == null || holds(competence) ? performer : null;
            }
        }
        return null;
    }

    private boolean holds(String competence) {
        for (Holding holding : of.member().competences()) {
            LocalDate until = holding.validUntil();
            if (holding.competence().equals(competence)
                    && holding.level() != CompetenceLevel.LEARNING
                    && (until == null || !until.isBefore(slot.date()))) {
                return true;
            }
        }
        return false;
    }

    /// Minutes of this part during which someone else may supervise it.
    int supervisedMinutes(Supervision.Level level, Set<Role> by, List<Present> present) {
        int minutes = 0;
        for (int m = from; m < to; m++) {
            boolean supervised = false;
            for (Present other : present) {
                supervised |=
                        !other.member().id().equals(of.member().id())
                                && other.block().date().equals(slot.date())
                                && other.minutes().get(m)
                                && by.contains(other.member().role())
                                && (level != Supervision.Level.ON_SITE || other.session().onSite());
            }
            minutes += supervised ? 1 : 0;
        }
        return minutes;
    }
}
