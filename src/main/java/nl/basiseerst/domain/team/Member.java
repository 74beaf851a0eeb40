package nl.basiseerst.domain.team;

import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.WeeklyHours;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Someone who works in the practice.
///
/// @param employed the days of the contract, both ends inclusive
/// @param hoursPerWeek contract hours a week, at least 0; null when not agreed
/// @param panel number of patients of this member's own, at least 0; null for none
/// @param availability when the member can work; none for no restriction
/// @param competences each competence at most once
public record Member(
        String id,
        String name,
        String initials,
        Role role,
        Employment employment,
        Registration registration,
        Period employed,
        @Nullable Double hoursPerWeek,
        @Nullable Integer panel,
        WeeklyHours availability,
        List<Holding> competences)
        implements Entity {

    public Member {
        Require.id("id", id);
        Require.text("name", name);
        Require.text("initials", initials);
        if (hoursPerWeek != null) {
            Require.between("hoursPerWeek", hoursPerWeek, 0, 168);
        }
        if (panel != null) {
            Require.atLeast("panel", panel, 0);
        }
        competences = List.copyOf(competences);
        Require.once("competences", "competence", competences, Holding::competence);
    }

    /// The initials a name suggests: the first letter of each of its words, in capitals.
    public static String initialsOf(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.strip().split("[\\s.-]+", -1)) {
            if (!word.isEmpty()) {
                initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return initials.isEmpty() ? name.strip() : initials.toString();
    }

    public Optional<Holding> holding(String competence) {
        for (Holding holding : competences) {
            if (holding.competence().equals(competence)) {
                return Optional.of(holding);
            }
        }
        return Optional.empty();
    }

    /// Whether the member counts as able in that competence on that date.
    public boolean isAble(String competence, LocalDate date) {
        return holding(competence).filter(h -> h.countsOn(date)).isPresent();
    }
}
