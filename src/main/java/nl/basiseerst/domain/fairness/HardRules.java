package nl.basiseerst.domain.fairness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What counts as work that few people like, each rule with the day from which it holds: data,
/// since it is a choice.
///
/// @param rules in any order
public record HardRules(List<HardRule> rules) {

    public HardRules {
        rules = List.copyOf(rules);
    }

    /// The rule of that kind that holds on a date; empty if there is none yet.
    public Optional<HardRule> on(HardKind kind, LocalDate date) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind && !rule.from().isAfter(date))
                .max(Comparator.comparing(HardRule::from));
    }
}
