package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.schedule.PublishedWork;
import nl.basiseerst.domain.team.Member;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Employees know their hours in time. A draft says nothing: nobody was told anything yet. One
/// change now and then is not what the law is about (docs/decisions/0091), so later changes count
/// only on more days of a week than the limit allows.
final class NoticeRule implements RosterRule {

    @Override
    public List<NoticeConflict> conflicts(RosterWeek week) {
        Optional<Publication> told = week.plan().staffing().publication(week.week());
        Optional<RosterLimit> limit = week.limits().on(LimitName.NOTICE_DAYS, week.week().monday());
        if (told.isEmpty() || limit.isEmpty()) {
            return List.of();
        }
        int changes = week.limits().value(LimitName.NOTICE_CHANGES, week.week().monday(), 0);
        List<NoticeConflict> found = new ArrayList<>();
        for (Member member : Employees.of(week)) {
            List<Told> late =
                    days(told.get(), member.id()).stream()
                            .filter(day -> day.before() < limit.get().value())
                            .toList();
            List<Told> never =
                    late.stream().filter(day -> !day.since.isAfter(told.get().first())).toList();
            if (!never.isEmpty()) {
                found.add(conflict(week, member, never, late, 0));
            } else if (late.size() > changes) {
                found.add(conflict(week, member, late, late, late.size()));
            }
        }
        return found;
    }

    /// @param told the days that it speaks of
    /// @param late all that are late: with each of them it gets worse
    private static NoticeConflict conflict(
            RosterWeek week, Member member, List<Told> told, List<Told> late, int changed) {
        RosterLimit limit =
                week.limits().on(LimitName.NOTICE_DAYS, week.week().monday()).orElseThrow();
        Told latest = told.stream().min(Comparator.comparingInt(Told::before)).orElseThrow();
        return new NoticeConflict(
                member.id(),
                week.week(),
                latest.since,
                latest.before(),
                limit.value(),
                changed,
                late.stream().mapToInt(day -> limit.value() - day.before()).sum(),
                limit.source());
    }

    /// Since when the last of the hours of a day are known.
    private record Told(LocalDate day, LocalDate since) {

        int before() {
            return (int) ChronoUnit.DAYS.between(since, day);
        }
    }

    private static List<Told> days(Publication told, String member) {
        Map<LocalDate, LocalDate> since = new TreeMap<>();
        for (PublishedWork work : told.work()) {
            if (work.member().equals(member)) {
                since.merge(
                        work.date(),
                        work.since(),
                        (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return since.entrySet().stream().map(e -> new Told(e.getKey(), e.getValue())).toList();
    }
}
