package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// People are planned for the hours of their contract, in the week and on average.
///
/// Weeks in which somebody is away or the practice is closed on a day it would be open say nothing
/// of too few hours; how much of the contract such a day takes is not known here.
final class ContractHoursRule implements RosterRule {

    private static final int MINUTES = 60;

    @Override
    public List<HoursConflict> conflicts(RosterWeek week) {
        List<HoursConflict> found = new ArrayList<>();
        for (Member member : week.judged()) {
            ofWeek(week, member).ifPresent(found::add);
            average(week, member).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<HoursConflict> ofWeek(RosterWeek week, Member member) {
        if (!hasContract(member, week.week())) {
            return Optional.empty();
        }
        int planned = week.worked(member, week.week());
        return conflict(week, member, planned, isWhole(week, member, week.week()), 1);
    }

    /// Only over weeks that are whole, and only once there are as many as are asked.
    private static Optional<HoursConflict> average(RosterWeek week, Member member) {
        int weeks = week.limits().value(LimitName.CONTRACT_WEEKS, week.week().monday(), 0);
        int sum = 0;
        for (int back = 0; back < weeks; back++) {
            IsoWeek other = week.week().plusWeeks(-back);
            int planned = week.worked(member, other);
            if (planned == 0 || !hasContract(member, other) || !isWhole(week, member, other)) {
                return Optional.empty();
            }
            sum += planned;
        }
        return weeks < 2 ? Optional.empty() : conflict(week, member, sum / weeks, true, weeks);
    }

    private static Optional<HoursConflict> conflict(
            RosterWeek week, Member member, int planned, boolean whole, int weeks) {
        Double hours = member.hoursPerWeek();
        if (hours == null) {
            return Optional.empty();
        }
        int agreed = (int) Math.round(hours * MINUTES);
        LocalDate monday = week.week().monday();
        boolean average = weeks > 1;
        LimitName name = average ? LimitName.CONTRACT_AVERAGE_SLACK : LimitName.CONTRACT_SLACK;
        int slack = week.limits().value(name, monday, 0);
        if (planned > agreed + slack) {
            return Optional.of(
                    conflict(
                            average
                                    ? ConflictKind.CONTRACT_AVERAGE_OVER
                                    : ConflictKind.CONTRACT_OVER,
                            member,
                            week,
                            agreed,
                            planned,
                            weeks));
        }
        return whole && planned > 0 && planned < agreed - slack
                ? Optional.of(
                        conflict(
                                average
                                        ? ConflictKind.CONTRACT_AVERAGE_UNDER
                                        : ConflictKind.CONTRACT_UNDER,
                                member,
                                week,
                                agreed,
                                planned,
                                weeks))
                : Optional.empty();
    }

    private static HoursConflict conflict(
            ConflictKind kind, Member member, RosterWeek week, int agreed, int planned, int weeks) {
        return new HoursConflict(kind, member.id(), week.week(), agreed, planned, weeks);
    }

    private static boolean hasContract(Member member, IsoWeek week) {
        return member.employed().contains(week.monday())
                && member.employed().contains(week.sunday());
    }

    private static boolean isWhole(RosterWeek week, Member member, IsoWeek other) {
        Practice practice = week.plan().practice();
        return other.days().stream()
                .noneMatch(day -> practice.closesOn(day) || !week.away(member.id(), day).isEmpty());
    }
}
