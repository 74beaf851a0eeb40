package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Who may do an activity but is away while the practice is open.
record AwayTimes(WeekFrame frame, List<Member> members) {

    /// In the order of days and members.
    List<AwayMember> of(Activity activity) {
        List<AwayMember> away = new ArrayList<>();
        for (LocalDate date : frame.openDays) {
            for (Member member : members) {
                TimeSet time = awayOn(member, date);
                if (!time.isEmpty() && mayDo(activity, member, date)) {
                    away.add(new AwayMember(member.id(), date, time));
                }
            }
        }
        return away;
    }

    private static boolean mayDo(Activity activity, Member member, LocalDate date) {
        Performer entry = activity.performer(member.role()).orElse(null);
        if (entry == null || !member.employed().contains(date)) {
            return false;
        }
        String competence = entry.competence();
        return competence == null || member.isAble(competence, date);
    }

    /// A day off is no absence: who is never available then, is not missed.
    private TimeSet awayOn(Member member, LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        TimeSet away =
                frame.attendance
                        .awayOn(member.id(), date)
                        .and(frame.practice.openingHours().on(day));
        return member.availability().isEmpty() ? away : away.and(member.availability().on(day));
    }
}
