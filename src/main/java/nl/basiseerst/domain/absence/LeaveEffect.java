package nl.basiseerst.domain.absence;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.team.Member;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What leave that was asked for takes of the hours of a year. It never refuses anything.
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

    /// One for each year it touches; none for somebody without hours of leave here.
    ///
    /// @param plan with all absences of those years
    public static List<LeaveEffect> of(PracticePlan plan, LeaveRequest request, LocalDate today) {
        Optional<Member> found =
                plan.members().stream()
                        .filter(member -> member.id().equals(request.member()))
                        .findFirst();
        List<LeaveEffect> effects = new ArrayList<>();
        int first = request.from().getYear();
        int last = Math.min(request.to().getYear(), first + MOST_YEARS - 1);
        for (int year = first; found.isPresent() && year <= last; year++) {
            if (LeaveBalance.hasHours(found.get(), year)) {
                effects.add(of(plan, found.get(), request, year, today));
            }
        }
        return effects;
    }

    private static LeaveEffect of(
            PracticePlan plan, Member member, LeaveRequest request, int year, LocalDate today) {
        Absence leave = request.asAbsence(request.id());
        LeaveBalance.Account before =
                LeaveBalance.of(plan, member, year, today).account(request.account());
        LeaveBalance with = LeaveBalance.with(plan, member, year, today, leave);
        LeaveBalance.Account after = with.account(request.account());
        return new LeaveEffect(
                year,
                request.account(),
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
