package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.schedule.CountingBlock;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Whether enough members are there when the presence rules ask it (risk-model.md, section 7).
final class PresenceCheck {

    /// A stretch in which nobody comes or goes and too few are there.
    ///
    /// @param blocks the blocks of the rule's roles during the stretch
    record Stretch(
            PresenceRule rule,
            LocalDate date,
            TimeSpan span,
            boolean displaced,
            List<CountingBlock> blocks) {

        /// What the members that are missing leave undone together.
        double missingMinutes() {
            int missing = rule.min() - members(blocks, b -> countsAsPlanned(rule, b));
            return (double) missing * span.minutes();
        }
    }

    private final WeekFrame frame;
    private final List<Stretch> stretches = new ArrayList<>();

    PresenceCheck(WeekFrame frame, List<PresenceRule> rules) {
        this.frame = frame;
        for (PresenceRule rule : rules) {
            for (LocalDate date : frame.openDays) {
                check(rule, date);
            }
        }
    }

    private void check(PresenceRule rule, LocalDate date) {
        var hours = rule.hours().isEmpty() ? frame.practice.openingHours() : rule.hours();
        TimeSet asked = hours.on(date.getDayOfWeek());
        List<CountingBlock> blocks =
                frame.attendance.on(date).stream()
                        .filter(b -> rule.roles().contains(b.member().role()))
                        .toList();
        TreeSet<Integer> changes = new TreeSet<>();
        asked.spans().forEach(s -> changes.addAll(List.of(s.from(), s.to())));
        for (CountingBlock block : blocks) {
            block.time().spans().forEach(s -> changes.addAll(List.of(s.from(), s.to())));
        }
        Integer from = null;
        for (int to : changes) {
            if (from != null) {
                int start = from;
                if (asked.spans().stream().anyMatch(s -> s.contains(start))) {
                    check(rule, date, new TimeSpan(start, to), blocks);
                }
            }
            from = to;
        }
    }

    private void check(
            PresenceRule rule, LocalDate date, TimeSpan span, List<CountingBlock> blocks) {
        List<CountingBlock> there =
                blocks.stream()
                        .filter(
                                b ->
                                        b.time().spans().stream()
                                                .anyMatch(s -> s.contains(span.from())))
                        .toList();
        if (members(there, b -> countsAsPlanned(rule, b)) < rule.min()) {
            boolean displaced = members(there, b -> countsReleased(rule, b)) >= rule.min();
            stretches.add(new Stretch(rule, date, span, displaced, there));
        }
    }

    private static int members(List<CountingBlock> blocks, Predicate<CountingBlock> counts) {
        Set<String> members = new HashSet<>();
        for (CountingBlock block : blocks) {
            if (counts.test(block)) {
                members.add(block.member().id());
            }
        }
        return members.size();
    }

    /// Whether a block counts for the rule while it goes on as planned.
    static boolean countsAsPlanned(PresenceRule rule, CountingBlock block) {
        return counts(rule, block.session());
    }

    /// Whether it counts once all extra blocks are given up.
    boolean countsReleased(PresenceRule rule, CountingBlock block) {
        return block.session().offer() == SessionOffer.EXTRA
                ? frame.fallbacks(block.member().role()).stream().anyMatch(s -> counts(rule, s))
                : counts(rule, block.session());
    }

    private static boolean counts(PresenceRule rule, SessionType session) {
        return (rule.mode() == PresenceRule.Mode.REACHABLE || session.onSite())
                && (rule.inSession().isEmpty() || rule.inSession().contains(session.id()));
    }

    /// The stretches with too few, cut wherever somebody comes or goes.
    List<Stretch> stretches() {
        return stretches;
    }

    /// The violations: stretches that follow each other and are of one kind, put together.
    List<PresenceViolation> violations() {
        List<PresenceViolation> merged = new ArrayList<>();
        for (Stretch stretch : stretches) {
            PresenceViolation last = merged.isEmpty() ? null : merged.getLast();
            if (last != null
                    && last.rule().equals(stretch.rule().id())
                    && last.date().equals(stretch.date())
                    && last.displaced() == stretch.displaced()
                    && last.span().to() == stretch.span().from()) {
                merged.removeLast();
                merged.add(violation(stretch, last.span().from(), last.missingMinutes()));
            } else {
                merged.add(violation(stretch, stretch.span().from(), 0));
            }
        }
        merged.sort(
                Comparator.comparing(PresenceViolation::date)
                        .thenComparingInt(v -> v.span().from())
                        .thenComparing(PresenceViolation::rule));
        return merged;
    }

    /// @param before what was missing from there up to the stretch
    private static PresenceViolation violation(Stretch stretch, int from, double before) {
        return new PresenceViolation(
                stretch.rule().id(),
                stretch.date(),
                new TimeSpan(from, stretch.span().to()),
                stretch.displaced(),
                before + stretch.missingMinutes());
    }
}
