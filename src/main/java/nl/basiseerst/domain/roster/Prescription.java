package nl.basiseerst.domain.roster;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a basic schedule prescribes for a week.
///
/// It prescribes nothing on a day on which the practice is not open, be it a closed date or a
/// weekday without opening hours, and nothing to who is not employed that day: a block there counts
/// for nothing (see [nl.basiseerst.domain.schedule.Attendance]), so it is not put down, not missed
/// and no deviation. Absence does not matter: it takes blocks away without removing them.
///
/// @param days the blocks of each day on which there are any, with the ids of the pattern blocks
public record Prescription(BasicSchedule schedule, IsoWeek week, Map<MemberDay, List<Block>> days) {

    public Prescription {
        Map<MemberDay, List<Block>> copy = new LinkedHashMap<>();
        days.forEach((day, blocks) -> copy.put(day, List.copyOf(blocks)));
        days = Collections.unmodifiableMap(copy);
    }

    /// What that basic schedule prescribes, whether or not it is in force that week.
    public static Prescription of(PracticePlan plan, BasicSchedule schedule, IsoWeek week) {
        return new Prescriptions(plan).of(schedule, week);
    }

    /// The basic schedule in force in a week: of those that begin in it or before, the one that
    /// begins last; of two that begin in the same week the later of the list.
    public static Optional<BasicSchedule> inForce(PracticePlan plan, IsoWeek week) {
        BasicSchedule found = null;
        for (BasicSchedule schedule : plan.groundwork().basicSchedules()) {
            boolean begun = schedule.validFrom().compareTo(week) <= 0;
            if (begun
                    && (found == null || schedule.validFrom().compareTo(found.validFrom()) >= 0)) {
                found = schedule;
            }
        }
        return Optional.ofNullable(found);
    }

    /// The basic schedule that a week was made from; empty if none.
    public static Optional<BasicSchedule> stamped(PracticePlan plan, IsoWeek week) {
        return Optional.ofNullable(Prescriptions.stamps(plan).get(week));
    }

    /// All blocks of the week.
    public List<Block> blocks() {
        return days.values().stream().flatMap(Collection::stream).toList();
    }

    /// The blocks of a member on a date; none if nothing is prescribed.
    public List<Block> on(String member, LocalDate date) {
        return on(new MemberDay(member, date));
    }

    List<Block> on(MemberDay day) {
        return days.getOrDefault(day, List.of());
    }
}
