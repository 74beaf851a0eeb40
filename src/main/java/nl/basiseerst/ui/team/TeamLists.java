package nl.basiseerst.ui.team;

import nl.basiseerst.application.words.Names;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.team.Expiry;
import nl.basiseerst.domain.team.ExpiryRule;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.warning.ExpiryWarnings;
import nl.basiseerst.domain.warning.Warning;
import nl.basiseerst.ui.common.list.Listed;
import nl.basiseerst.ui.common.list.ListedGroup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the lists of the team view say.
///
/// @param rule what ends soon
record TeamLists(ExpiryRule rule) {

    private static final int HALF_A_YEAR = 180;

    /// Everyone by role, and at the end those who have left.
    List<ListedGroup> groups(PracticePlan plan, LocalDate today, TeamWords words) {
        List<Expiry> expiries = rule.expiring(plan.members(), today);
        List<ListedGroup> groups = new ArrayList<>();
        for (Role role : Role.values()) {
            List<Listed> items =
                    plan.members().stream()
                            .filter(m -> m.role() == role && !hasLeft(m, today))
                            .map(m -> listed(m, words, past(m, expiries, today)))
                            .toList();
            if (!items.isEmpty()) {
                groups.add(new ListedGroup(words.group(role), items));
            }
        }
        List<Listed> left =
                plan.members().stream()
                        .filter(m -> hasLeft(m, today))
                        .map(m -> gone(m, words))
                        .toList();
        if (!left.isEmpty()) {
            groups.add(new ListedGroup(words.messages().text("team.left"), left));
        }
        return groups;
    }

    List<ExpiryLine> expiring(PracticePlan plan, LocalDate today, TeamWords words) {
        Names names = new Names(plan);
        return rule.expiring(plan.members(), today).stream()
                .map(expiry -> line(expiry, names, isAccepted(plan, expiry, today), today, words))
                .toList();
    }

    static List<Absence> absences(PracticePlan plan, String member) {
        return plan.absences().stream()
                .filter(a -> a.member().equals(member))
                .sorted(Comparator.comparing(Absence::from))
                .toList();
    }

    static List<Duty> duties(PracticePlan plan, String member) {
        return plan.staffing().duties().stream()
                .filter(d -> d.member().equals(member))
                .sorted(Comparator.comparing(Duty::from))
                .toList();
    }

    /// Id of what stands below a thing in the list, or above the last; empty if it stands alone.
    static String neighbour(List<ListedGroup> groups, String id) {
        List<String> ids =
                groups.stream().flatMap(g -> g.items().stream()).map(Listed::id).toList();
        int place = ids.indexOf(id);
        if (place < 0 || ids.size() < 2) {
            return "";
        }
        return ids.get(place + 1 < ids.size() ? place + 1 : place - 1);
    }

    private static boolean hasLeft(Member member, LocalDate today) {
        LocalDate until = member.employed().until();
        return until != null && until.isBefore(today);
    }

    private static long past(Member member, List<Expiry> expiries, LocalDate today) {
        return expiries.stream()
                .filter(e -> e.member().equals(member.id()) && e.isPastOn(today))
                .count();
    }

    private static Listed listed(Member member, TeamWords words, long expired) {
        String employment = words.employment(member.employment());
        Double hours = member.hoursPerWeek();
        String detail =
                hours == null
                        ? employment
                        : words.messages()
                                .text(
                                        "team.hours-and",
                                        new Terms(words.messages()).decimal(hours, 2),
                                        employment);
        String warning =
                expired == 0
                        ? ""
                        : words.messages()
                                .text(
                                        expired == 1 ? "team.expired.one" : "team.expired",
                                        Long.toString(expired));
        return new Listed(member.id(), member.name(), detail, Optional.empty(), warning);
    }

    private static Listed gone(Member member, TeamWords words) {
        LocalDate until = member.employed().until();
        String since =
                until == null
                        ? ""
                        : words.messages()
                                .text(
                                        "team.left.until",
                                        new Terms(words.messages()).dateWithYear(until));
        return Listed.of(member.id(), member.name(), since);
    }

    private static boolean isAccepted(PracticePlan plan, Expiry expiry, LocalDate today) {
        Warning warning = ExpiryWarnings.of(expiry, today);
        return plan.acceptances().stream().anyMatch(accepted -> accepted.covers(warning));
    }

    private static ExpiryLine line(
            Expiry expiry, Names names, boolean accepted, LocalDate today, TeamWords words) {
        String competence = expiry.competence();
        String when = words.when(expiry, today);
        return new ExpiryLine(
                expiry.member(),
                names.member(expiry.member()).name(),
                competence == null
                        ? words.messages().text("team.expiry.contract")
                        : names.competence(competence).name(),
                accepted ? words.messages().text("team.expiry.accepted", when) : when,
                date(expiry, today, new Terms(words.messages())),
                expiry.isPastOn(today));
    }

    /// The year is said where it could be taken for another.
    private static String date(Expiry expiry, LocalDate today, Terms terms) {
        return Math.abs(expiry.daysLeft(today)) < HALF_A_YEAR
                ? terms.date(expiry.lastDay())
                : terms.dateWithYear(expiry.lastDay());
    }
}
