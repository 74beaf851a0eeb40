package nl.basiseerst.domain.roster;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// What stamping comes to, to be looked at before it is carried out.
///
/// @param weeks those that are stamped, in order, each with what happens in it
/// @param without weeks in which no basic schedule is in force; they are left alone
/// @param kept days that stay as somebody made them, which will be the deviations of these weeks;
///   none when they give way
/// @param closed closed dates that are skipped, of those for which something is prescribed
/// @param neverOpen weekdays without opening hours for which something is prescribed, in vain
/// @param away who is absent, for a day or a part of it, during prescribed blocks; the blocks are
///   put down all the same
/// @param changes what becomes of each day that changes
/// @param schedules the basic schedules whose stamped weeks change, as they will be
public record StampPlan(
        StampOrder order,
        List<StampedWeek> weeks,
        List<IsoWeek> without,
        List<Deviation> kept,
        List<LocalDate> closed,
        List<DayOfWeek> neverOpen,
        List<MemberDates> away,
        List<DayChange> changes,
        List<BasicSchedule> schedules) {

    /// One week that is stamped.
    ///
    /// @param schedule id of the basic schedule it is made from
    /// @param again whether it was stamped before
    /// @param added how many blocks come
    /// @param gone how many blocks go
    /// @param kept how many days stay as somebody made them
    public record StampedWeek(
            IsoWeek week, String schedule, boolean again, int added, int gone, int kept) {}

    public StampPlan {
        weeks = List.copyOf(weeks);
        without = List.copyOf(without);
        kept = List.copyOf(kept);
        closed = List.copyOf(closed);
        neverOpen = List.copyOf(neverOpen);
        away = List.copyOf(away);
        changes = List.copyOf(changes);
        schedules = List.copyOf(schedules);
    }

    /// Works out what stamping comes to; changes nothing. Days that hold what is prescribed stay as
    /// they are. Of a week that was stamped before, a day counts as made by hand if it is not what
    /// the basic schedule that stamped it prescribes now; of another week, if it has blocks.
    ///
    /// @param plan with at least the schedule of these weeks
    public static StampPlan of(PracticePlan plan, StampOrder order) {
        return new Stamping(plan, order).plan();
    }

    /// How many blocks come, in all weeks.
    public int added() {
        return weeks.stream().mapToInt(StampedWeek::added).sum();
    }

    /// How many blocks go, in all weeks.
    public int gone() {
        return weeks.stream().mapToInt(StampedWeek::gone).sum();
    }

    /// Whether carrying it out would change anything at all.
    public boolean isEmpty() {
        return changes.isEmpty() && schedules.isEmpty();
    }
}
