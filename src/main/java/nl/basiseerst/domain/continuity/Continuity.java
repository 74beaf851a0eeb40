package nl.basiseerst.domain.continuity;

import nl.basiseerst.domain.continuity.PanelDaypart.Who;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.Attendance;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.PanelSecond;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Continuity of a panel: of the dayparts that the practice is open, the share in which the own GP
/// or the fixed second consults.
///
/// A **daypart** of a date counts if the practice is open for some of it, the owner of the panel is
/// employed that day, and the week has a schedule at all. Somebody **consults** in it if, for at
/// least a minute that the practice is open, they work there in a session of the basic offer that
/// is on site, and are not absent.
///
/// It measures whether they can be found, from the schedule. It does not measure with whom patients
/// had their contacts, how long somebody consults in a daypart, whether there was a free place,
/// visits at home, or what patients prefer.
public final class Continuity {

    private record Presence(String member, LocalDate date) {}

    private final PracticePlan plan;
    private final LocalDate from;
    private final LocalDate to;
    private final Map<Presence, TimeSet> consulting = new HashMap<>();
    private final Set<IsoWeek> planned = new HashSet<>();

    private Continuity(PracticePlan plan, LocalDate from, LocalDate to) {
        this.plan = plan;
        this.from = from;
        this.to = to;
        plan.blocks().forEach(block -> planned.add(IsoWeek.of(block.date())));
        Attendance.of(
                        plan.practice(),
                        plan.members(),
                        plan.sessionTypes(),
                        plan.blocks().stream()
                                .filter(b -> !b.date().isBefore(from) && !b.date().isAfter(to))
                                .toList(),
                        plan.absences())
                .blocks()
                .stream()
                .filter(b -> b.session().offer() == SessionOffer.BASIC && b.session().onSite())
                .forEach(
                        b ->
                                consulting.merge(
                                        new Presence(b.member().id(), b.date()),
                                        b.time(),
                                        TimeSet::or));
    }

    /// For everyone with a panel, in the order of the team.
    ///
    /// @param plan with everything of those days
    /// @param from first day
    /// @param to last day, inclusive
    public static List<PanelContinuity> of(PracticePlan plan, LocalDate from, LocalDate to) {
        Continuity continuity = new Continuity(plan, from, to);
        return plan.members().stream()
                .filter(member -> member.panel() != null && member.panel() > 0)
                .map(continuity::of)
                .toList();
    }

    private PanelContinuity of(Member owner) {
        Member second =
                plan.staffing().panelSeconds().stream()
                        .filter(one -> one.member().equals(owner.id()))
                        .map(PanelSecond::second)
                        .flatMap(id -> plan.members().stream().filter(m -> m.id().equals(id)))
                        .findFirst()
                        .orElse(null);
        List<PanelDaypart> found = new ArrayList<>();
        Practice practice = plan.practice();
        for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
            if (!practice.isOpenOn(date)
                    || !owner.employed().contains(date)
                    || !planned.contains(IsoWeek.of(date))) {
                continue;
            }
            TimeSet open = practice.openingHours().on(date.getDayOfWeek());
            for (int part = 0; part < practice.dayparts().count(); part++) {
                TimeSet here = open.and(TimeSet.of(practice.dayparts().span(part)));
                if (!here.isEmpty()) {
                    TimeSpan hours =
                            new TimeSpan(
                                    here.spans().getFirst().from(), here.spans().getLast().to());
                    found.add(new PanelDaypart(date, part, hours, who(owner, second, date, here)));
                }
            }
        }
        return new PanelContinuity(owner, second, found);
    }

    private Who who(Member owner, @Nullable Member second, LocalDate date, TimeSet open) {
        if (consults(owner, date, open)) {
            return Who.OWN;
        }
        return second != null && consults(second, date, open) ? Who.SECOND : Who.NEITHER;
    }

    private boolean consults(Member member, LocalDate date, TimeSet open) {
        return !consulting
                .getOrDefault(new Presence(member.id(), date), TimeSet.EMPTY)
                .and(open)
                .isEmpty();
    }
}
