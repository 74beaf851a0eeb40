package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a GP trainee may be planned for in the practice: a day, a week, on which days and between
/// which hours; and what duties elsewhere. How many of these may be in an evening, a night and a
/// weekend is not held against them: no source says from when to when those are.
final class TraineeRule implements RosterRule {

    private static final double MINUTES = 60;

    @Override
    public List<RestConflict> conflicts(RosterWeek week) {
        List<RestConflict> found = new ArrayList<>();
        for (Member member : week.judged()) {
            if (member.role() == Role.GP_TRAINEE) {
                addDays(found, week, member);
                addWeek(found, week, member);
                addDuties(found, week, member);
            }
        }
        return found;
    }

    private static void addDays(List<RestConflict> found, RosterWeek week, Member member) {
        for (LocalDate date : week.week().days()) {
            int planned = week.worked(member, date).minutes();
            add(
                    found,
                    week,
                    ConflictKind.TRAINEE_DAY,
                    LimitName.TRAINEE_DAY,
                    member.id(),
                    date,
                    week.ids(member, date),
                    planned);
            for (Block block : week.blocks(member.id(), date)) {
                if (isHere(week, block)) {
                    addIfOutside(found, week, block);
                }
            }
        }
    }

    private static void addIfOutside(List<RestConflict> found, RosterWeek week, Block block) {
        List<TimeSpan> worked = week.worked(block).spans();
        if (worked.isEmpty()) {
            return;
        }
        int from = limit(week, LimitName.TRAINEE_FROM, block.date(), 0);
        int until = limit(week, LimitName.TRAINEE_UNTIL, block.date(), Integer.MAX_VALUE);
        int begins = worked.getFirst().from();
        int ends = worked.getLast().to();
        if (begins < from) {
            found.add(outside(week, block, LimitName.TRAINEE_FROM, begins, from));
        }
        if (ends > until) {
            found.add(outside(week, block, LimitName.TRAINEE_UNTIL, ends, until));
        }
        add(
                found,
                week,
                ConflictKind.TRAINEE_WEEKEND,
                LimitName.TRAINEE_LAST_DAY,
                block.member(),
                block.date(),
                List.of(block.id()),
                block.date().getDayOfWeek().getValue());
    }

    private static RestConflict outside(
            RosterWeek week, Block block, LimitName name, int found, int limit) {
        return new RestConflict(
                ConflictKind.TRAINEE_HOURS,
                block.member(),
                block.date(),
                List.of(block.id()),
                found,
                limit,
                week.limits().source(name, block.date()));
    }

    /// A trainee who works less than full time is in the practice for the same part of it.
    private static void addWeek(List<RestConflict> found, RosterWeek week, Member member) {
        LocalDate monday = week.week().monday();
        int planned =
                week.week().days().stream()
                        .mapToInt(day -> here(week, member, day).minutes())
                        .sum();
        int most = limit(week, LimitName.TRAINEE_WEEK, monday, Integer.MAX_VALUE);
        int fullTime = limit(week, LimitName.TRAINEE_FULL_TIME, monday, 0);
        Double hours = member.hoursPerWeek();
        if (hours != null && hours * MINUTES < fullTime) {
            most = (int) Math.round(most * hours * MINUTES / fullTime);
        }
        if (planned > most) {
            found.add(
                    new RestConflict(
                            ConflictKind.TRAINEE_WEEK,
                            member.id(),
                            monday,
                            List.of(),
                            planned,
                            most,
                            week.limits().source(LimitName.TRAINEE_WEEK, monday)));
        }
    }

    private static TimeSet here(RosterWeek week, Member member, LocalDate date) {
        return TimeSet.union(
                        week.blocks(member.id(), date).stream()
                                .filter(block -> isHere(week, block))
                                .map(Block::span)
                                .toList())
                .and(week.worked(member, date));
    }

    /// Whether it is work in the practice: not the day of the course, which serves nobody and is
    /// elsewhere.
    private static boolean isHere(RosterWeek week, Block block) {
        SessionType session = week.session(block);
        return session.offer() != SessionOffer.NONE || session.onSite();
    }

    private static void addDuties(List<RestConflict> found, RosterWeek week, Member member) {
        IsoWeek ofWeek = week.week();
        int months = limit(week, LimitName.TRAINEE_DUTY_MONTHS, ofWeek.monday(), 0);
        LocalDate before = ofWeek.sunday().minusMonths(months);
        int number = 0;
        boolean here = false;
        for (Duty duty : week.duties(member.id())) {
            LocalDate date = duty.from().toLocalDate();
            number += date.isAfter(before) && !date.isAfter(ofWeek.sunday()) ? 1 : 0;
            if (ofWeek.contains(date)) {
                here = true;
                int minutes = week.minutes(duty);
                add(
                        found,
                        week,
                        ConflictKind.TRAINEE_DUTY,
                        LimitName.TRAINEE_DUTY,
                        member.id(),
                        date,
                        List.of(),
                        minutes);
            }
        }
        if (here) {
            add(
                    found,
                    week,
                    ConflictKind.TRAINEE_DUTIES,
                    LimitName.TRAINEE_DUTIES,
                    member.id(),
                    ofWeek.monday(),
                    List.of(),
                    number);
        }
    }

    private static void add(
            List<RestConflict> found,
            RosterWeek week,
            ConflictKind kind,
            LimitName name,
            String member,
            LocalDate date,
            List<String> blocks,
            int number) {
        int most = limit(week, name, date, Integer.MAX_VALUE);
        if (number > most) {
            String source = week.limits().source(name, date);
            found.add(new RestConflict(kind, member, date, blocks, number, most, source));
        }
    }

    private static int limit(RosterWeek week, LimitName name, LocalDate date, int otherwise) {
        return week.limits().value(name, date, otherwise);
    }
}
