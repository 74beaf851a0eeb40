package nl.basiseerst.application.words;

import nl.basiseerst.domain.guard.FragilePair;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Whose absence the basic offer of a day would not survive, and who is covered by agreement.
final class AbsenceWords {

    /// Fragile pairs named one by one; the others are counted.
    private static final int NAMED = 3;

    private final Messages messages;
    private final Terms terms;
    private final Names names;

    AbsenceWords(Messages messages, Names names) {
        this.messages = messages;
        this.terms = new Terms(messages);
        this.names = names;
    }

    /// Whose absence nobody covers, the costliest first.
    List<String> alone(List<FragilePair> pairs) {
        List<FragilePair> uncovered = uncovered(pairs);
        List<String> sentences = new ArrayList<>();
        for (FragilePair pair : uncovered.stream().limit(NAMED).toList()) {
            Member member = names.member(pair.member());
            sentences.add(
                    messages.text(
                            "guard.fragile",
                            member.name(),
                            terms.role(member.role()),
                            terms.date(pair.date()),
                            terms.minutes(pair.shortageMinutes())));
        }
        int others = uncovered.size() - NAMED;
        if (others > 0) {
            sentences.add(
                    messages.text(
                            others == 1 ? "guard.fragile.more.one" : "guard.fragile.more",
                            Integer.toString(others)));
        }
        return sentences;
    }

    List<String> aloneRemedies(List<FragilePair> pairs) {
        List<FragilePair> uncovered = uncovered(pairs);
        List<String> remedies = new ArrayList<>();
        for (FragilePair pair : uncovered.stream().limit(NAMED).toList()) {
            Member member = names.member(pair.member());
            remedies.add(
                    messages.text(
                            "guard.fragile.remedy",
                            member.name(),
                            terms.role(member.role()),
                            terms.date(pair.date())));
        }
        if (uncovered.size() > NAMED) {
            remedies.add(messages.text("guard.fragile.remedy.more"));
        }
        return remedies;
    }

    /// Absences that would break the offer but for an agreement; nothing when there are none.
    List<String> covered(List<FragilePair> pairs) {
        List<Role> roles = coveredRoles(pairs);
        long times = pairs.stream().filter(FragilePair::covered).count();
        return roles.isEmpty()
                ? List.of()
                : List.of(
                        messages.text(
                                "guard.fragile.covered", terms.anyOf(roles), Long.toString(times)));
    }

    /// The same for the pairs of one day.
    List<String> coveredThatDay(List<FragilePair> pairs) {
        List<Role> roles = coveredRoles(pairs);
        return roles.isEmpty()
                ? List.of()
                : List.of(messages.text("guard.fragile.covered.day", terms.anyOf(roles)));
    }

    private List<Role> coveredRoles(List<FragilePair> pairs) {
        return pairs.stream()
                .filter(FragilePair::covered)
                .map(pair -> names.member(pair.member()).role())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<FragilePair> uncovered(List<FragilePair> pairs) {
        return pairs.stream()
                .filter(pair -> !pair.covered())
                .sorted(Comparator.comparingDouble(FragilePair::shortageMinutes).reversed())
                .toList();
    }
}
