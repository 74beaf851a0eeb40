package nl.basiseerst.domain.absence;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts the leave of somebody in a year, a day at a time. A minute counts once, for what began
/// first.
final class LeaveCount {

    private static final int MINUTES = 60;
    private static final int LAST_DAY = 31;

    private final PracticePlan plan;
    private final Member member;
    private final int year;
    private final LocalDate today;
    private final LeaveHours hours;
    private final Map<LocalDate, TimeSet> counted = new HashMap<>();
    private final Map<LeaveAccount, Integer> taken = new EnumMap<>(LeaveAccount.class);
    private final Map<LeaveAccount, Integer> planned = new EnumMap<>(LeaveAccount.class);
    private final List<LeaveSpell> spells = new ArrayList<>();

    LeaveCount(PracticePlan plan, Member member, int year, LocalDate today) {
        this.plan = plan;
        this.member = member;
        this.year = year;
        this.today = today;
        hours = new LeaveHours(plan);
    }

    /// @param more leave besides that of the plan, of which counts what is not counted yet
    LeaveBalance balance(List<Absence> more) {
        plan.absences().stream()
                .filter(absence -> absence.member().equals(member.id()))
                .sorted(Comparator.comparing(Absence::from).thenComparing(Absence::id))
                .forEach(this::count);
        more.forEach(this::count);
        List<LeaveRequest> asked =
                plan.staffing().requests().stream()
                        .filter(request -> request.member().equals(member.id()))
                        .filter(request -> request.state() == LeaveRequest.State.REQUESTED)
                        .sorted(
                                Comparator.comparing(LeaveRequest::from)
                                        .thenComparing(LeaveRequest::id))
                        .toList();
        LeaveEntitlement written = LeaveBalance.written(plan, member, year).orElse(null);
        return new LeaveBalance(
                member,
                year,
                written,
                Arrays.stream(LeaveAccount.values())
                        .map(account -> account(account, written, asked))
                        .toList(),
                spells);
    }

    private LeaveBalance.Account account(
            LeaveAccount account, @Nullable LeaveEntitlement written, List<LeaveRequest> asked) {
        Double hours = written == null ? null : written.hours(account);
        return new LeaveBalance.Account(
                account,
                hours == null ? null : Integer.valueOf((int) Math.round(hours * MINUTES)),
                taken.getOrDefault(account, 0),
                planned.getOrDefault(account, 0),
                asked(account, asked));
    }

    private int asked(LeaveAccount account, List<LeaveRequest> requests) {
        Map<LocalDate, TimeSet> sofar = new HashMap<>(counted);
        int sum = 0;
        for (LeaveRequest request : requests) {
            Absence leave = request.asAbsence(request.id());
            for (LocalDate day : days(leave)) {
                int minutes = minutes(leave, day, sofar);
                sum += request.account() == account ? minutes : 0;
            }
        }
        return sum;
    }

    private void count(Absence absence) {
        LeaveAccount account = absence.account();
        List<LocalDate> days = days(absence);
        if (account == null || days.isEmpty()) {
            return;
        }
        int sum = 0;
        for (LocalDate day : days) {
            int minutes = minutes(absence, day, counted);
            (day.isBefore(today) ? taken : planned).merge(account, minutes, Integer::sum);
            sum += minutes;
        }
        LocalDate first = days.getFirst();
        spells.add(new LeaveSpell(absence, first, days.getLast(), sum, hours.basis(member, first)));
    }

    private int minutes(Absence absence, LocalDate day, Map<LocalDate, TimeSet> sofar) {
        TimeSet before = sofar.get(day);
        TimeSet away = before == null ? absence.on(day) : absence.on(day).minus(before);
        sofar.put(day, before == null ? away : before.or(away));
        return hours.minutes(member, day, away);
    }

    private List<LocalDate> days(Absence absence) {
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate last = LocalDate.of(year, Month.DECEMBER, LAST_DAY);
        LocalDate from = absence.from().isBefore(first) ? first : absence.from();
        LocalDate to = absence.to().isAfter(last) ? last : absence.to();
        return from.isAfter(to) ? List.of() : from.datesUntil(to.plusDays(1)).toList();
    }
}
