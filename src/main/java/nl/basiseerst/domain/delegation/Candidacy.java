package nl.basiseerst.domain.delegation;

import nl.basiseerst.domain.schedule.Attendance;
import nl.basiseerst.domain.schedule.CountingBlock;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSet;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/// One member considered for one task type on one date: what every rule looks at.
///
/// @param window when the task may be done on that date; empty on a closed day without times
/// @param team all members of the practice
/// @param blockTime the minutes of the window during which the member works, in any session
record Candidacy(
        TaskType type,
        Member member,
        LocalDate date,
        TimeSet window,
        List<Member> team,
        Attendance attendance,
        TimeSet blockTime) {

    static Candidacy of(
            TaskType type,
            Member member,
            LocalDate date,
            TimeSet window,
            List<Member> team,
            Attendance attendance) {
        TimeSet working = time(attendance, date, b -> b.member().id().equals(member.id()));
        return new Candidacy(type, member, date, window, team, attendance, working.and(window));
    }

    /// Minutes of the block time during which another member is in such a block.
    int minutesBeside(Predicate<CountingBlock> block) {
        TimeSet others =
                time(attendance, date, b -> !b.member().id().equals(member.id()) && block.test(b));
        return blockTime.and(others).minutes();
    }

    private static TimeSet time(
            Attendance attendance, LocalDate date, Predicate<CountingBlock> block) {
        return TimeSet.union(
                attendance.on(date).stream()
                        .filter(block)
                        .flatMap(b -> b.time().spans().stream())
                        .toList());
    }
}
