package nl.basiseerst.application.setup;

import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One week of the cycle of a basic schedule, laid out per person and day.
///
/// @param days the weekdays on which anybody works or the practice is open, in order
/// @param rows everybody who works in it, in the order of the team
/// @param earliest minute of the day at which the first begins
/// @param latest minute of the day at which the last ends
public record DraftWeek(List<DayOfWeek> days, List<Row> rows, int earliest, int latest) {

    /// The week of one person.
    public record Row(Member member, Map<DayOfWeek, List<Part>> days) {

        public Row {
            days = Map.copyOf(days);
        }

        /// The day from its first to its last minute, breaks in between; empty when nothing is
        /// worked.
        public Optional<TimeSpan> hull(DayOfWeek day) {
            List<Part> parts = on(day);
            return parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new TimeSpan(
                                    parts.getFirst().span().from(), parts.getLast().span().to()));
        }

        /// In order of time.
        public List<Part> on(DayOfWeek day) {
            return days.getOrDefault(day, List.of());
        }
    }

    /// A stretch of one session.
    public record Part(TimeSpan span, String session, SessionOffer offer) {}

    public DraftWeek {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
    }

    /// @param week of the cycle, from 1
    public static DraftWeek of(PracticePlan plan, BasicSchedule schedule, int week) {
        Map<String, SessionType> sessions = new HashMap<>();
        plan.sessionTypes().forEach(session -> sessions.put(session.id(), session));
        List<PatternBlock> blocks =
                schedule.blocks().stream().filter(block -> block.week() == week).toList();
        List<Row> rows = new ArrayList<>();
        for (Member member : plan.members()) {
            Map<DayOfWeek, List<Part>> days = new EnumMap<>(DayOfWeek.class);
            for (PatternBlock block : blocks) {
                SessionType session = sessions.get(block.session());
                if (block.member().equals(member.id()) && session != null) {
                    days.computeIfAbsent(block.day(), _ -> new ArrayList<>())
                            .add(new Part(block.span(), session.name(), session.offer()));
                }
            }
            if (!days.isEmpty()) {
                days.values().forEach(parts -> parts.sort(Comparator.comparing(Part::span)));
                rows.add(new Row(member, days));
            }
        }
        List<DayOfWeek> shown = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean worked = blocks.stream().anyMatch(block -> block.day() == day);
            if (worked || plan.practice().regularDays().contains(day)) {
                shown.add(day);
            }
        }
        return new DraftWeek(
                shown,
                rows,
                blocks.stream().mapToInt(b -> b.span().from()).min().orElse(0),
                blocks.stream().mapToInt(b -> b.span().to()).max().orElse(TimeSpan.END_OF_DAY));
    }
}
