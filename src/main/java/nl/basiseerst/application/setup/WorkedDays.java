package nl.basiseerst.application.setup;

import nl.basiseerst.application.catalogue.WorkingDays;
import nl.basiseerst.application.catalogue.WorkingDays.Time;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which parts of which weekdays people work, read off a basic schedule.
final class WorkedDays {

    /// An afternoon may begin so long before the first daypart ends; minutes.
    private static final int EARLY = 60;

    private WorkedDays() {}

    /// In the order of the team; who works on no day is left out.
    static List<WorkingDays> of(PracticePlan plan, BasicSchedule schedule) {
        List<WorkingDays> days = new ArrayList<>();
        for (Member member : plan.members()) {
            Map<DayOfWeek, Time> times = new EnumMap<>(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                List<TimeSpan> spans =
                        schedule.blocks().stream()
                                .filter(b -> b.member().equals(member.id()) && b.day() == day)
                                .map(PatternBlock::span)
                                .toList();
                if (!spans.isEmpty()) {
                    times.put(day, time(plan.practice(), day, spans));
                }
            }
            if (!times.isEmpty()) {
                days.add(new WorkingDays(member.id(), times));
            }
        }
        return days;
    }

    private static Time time(Practice practice, DayOfWeek day, List<TimeSpan> spans) {
        int noon = practice.dayparts().span(0).to();
        List<TimeSpan> open = practice.openingHours().spansOn(day);
        boolean halfDay = !open.isEmpty() && (end(open) <= noon || begin(open) >= noon - EARLY);
        if (halfDay) {
            return Time.DAY; // all that there is
        }
        if (end(spans) <= noon) {
            return Time.MORNING;
        }
        return begin(spans) >= noon - EARLY ? Time.AFTERNOON : Time.DAY;
    }

    private static int begin(List<TimeSpan> spans) {
        return spans.stream().mapToInt(TimeSpan::from).min().orElseThrow();
    }

    private static int end(List<TimeSpan> spans) {
        return spans.stream().mapToInt(TimeSpan::to).max().orElseThrow();
    }
}
