package nl.basiseerst.application.words;

import nl.basiseerst.domain.guard.PresenceViolation;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.PresenceRule;

import java.util.ArrayList;
import java.util.List;

/// Where fewer people are than a presence rule asks, and whom to look for.
final class PresenceWords {

    /// Violations named one by one; the others are counted.
    private static final int NAMED = 3;

    private final Messages messages;
    private final Terms terms;
    private final Names names;
    private final Moments moments;

    PresenceWords(Messages messages, Names names, PracticePlan plan) {
        this.messages = messages;
        this.terms = new Terms(messages);
        this.names = names;
        this.moments = new Moments(messages, plan.practice().dayparts());
    }

    /// What is not met, that which extra offer causes first.
    List<String> causes(List<PresenceViolation> violations) {
        List<PresenceViolation> ordered = new ArrayList<>();
        violations.stream().filter(PresenceViolation::displaced).forEach(ordered::add);
        violations.stream().filter(v -> !v.displaced()).forEach(ordered::add);
        List<String> causes = new ArrayList<>();
        ordered.stream().limit(NAMED).map(this::cause).forEach(causes::add);
        addRest(causes, ordered.size() - NAMED);
        return causes;
    }

    /// Whom to look for where giving up extra offer does not help.
    List<String> remedies(List<PresenceViolation> violations) {
        List<PresenceViolation> own = violations.stream().filter(v -> !v.displaced()).toList();
        List<String> remedies = new ArrayList<>();
        own.stream().limit(NAMED).map(this::remedy).forEach(remedies::add);
        addRest(remedies, own.size() - NAMED);
        return remedies;
    }

    private void addRest(List<String> sentences, int others) {
        if (others > 0) {
            sentences.add(
                    messages.text(
                            others == 1 ? "guard.presence.more.one" : "guard.presence.more",
                            Integer.toString(others)));
        }
    }

    private String cause(PresenceViolation violation) {
        PresenceRule rule = names.rule(violation.rule());
        String key = violation.displaced() ? "guard.presence.displaced" : "guard.presence.short";
        return messages.text(
                rule.min() == 1 ? key : key + ".several",
                moments.on(violation.date(), violation.span()),
                rule.name(),
                who(rule),
                Integer.toString(rule.min()));
    }

    private String remedy(PresenceViolation violation) {
        PresenceRule rule = names.rule(violation.rule());
        return messages.text(
                "guard.presence.find", moments.on(violation.date(), violation.span()), who(rule));
    }

    private String who(PresenceRule rule) {
        String roles = terms.anyOf(rule.roles());
        if (rule.inSession().isEmpty()) {
            return roles;
        }
        List<String> sessions =
                rule.inSession().stream().map(id -> names.session(id).name()).toList();
        return messages.text("guard.presence.inside", roles, terms.or(sessions));
    }
}
