package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// One open day by itself: its urgent demand and its own blocks, sections 8 and 9.
final class Day {

    private final PracticePlan plan;
    private final LocalDate date;
    private final List<Activity> urgent;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Present> present;
    private final Set<String> allItems;

    Day(PracticePlan plan, Asked asked, LocalDate date, List<Present> ofWeek) {
        this.plan = plan;
        this.date = date;
        urgent =
                asked.basicActivities().stream()
                        .filter(a -> a.accessWeeks() == null && a.accessDays() == 0)
                        .toList();
        urgent.forEach(a -> pieces.addAll(asked.urgent(a, date)));
        present = ofWeek.stream().filter(p -> p.block().date().equals(date)).toList();
        List<Present.Item> items = new ArrayList<>();
        present.forEach(p -> items.addAll(p.items()));
        allItems = Oracle.names(items);
    }

    private Coverage covered(List<Present> there, Set<String> released) {
        return Coverage.of(urgent, pieces, Part.of(plan, there, released), there);
    }

    List<Answer.Fragile> fragile() {
        double withEveryone = covered(present, allItems).minutes();
        List<Answer.Fragile> fragile = new ArrayList<>();
        List<Member> members = present.stream().map(Present::member).distinct().toList();
        for (Member member : members.stream().sorted(Comparator.comparing(Member::id)).toList()) {
            List<Present> others =
                    present.stream().filter(p -> !p.member().equals(member)).toList();
            double without = covered(others, allItems).minutes();
            if (Ruling.exceeds(without, plan.practice().fragileMinutes())
                    && Ruling.exceeds(without - withEveryone, 1)) {
                boolean agreed = plan.practice().coveredRoles().contains(member.role());
                fragile.add(new Answer.Fragile(member.id(), date, without, agreed));
            }
        }
        return fragile;
    }

    Answer.OfDay answer(List<Answer.Fragile> fragile, List<Answer.Violation> ofWeek) {
        Coverage asPlanned = covered(present, Set.of());
        Coverage released = covered(present, allItems);
        double displaced = asPlanned.displacedAgainst(released);
        List<Answer.Violation> violations =
                ofWeek.stream().filter(v -> v.date().equals(date)).toList();
        return new Answer.OfDay(
                date,
                Ruling.verdict(plan, asPlanned.minutes(), displaced, null, violations, fragile),
                asPlanned.minutes(),
                released.minutes(),
                displaced);
    }
}
