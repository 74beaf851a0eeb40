package nl.basiseerst.ui.week;

import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a new block is likely to be: the session its role does most, in the first free hours of the
/// day.
final class NewBlock {

    private static final int LONGEST = 120;
    private static final int SHORTEST = 15;
    private static final int USUAL_START = 8 * 60;

    private final PracticePlan plan;
    private final Member member;
    private final LocalDate date;

    private NewBlock(PracticePlan plan, Member member, LocalDate date) {
        this.plan = plan;
        this.member = member;
        this.date = date;
    }

    /// A block to add; empty if the practice has no session types or the member does not work there
    /// that day.
    static Optional<Block> of(PracticePlan plan, String member, LocalDate date) {
        return plan.members().stream()
                .filter(m -> m.id().equals(member) && m.employed().contains(date))
                .findFirst()
                .flatMap(m -> new NewBlock(plan, m, date).made());
    }

    /// The hours in which the member can work, the practice is open, and nothing is planned yet.
    static TimeSet free(PracticePlan plan, Member member, LocalDate date) {
        return new NewBlock(plan, member, date).free();
    }

    private Optional<Block> made() {
        return session()
                .map(
                        session ->
                                new Block(
                                        FreshId.of("b"),
                                        member.id(),
                                        date,
                                        hours(),
                                        session,
                                        null,
                                        null,
                                        List.of()));
    }

    private Optional<String> session() {
        Map<String, Integer> minutes = new HashMap<>();
        Map<String, Role> roles = new HashMap<>();
        plan.members().forEach(m -> roles.put(m.id(), m.role()));
        for (Block block : plan.blocks()) {
            if (roles.get(block.member()) == member.role()) {
                minutes.merge(block.session(), block.span().minutes(), Integer::sum);
            }
        }
        String most = null;
        for (SessionType session : plan.sessionTypes()) { // in their order: the same answer always
            int here = minutes.getOrDefault(session.id(), 0);
            if (here > 0 && (most == null || here > minutes.getOrDefault(most, 0))) {
                most = session.id();
            }
        }
        return most != null ? Optional.of(most) : usual();
    }

    private Optional<String> usual() {
        List<String> sessions = new ArrayList<>();
        for (RoleFallback fallback : plan.roles()) {
            if (fallback.role() == member.role()) {
                sessions.addAll(fallback.fallbackSessions());
            }
        }
        plan.sessionTypes().forEach(session -> sessions.add(session.id()));
        return sessions.stream().findFirst();
    }

    private TimeSpan hours() {
        return free().spans().stream()
                .filter(span -> span.minutes() >= SHORTEST)
                .findFirst()
                .map(span -> new TimeSpan(span.from(), Math.min(span.to(), span.from() + LONGEST)))
                .orElseGet(this::afterTheRest);
    }

    private TimeSet free() {
        TimeSet able =
                member.availability().isEmpty()
                        ? open()
                        : member.availability().on(date.getDayOfWeek()).and(open());
        return able.minus(planned()).minus(away());
    }

    private TimeSet open() {
        return plan.practice().isOpenOn(date)
                ? plan.practice().openingHours().on(date.getDayOfWeek())
                : TimeSet.EMPTY;
    }

    private TimeSet planned() {
        return TimeSet.union(
                plan.blocks().stream()
                        .filter(b -> b.member().equals(member.id()) && b.date().equals(date))
                        .map(Block::span)
                        .toList());
    }

    private TimeSet away() {
        TimeSet away = TimeSet.EMPTY;
        for (Absence absence : plan.absences()) {
            if (absence.member().equals(member.id())) {
                away = away.or(absence.on(date));
            }
        }
        return away;
    }

    /// Somebody who is full, or comes in on a day off, gets an hour after what is there.
    private TimeSpan afterTheRest() {
        List<TimeSpan> planned = planned().spans();
        int from = planned.isEmpty() ? USUAL_START : planned.getLast().to();
        return from + 60 > TimeSpan.END_OF_DAY
                ? new TimeSpan(TimeSpan.END_OF_DAY - 60, TimeSpan.END_OF_DAY)
                : new TimeSpan(from, from + 60);
    }
}
