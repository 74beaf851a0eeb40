package nl.basiseerst.application.setup;

import nl.basiseerst.application.catalogue.Template;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Holding;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.WeeklyHours;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// People as they are added by name and role alone: with the registration and the competences that
/// the templates give to that role, as a proposal to be looked at.
public final class Newcomer {

    private final PracticePlan plan;
    private final List<Template> templates;

    public Newcomer(PracticePlan plan, List<Template> templates) {
        this.plan = plan;
        this.templates = List.copyOf(templates);
    }

    /// Somebody new, employed from the beginning of what is planned.
    ///
    /// @throws nl.basiseerst.domain.value.InvalidValue if the name is blank
    public Member named(String name, Role role) {
        Optional<Member> usual = usual(role);
        return new Member(
                FreshId.of("m"),
                name,
                Member.initialsOf(name),
                role,
                Employment.EMPLOYED,
                usual.map(Member::registration).orElse(Registration.NONE),
                Period.ALWAYS,
                null,
                null,
                WeeklyHours.NONE,
                competences(usual));
    }

    /// Somebody in another role; the registration and competences change along if they are those
    /// that were proposed for the former role.
    public Member as(Member member, Role role) {
        Optional<Member> before = usual(member.role());
        Optional<Member> after = usual(role);
        boolean proposed =
                member.registration() == before.map(Member::registration).orElse(Registration.NONE)
                        && member.competences().equals(competences(before));
        if (!proposed) {
            return MemberChange.as(member, role);
        }
        return new Member(
                member.id(),
                member.name(),
                member.initials(),
                role,
                member.employment(),
                after.map(Member::registration).orElse(Registration.NONE),
                member.employed(),
                member.hoursPerWeek(),
                member.panel(),
                member.availability(),
                competences(after));
    }

    /// The last of that role in the smallest template that has one: the first may have more
    /// competences than usual.
    private Optional<Member> usual(Role role) {
        for (Template template : templates) {
            Optional<Member> last =
                    template.team().stream()
                            .filter(member -> member.role() == role)
                            .reduce((_, later) -> later);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    private List<Holding> competences(Optional<Member> usual) {
        Set<String> known =
                plan.competences().stream().map(Competence::id).collect(Collectors.toSet());
        return usual.stream()
                .flatMap(member -> member.competences().stream())
                .filter(holding -> known.contains(holding.competence()))
                .toList();
    }
}
