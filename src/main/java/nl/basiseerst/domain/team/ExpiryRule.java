package nl.basiseerst.domain.team;

import nl.basiseerst.domain.value.Require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which competences and contracts ask for attention, because they end soon or have ended.
///
/// @param days how many days ahead counts as soon, at least 0
public record ExpiryRule(int days) {

    /// Two months: time to plan a course and sit for it.
    public static final ExpiryRule DEFAULT = new ExpiryRule(60);

    public ExpiryRule {
        Require.atLeast("days", days, 0);
    }

    /// What ends soon or has ended, seen from a date: the first to end first, then in the order of
    /// the members.
    ///
    /// An expired competence stays listed as long as its holder is employed. A contract that ended
    /// stays listed for as many days as it was announced; after that its holder has just left.
    public List<Expiry> expiring(List<Member> members, LocalDate date) {
        LocalDate soon = date.plusDays(days);
        LocalDate justLeft = date.minusDays(days);
        List<Expiry> found = new ArrayList<>();
        for (Member member : members) {
            LocalDate lastDay = member.employed().until();
            if (lastDay != null && !lastDay.isAfter(soon) && !lastDay.isBefore(justLeft)) {
                found.add(new Expiry(member.id(), null, lastDay));
            }
            if (lastDay != null && lastDay.isBefore(date)) {
                continue;
            }
            for (Holding holding : member.competences()) {
                LocalDate validUntil = holding.validUntil();
                if (validUntil != null && !validUntil.isAfter(soon)) {
                    found.add(new Expiry(member.id(), holding.competence(), validUntil));
                }
            }
        }
        found.sort(Comparator.comparing(Expiry::lastDay));
        return List.copyOf(found);
    }
}
