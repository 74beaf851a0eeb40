package nl.basiseerst.application.setup;

import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;

import org.jspecify.annotations.Nullable;

/// Copies of a member that differ in one thing.
public final class MemberChange {

    private MemberChange() {}

    /// @throws nl.basiseerst.domain.value.InvalidValue if the name is blank
    public static Member named(Member member, String name) {
        return with(
                member,
                name,
                member.role(),
                member.employment(),
                member.hoursPerWeek(),
                member.panel());
    }

    public static Member as(Member member, Role role) {
        return with(
                member,
                member.name(),
                role,
                member.employment(),
                member.hoursPerWeek(),
                member.panel());
    }

    public static Member employed(Member member, Employment employment) {
        return with(
                member,
                member.name(),
                member.role(),
                employment,
                member.hoursPerWeek(),
                member.panel());
    }

    /// @param hours a week, null when not agreed
    /// @throws nl.basiseerst.domain.value.InvalidValue if a week does not have so many
    public static Member working(Member member, @Nullable Double hours) {
        return with(
                member, member.name(), member.role(), member.employment(), hours, member.panel());
    }

    static Member withPanel(Member member, int panel) {
        return with(
                member,
                member.name(),
                member.role(),
                member.employment(),
                member.hoursPerWeek(),
                panel);
    }

    private static Member with(
            Member member,
            String name,
            Role role,
            Employment employment,
            @Nullable Double hours,
            @Nullable Integer panel) {
        return new Member(
                member.id(),
                name,
                name.equals(member.name()) ? member.initials() : Member.initialsOf(name),
                role,
                employment,
                member.registration(),
                member.employed(),
                hours,
                panel,
                member.availability(),
                member.competences());
    }
}
