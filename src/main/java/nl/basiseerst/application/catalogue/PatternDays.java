package nl.basiseerst.application.catalogue;

import nl.basiseerst.application.catalogue.WorkingDays.Time;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.schedule.DayPattern.Part;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The day patterns of a practice, fitted to its opening hours: what begins first of all patterns
/// begins when it opens, what ends last ends when it closes.
final class PatternDays {

    private final Practice practice;
    private final List<DayPattern> patterns;
    private final int noon;
    private final int earliest;
    private final int latest;

    PatternDays(Practice practice, List<DayPattern> patterns) {
        this.practice = practice;
        this.patterns = List.copyOf(patterns);
        noon = practice.dayparts().span(0).to();
        earliest = patterns.stream().mapToInt(p -> hull(p.parts()).from()).min().orElse(0);
        latest =
                patterns.stream()
                        .mapToInt(p -> hull(p.parts()).to())
                        .max()
                        .orElse(TimeSpan.END_OF_DAY);
    }

    /// The patterns of a role for a part of the day; those of whole days when there are none for
    /// that part.
    List<DayPattern> of(Role role, Time time) {
        List<DayPattern> own = patterns.stream().filter(p -> p.roles().contains(role)).toList();
        List<DayPattern> fitting = own.stream().filter(p -> time(p) == time).toList();
        return fitting.isEmpty() ? own.stream().filter(p -> time(p) == Time.DAY).toList() : fitting;
    }

    /// Whether patterns of whole days of a role differ in what is done.
    boolean differ(Role role) {
        Set<Set<String>> kinds = new HashSet<>();
        for (DayPattern pattern : of(role, Time.DAY)) {
            Set<String> sessions = new HashSet<>();
            pattern.parts().forEach(part -> sessions.add(part.session()));
            kinds.add(sessions);
        }
        return kinds.size() > 1;
    }

    private Time time(DayPattern pattern) {
        TimeSpan hull = hull(pattern.parts());
        if (hull.to() <= noon) {
            return Time.MORNING;
        }
        return hull.from() >= noon - 60 ? Time.AFTERNOON : Time.DAY;
    }

    /// What a pattern comes to on a day on which that time is worked.
    List<Part> on(DayOfWeek day, DayPattern pattern, Time time) {
        List<TimeSpan> open = practice.openingHours().spansOn(day);
        if (open.isEmpty()) {
            return List.of();
        }
        int opens = open.stream().mapToInt(TimeSpan::from).min().orElseThrow();
        int closes = open.stream().mapToInt(TimeSpan::to).max().orElseThrow();
        TimeSpan worked = half(pattern, time);
        List<Part> parts = new ArrayList<>();
        for (Part part : pattern.parts()) {
            int from = part.span().from() == earliest ? opens : part.span().from();
            int to = part.span().to() == latest ? closes : part.span().to();
            int begin = Math.max(Math.max(from, opens), worked.from());
            int end = Math.min(Math.min(to, closes), worked.to());
            if (begin < end) {
                parts.add(with(part, new TimeSpan(begin, end)));
            }
        }
        return parts;
    }

    /// The half that is worked of a pattern of a whole day.
    private TimeSpan half(DayPattern pattern, Time time) {
        if (time == Time.DAY || time(pattern) != Time.DAY) {
            return new TimeSpan(0, TimeSpan.END_OF_DAY);
        }
        return time == Time.MORNING
                ? new TimeSpan(0, noon)
                : new TimeSpan(noon, TimeSpan.END_OF_DAY);
    }

    /// The parts with a clinic in place of what was there; as they were when it does not fall
    /// within them.
    static List<Part> with(List<Part> parts, Clinic clinic) {
        if (parts.isEmpty() || !TimeSet.of(hull(parts)).covers(TimeSet.of(clinic.span()))) {
            return parts;
        }
        List<Part> worked = new ArrayList<>();
        for (Part part : parts) {
            TimeSet left = TimeSet.of(part.span()).minus(TimeSet.of(clinic.span()));
            left.spans().forEach(span -> worked.add(with(part, span)));
        }
        worked.add(new Part(clinic.span(), clinic.session(), null, List.of()));
        worked.sort(Comparator.comparing(Part::span));
        return worked;
    }

    private static Part with(Part part, TimeSpan span) {
        return new Part(span, part.session(), part.room(), part.extra());
    }

    private static TimeSpan hull(List<Part> parts) {
        return new TimeSpan(
                parts.stream().mapToInt(p -> p.span().from()).min().orElseThrow(),
                parts.stream().mapToInt(p -> p.span().to()).max().orElseThrow());
    }
}
