package nl.basiseerst.ui.team;

import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Holding;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.WeeklyHours;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A member in the course of being changed, field by field.
final class MemberDraft {

    private final String id;
    private final Member before;
    String name;
    String initials;
    Role role;
    Employment employment;
    Registration registration;
    @Nullable LocalDate from;
    @Nullable LocalDate until;
    @Nullable Double hoursPerWeek;
    @Nullable Integer panel;
    WeeklyHours availability;
    List<Holding> competences;

    MemberDraft(Member member) {
        before = member;
        id = member.id();
        name = member.name();
        initials = member.initials();
        role = member.role();
        employment = member.employment();
        registration = member.registration();
        from = member.employed().from();
        until = member.employed().until();
        hoursPerWeek = member.hoursPerWeek();
        panel = member.panel();
        availability = member.availability();
        competences = member.competences();
    }

    /// Initials that were those of the name stay those of the name.
    void rename(String other) {
        if (initials.equals(Member.initialsOf(before.name())) && !other.isBlank()) {
            initials = Member.initialsOf(other);
        }
        name = other;
    }

    /// @throws nl.basiseerst.domain.value.InvalidValue if it would be illegal
    Member built() {
        availability.requireNoOverlap("availability");
        return new Member(
                id,
                name,
                initials,
                role,
                employment,
                registration,
                new Period(from, until),
                hoursPerWeek,
                panel,
                availability,
                competences);
    }
}
