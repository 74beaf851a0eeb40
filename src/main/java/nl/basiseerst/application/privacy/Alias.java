package nl.basiseerst.application.privacy;

import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Holding;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.Period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/// Who takes the place of somebody whose name is taken out: a role and a letter, such as
/// `Doktersassistent A`, with what the verdicts on weeks gone by rest on and nothing else.
public final class Alias {

    private static final String PREFIX = "anon";
    private static final int LETTERS = 26;

    private Alias() {}

    /// Whether somebody already is such a role and letter.
    public static boolean is(Member member) {
        return member.id().startsWith(PREFIX + "-");
    }

    /// @param role what the role is called, for the name
    /// @param first first day of what is kept of the schedule
    /// @param last its last day
    static Member of(
            Member member, PracticePlan plan, String role, LocalDate first, LocalDate last) {
        Set<String> taken = plan.members().stream().map(Member::name).collect(Collectors.toSet());
        int next = 0;
        while (taken.contains(role + " " + letter(next))) {
            next++;
        }
        String name = role + " " + letter(next);
        return new Member(
                FreshId.of(PREFIX),
                name,
                Member.initialsOf(name),
                member.role(),
                employment(member.employment()),
                member.registration(), // decides whether supervision was needed
                Period.of(first, last),
                null,
                null,
                member.availability(), // decides whether somebody away was missed
                member.competences().stream().map(held -> held(held, last)).toList());
    }

    /// Whether the law on working hours was for them, and no more.
    private static Employment employment(Employment was) {
        return switch (was) {
            case OWNER, LOCUM -> Employment.LOCUM;
            case EMPLOYED, SECONDED, TRAINEE -> Employment.EMPLOYED;
        };
    }

    /// When a competence ends matters only if that was while the member worked.
    private static Holding held(Holding held, LocalDate last) {
        LocalDate until = held.validUntil();
        @Nullable LocalDate kept = until == null || until.isAfter(last) ? null : until;
        return new Holding(held.competence(), kept, held.level());
    }

    /// A to Z, then AA to AZ and on.
    private static String letter(int number) {
        String last = Character.toString('A' + number % LETTERS);
        return number < LETTERS ? last : letter(number / LETTERS - 1) + last;
    }
}
