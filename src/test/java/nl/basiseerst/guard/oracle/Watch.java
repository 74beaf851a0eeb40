package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.domain.time.DayHours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who must be there, minute by minute: section 7.
final class Watch {

    private final PracticePlan plan;
    private final List<Present> present;
    private final Set<String> allItems = new HashSet<>();

    Watch(PracticePlan plan, List<Present> present) {
        this.plan = plan;
        this.present = present;
        present.forEach(p -> p.items().forEach(item -> allItems.add(item.name())));
    }

    /// The violations as planned on those days: by date, start and rule.
    List<Answer.Violation> violations(List<LocalDate> openDays) {
        List<Answer.Violation> violations = new ArrayList<>();
        for (LocalDate date : openDays) {
            List<Answer.Violation> ofDay = new ArrayList<>();
            for (PresenceRule rule : plan.presenceRules()) {
                ofDay.addAll(violations(rule, date));
            }
            ofDay.sort(
                    Comparator.comparingInt(Answer.Violation::from)
                            .thenComparing(Answer.Violation::rule));
            violations.addAll(ofDay);
        }
        return violations;
    }

    private List<Answer.Violation> violations(PresenceRule rule, LocalDate date) {
        List<Answer.Violation> found = new ArrayList<>();
        int start = -1;
        boolean kind = false;
        for (int m = 0; m <= 1440; m++) {
            boolean violated = m < 1440 && isViolated(rule, date, m, Set.of());
            boolean displaced = violated && !isViolated(rule, date, m, allItems);
            if (start >= 0 && (!violated || displaced != kind)) {
                found.add(new Answer.Violation(rule.id(), date, start, m, kind));
                start = -1;
            }
            if (violated && start < 0) {
                start = m;
                kind = displaced;
            }
        }
        return found;
    }

    /// Whether every minute displaced by extra offer is none any more with those items released.
    boolean mended(List<LocalDate> openDays, Set<String> released) {
        for (LocalDate date : openDays) {
            for (PresenceRule rule : plan.presenceRules()) {
                for (int m = 0; m < 1440; m++) {
                    if (isViolated(rule, date, m, Set.of())
                            && !isViolated(rule, date, m, allItems)
                            && isViolated(rule, date, m, released)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean isViolated(
            PresenceRule rule, LocalDate date, int minute, Set<String> released) {
        if (!holds(rule, date, minute)) {
            return false;
        }
        Set<String> there = new HashSet<>();
        for (Present one : present) {
            if (one.block().date().equals(date)
                    && one.minutes().get(minute)
                    && rule.roles().contains(one.member().role())
                    && counts(rule, one, released)) {
                there.add(one.member().id());
            }
        }
        return there.size() < rule.min();
    }

    private boolean holds(PresenceRule rule, LocalDate date, int minute) {
        List<DayHours> hours =
                rule.hours().hours().isEmpty()
                        ? plan.practice().openingHours().hours()
                        : rule.hours().hours();
        for (DayHours one : hours) {
            if (one.day() == date.getDayOfWeek()
                    && one.span().from() <= minute
                    && minute < one.span().to()) {
                return true;
            }
        }
        return false;
    }

    private boolean counts(PresenceRule rule, Present one, Set<String> released) {
        List<SessionType> sessions =
                one.isExtra() && released.contains(one.block().id())
                        ? Part.fallbacks(plan, one.member())
                        : List.of(one.session());
        return sessions.stream()
                .anyMatch(
                        s ->
                                (rule.inSession().isEmpty() || rule.inSession().contains(s.id()))
                                        && (rule.mode() == PresenceRule.Mode.REACHABLE
                                                || s.onSite()));
    }
}
