package nl.basiseerst.domain.fairness;

import nl.basiseerst.domain.schedule.HardKind;
import nl.basiseerst.domain.schedule.HardWork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /// Those that hold on a date, in the order of the kinds; a kind that is not counted is not
    /// among them.
    public List<HardRule> on(LocalDate date) {
        return Stream.of(HardKind.values()).flatMap(kind -> on(kind, date).stream()).toList();
    }

    /// These, with what a practice says in place of those of the same kind.
    ///
    /// @param said each kind once
    public HardRules with(List<HardWork> said) {
        Set<HardKind> kinds = EnumSet.noneOf(HardKind.class);
        said.forEach(work -> kinds.add(work.kind()));
        List<HardRule> all = new ArrayList<>();
        rules.stream().filter(rule -> !kinds.contains(rule.kind())).forEach(all::add);
        said.stream().filter(HardWork::counts).map(HardRule::of).forEach(all::add);
        return new HardRules(all);
    }
}
