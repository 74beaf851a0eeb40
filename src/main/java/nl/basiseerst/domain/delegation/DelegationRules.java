package nl.basiseerst.domain.delegation;

import nl.basiseerst.domain.delegation.Refusal.Absent;
import nl.basiseerst.domain.delegation.Refusal.CompetenceExpired;
import nl.basiseerst.domain.delegation.Refusal.CompetenceMissing;
import nl.basiseerst.domain.delegation.Refusal.Learning;
import nl.basiseerst.domain.delegation.Refusal.NoSupervisor;
import nl.basiseerst.domain.delegation.Refusal.NotWorking;
import nl.basiseerst.domain.delegation.Refusal.RoleNotAsked;
import nl.basiseerst.domain.schedule.CountingBlock;
import nl.basiseerst.domain.team.CompetenceLevel;
import nl.basiseerst.domain.team.Holding;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Supervision;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// The rules of delegation, one method each: may this member do this task then?
final class DelegationRules {

    private static final List<Function<Candidacy, Optional<? extends Refusal>>> ALL =
            List.of(
                    DelegationRules::role,
                    DelegationRules::competenceHeld,
                    DelegationRules::competenceValid,
                    DelegationRules::present,
                    DelegationRules::working,
                    DelegationRules::supervised,
                    DelegationRules::taught);

    private DelegationRules() {}

    /// Every reason that applies, in their fixed order; none when the member may do it.
    static List<Refusal> refusals(Candidacy candidacy) {
        return ALL.stream().<Refusal>flatMap(rule -> rule.apply(candidacy).stream()).toList();
    }

    static Optional<RoleNotAsked> role(Candidacy c) {
        return c.type().roles().contains(c.member().role())
                ? Optional.empty()
                : Optional.of(new RoleNotAsked(c.member().role(), c.type().roles()));
    }

    static Optional<CompetenceMissing> competenceHeld(Candidacy c) {
        String asked = c.type().competence();
        return asked == null || c.member().holding(asked).isPresent()
                ? Optional.empty()
                : Optional.of(new CompetenceMissing(asked));
    }

    static Optional<CompetenceExpired> competenceValid(Candidacy c) {
        return holding(c)
                .filter(held -> !held.isValidOn(c.date()))
                .flatMap(held -> Optional.ofNullable(held.validUntil()))
                .map(until -> new CompetenceExpired(requireAsked(c), until));
    }

    static Optional<Absent> present(Candidacy c) {
        boolean absent =
                !c.window().isEmpty()
                        && c.member().employed().contains(c.date())
                        && c.attendance().awayOn(c.member().id(), c.date()).covers(c.window());
        return absent ? Optional.of(new Absent(c.window())) : Optional.empty();
    }

    static Optional<NotWorking> working(Candidacy c) {
        int found = c.blockTime().minutes();
        return found < c.type().minutes()
                ? Optional.of(new NotWorking(c.window(), c.type().minutes(), found))
                : Optional.empty();
    }

    static Optional<NoSupervisor> supervised(Candidacy c) {
        Supervision asked = c.type().supervision();
        if (!asked.isNeededFor(c.member().registration())) {
            return Optional.empty();
        }
        Predicate<CountingBlock> supervising =
                b ->
                        asked.supervisedBy().contains(b.member().role())
                                && (asked.level() == Supervision.Level.REACHABLE
                                        || b.session().onSite());
        int found = c.minutesBeside(supervising);
        return found < c.type().minutes()
                ? Optional.of(
                        new NoSupervisor(
                                asked.level(), asked.supervisedBy(), c.type().minutes(), found))
                : Optional.empty();
    }

    static Optional<Learning> taught(Candidacy c) {
        Optional<Holding> learning =
                holding(c)
                        .filter(held -> held.level() == CompetenceLevel.LEARNING)
                        .filter(held -> held.isValidOn(c.date()));
        if (learning.isEmpty()) {
            return Optional.empty();
        }
        int found = c.minutesBeside(b -> b.session().onSite() && isIndependent(b.member(), c));
        if (found >= c.type().minutes()) {
            return Optional.empty();
        }
        List<String> independent =
                c.team().stream()
                        .filter(m -> !m.id().equals(c.member().id()))
                        .filter(m -> m.employed().contains(c.date()) && isIndependent(m, c))
                        .map(Member::id)
                        .toList();
        return Optional.of(
                new Learning(learning.get().competence(), independent, c.type().minutes(), found));
    }

    private static boolean isIndependent(Member member, Candidacy c) {
        return member.holding(requireAsked(c))
                .filter(held -> held.level() == CompetenceLevel.INDEPENDENT)
                .filter(held -> held.isValidOn(c.date()))
                .isPresent();
    }

    private static Optional<Holding> holding(Candidacy c) {
        return Optional.ofNullable(c.type().competence()).flatMap(c.member()::holding);
    }

    private static String requireAsked(Candidacy c) {
        String asked = c.type().competence();
        if (asked == null) {
            throw new IllegalArgumentException("No competence asked by " + c.type().id());
        }
        return asked;
    }
}
