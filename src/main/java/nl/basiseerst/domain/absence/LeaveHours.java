package nl.basiseerst.domain.absence;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.Prescription;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// How much work a day away takes: that of the basic schedule, and for whoever is not in it a share
/// of the contract. It does not look at the schedule of the week itself, in which others stand in.
/// Safe for use by several threads.
public final class LeaveHours {

    private static final int MINUTES = 60;

    private final PracticePlan plan;

    /// @param plan with its basic schedules
    public LeaveHours(PracticePlan plan) {
        this.plan = plan;
    }

    /// Where the hours of a day come from.
    public enum Basis {
        /// What the basic schedule has of that day.
        BASIC_SCHEDULE,
        /// The contract hours of a week, spread over the time somebody can work.
        CONTRACT,
        /// No hours were agreed: a day away takes none.
        UNKNOWN
    }

    /// Where the hours of a day of somebody come from.
    public Basis basis(Member member, LocalDate date) {
        if (!pattern(member, date).isEmpty()) {
            return Basis.BASIC_SCHEDULE;
        }
        return member.hoursPerWeek() == null ? Basis.UNKNOWN : Basis.CONTRACT;
    }

    /// The minutes of work that somebody misses who is away then; none on a day that the practice
    /// is closed or on which they are not in service.
    public int minutes(Member member, LocalDate date, TimeSet away) {
        if (!plan.practice().isOpenOn(date) || !member.employed().contains(date)) {
            return 0;
        }
        List<PatternBlock> pattern = pattern(member, date);
        if (pattern.isEmpty()) {
            return ofContract(member, date.getDayOfWeek(), away);
        }
        int week = schedule(date).cycleWeek(IsoWeek.of(date));
        List<TimeSpan> work =
                pattern.stream()
                        .filter(b -> b.week() == week && b.day() == date.getDayOfWeek())
                        .map(PatternBlock::span)
                        .toList();
        return TimeSet.union(work).and(away).minutes();
    }

    private int ofContract(Member member, DayOfWeek day, TimeSet away) {
        Double hours = member.hoursPerWeek();
        int week = 0;
        for (DayOfWeek other : DayOfWeek.values()) {
            week += could(member, other).minutes();
        }
        if (hours == null || week == 0) {
            return 0;
        }
        int missed = could(member, day).and(away).minutes();
        return (int) Math.round(hours * MINUTES * missed / week);
    }

    private TimeSet could(Member member, DayOfWeek day) {
        TimeSet open = plan.practice().openingHours().on(day);
        return member.availability().isEmpty() ? open : open.and(member.availability().on(day));
    }

    /// The blocks of somebody in all weeks of the basic schedule that is in force.
    private List<PatternBlock> pattern(Member member, LocalDate date) {
        return Prescription.inForce(plan, IsoWeek.of(date)).stream()
                .flatMap(schedule -> schedule.blocks().stream())
                .filter(block -> block.member().equals(member.id()))
                .toList();
    }

    private BasicSchedule schedule(LocalDate date) {
        return Prescription.inForce(plan, IsoWeek.of(date)).orElseThrow();
    }
}
