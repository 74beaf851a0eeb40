package nl.basiseerst.domain.absence;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Member;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The hours of leave that somebody in service has in a year, what was taken of them and what is
/// left. Only leave takes hours: other absence neither takes nor gives any, so the account says
/// nothing of it. What counts is what the practice wrote down (docs/decisions/0089).
///
/// @param written what the practice wrote down, null for nothing yet
/// @param accounts each once, in the order of [LeaveAccount]
/// @param spells the leave of that year, by first day
public record LeaveBalance(
        Member member,
        int year,
        @Nullable LeaveEntitlement written,
        List<Account> accounts,
        List<LeaveSpell> spells) {

    /// The hours of one account, in minutes.
    ///
    /// @param entitled null if the hours of the year were not written down
    /// @param taken on days before today
    /// @param planned on days from today on
    /// @param asked in requests on which nothing was decided
    public record Account(
            LeaveAccount account, @Nullable Integer entitled, int taken, int planned, int asked) {

        /// What is left once all that is planned was taken; negative if that is too much, null if
        /// nothing was written down.
        public @Nullable Integer left() {
            return entitled == null ? null : entitled - taken - planned;
        }

        /// Whether more is taken and planned than there is.
        public boolean isOverdrawn() {
            Integer left = left();
            return left != null && left < 0;
        }
    }

    public LeaveBalance {
        accounts = List.copyOf(accounts);
        spells = List.copyOf(spells);
    }

    /// Those of everybody in service in a year, in the order of the team.
    ///
    /// @param plan with all absences of that year
    public static List<LeaveBalance> all(PracticePlan plan, int year, LocalDate today) {
        return plan.members().stream()
                .filter(member -> hasHours(member, year))
                .map(member -> of(plan, member, year, today))
                .toList();
    }

    /// That of somebody, also of whoever has no hours of leave here.
    ///
    /// @param plan with all absences of that year
    public static LeaveBalance of(PracticePlan plan, Member member, int year, LocalDate today) {
        return new LeaveCount(plan, member, year, today).balance(List.of());
    }

    /// The same with leave besides.
    static LeaveBalance with(
            PracticePlan plan, Member member, int year, LocalDate today, Absence more) {
        return new LeaveCount(plan, member, year, today).balance(List.of(more));
    }

    /// Whether somebody has hours of leave here: not the self-employed, nor whoever has them with
    /// another employer.
    public static boolean hasHours(Member member, int year) {
        LocalDate from = member.employed().from();
        LocalDate until = member.employed().until();
        return member.employment() == Employment.EMPLOYED
                && (from == null || from.getYear() <= year)
                && (until == null || until.getYear() >= year);
    }

    /// What the practice wrote down for somebody.
    public static Optional<LeaveEntitlement> written(PracticePlan plan, Member member, int year) {
        return plan.staffing().entitlements().stream()
                .filter(one -> one.member().equals(member.id()) && one.year() == year)
                .findFirst();
    }

    public Account account(LeaveAccount account) {
        return accounts.stream().filter(one -> one.account() == account).findFirst().orElseThrow();
    }

    /// Whether somebody has leave of which nobody knows how many hours it takes.
    public boolean isUncertain() {
        return spells.stream().anyMatch(spell -> spell.basis() == LeaveHours.Basis.UNKNOWN);
    }
}
