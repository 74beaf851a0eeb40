package nl.basiseerst.domain.fairness;

import nl.basiseerst.domain.schedule.HardKind;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who had how much of the work that few people like, over some time.
///
/// @param rules what counts at the end of that time, a kind each, in the order of [HardKind]
/// @param shares everyone employed on some day of it, in the order of the team
public record Division(List<HardRule> rules, List<Share> shares) {

    /// A day on which somebody had work of a kind.
    ///
    /// @param time when, never empty
    public record Turn(LocalDate date, HardKind kind, TimeSet time) {}

    /// Of one person.
    ///
    /// @param contractMinutes contract hours over the days employed in weeks with a schedule, in
    ///   minutes; null when not agreed, or nothing
    /// @param minutes planned and not absent, by kind; 0 where there are none
    /// @param turns the days these were on, the latest first
    public record Share(
            Member member,
            @Nullable Double contractMinutes,
            Map<HardKind, Integer> minutes,
            List<Turn> turns) {

        public Share {
            minutes = Map.copyOf(minutes);
            turns = List.copyOf(turns);
        }

        public int minutes(HardKind kind) {
            return minutes.getOrDefault(kind, 0);
        }

        /// The days with work of that kind, the latest first.
        public List<Turn> turns(HardKind kind) {
            return turns.stream().filter(turn -> turn.kind() == kind).toList();
        }

        /// Minutes of that kind for each minute of contract; empty without a contract.
        public Optional<Double> perContract(HardKind kind) {
            return contractMinutes == null
                    ? Optional.empty()
                    : Optional.of(minutes(kind) / contractMinutes);
        }
    }

    public Division {
        rules = List.copyOf(rules);
        shares = List.copyOf(shares);
    }

    /// The kinds that are counted.
    public List<HardKind> kinds() {
        return rules.stream().map(HardRule::kind).toList();
    }

    /// The roles that people have, in the order of [Role].
    public List<Role> roles() {
        return List.of(Role.values()).stream()
                .filter(role -> shares.stream().anyMatch(s -> s.member().role() == role))
                .toList();
    }

    /// Those of one role, in the order of the team.
    public List<Share> of(Role role) {
        return shares.stream().filter(share -> share.member().role() == role).toList();
    }

    /// The mean of a role by contract: all minutes of those with a contract over all their contract
    /// minutes. Who works more weighs more, so nobody is above it just for working more. Empty
    /// without contracts.
    public Optional<Double> mean(Role role, HardKind kind) {
        double contract = 0;
        double minutes = 0;
        for (Share share : of(role)) {
            Double agreed = share.contractMinutes();
            if (agreed != null) {
                contract += agreed;
                minutes += share.minutes(kind);
            }
        }
        return contract == 0 ? Optional.empty() : Optional.of(minutes / contract);
    }

    /// The largest share of anyone by contract; 0 if nobody has any.
    public double largest(HardKind kind) {
        List<Double> all = new ArrayList<>();
        shares.forEach(share -> share.perContract(kind).ifPresent(all::add));
        return all.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    static Map<HardKind, Integer> nothing() {
        Map<HardKind, Integer> none = new EnumMap<>(HardKind.class);
        for (HardKind kind : HardKind.values()) {
            none.put(kind, 0);
        }
        return none;
    }
}
