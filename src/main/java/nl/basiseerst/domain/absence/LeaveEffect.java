package nl.basiseerst.domain.absence;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.team.Member;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What leave would take of the hours of a year. It never refuses anything.
///
/// @param minutes what it takes
/// @param left what is left without it, in minutes; null if the practice wrote nothing down
/// @param basis where the hours come from
public record LeaveEffect(
        int year,
        LeaveAccount account,
        int minutes,
        @Nullable Integer left,
        LeaveHours.Basis basis) {

    /// Leave is looked at for at most so many years.
    static final int MOST_YEARS = 3;

    /// One for each year it touches; none for what is not leave, or for somebody without hours of
    /// leave here.
    ///
    /// @param plan with all absences of those years, without this one
    public static List<LeaveEffect> of(PracticePlan plan, Absence leave, LocalDate today) {
        LeaveAccount account = leave.account();
        Optional<Member> found =
                plan.members().stream()
                        .filter(member -> member.id().equals(leave.member()))
                        .findFirst();
        List<LeaveEffect> effects = new ArrayList<>();
        if (account == null || found.isEmpty()) {
            return effects;
        }
        int first = leave.from().getYear();
        int last = Math.min(leave.to().getYear(), first + MOST_YEARS - 1);
        for (int year = first; year <= last; year++) {
            if (LeaveBalance.hasHours(found.get(), year)) {
                LeaveBalance before = LeaveBalance.of(plan, found.get(), year, today);
                LeaveBalance with = LeaveBalance.with(plan, found.get(), year, today, leave);
                effects.add(of(account, before, with, year));
            }
        }
        return effects;
    }

    private static LeaveEffect of(
            LeaveAccount account, LeaveBalance without, LeaveBalance with, int year) {
        LeaveBalance.Account before = without.account(account);
        LeaveBalance.Account after = with.account(account);
        return new LeaveEffect(
                year,
                account,
                after.taken() + after.planned() - before.taken() - before.planned(),
                before.left(),
                with.spells().getLast().basis());
    }

    /// What is left with it; negative if it is too much, null if that is not known.
    public @Nullable Integer after() {
        return left == null ? null : left - minutes;
    }

    /// Whether more would be taken than there is.
    public boolean isTooMuch() {
        Integer after = after();
        return after != null && after < 0;
    }
}
