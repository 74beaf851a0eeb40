package nl.basiseerst.application.roster;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.application.store.OutdatedEdit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.Flow;
import nl.basiseerst.domain.roster.Versions;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;

import java.util.ArrayList;
import java.util.List;

/// A change of a basic schedule with all that follows from it: its past is kept apart if weeks gone
/// by were made from it, and what changes flows into the weeks from the current one on that were
/// made from it, on the days that nobody changed by hand.
///
/// @param versions what becomes of the basic schedule
/// @param flow what becomes of the weeks
/// @param edits to be stored as one change
public record FlowChanges(Versions versions, Flow flow, List<Edit> edits) {

    public FlowChanges {
        edits = List.copyOf(edits);
    }

    /// What the program changed by itself, to be told.
    ///
    /// @param weeks in how many weeks something changed
    /// @param days on how many days of members
    /// @param kept how many such days stay as somebody made them
    /// @param split whether what held before was kept apart for the weeks gone by
    public record Told(int weeks, int days, int kept, boolean split) {}

    /// @param plan as it is, with at least the schedule of [#period]
    /// @param after the basic schedule as it shall be; its stamped weeks do not matter
    /// @param now the current week
    /// @throws OutdatedEdit if the practice has no such basic schedule
    public static FlowChanges of(PracticePlan plan, BasicSchedule after, IsoWeek now) {
        BasicSchedule before =
                plan.groundwork().basicSchedules().stream()
                        .filter(schedule -> schedule.id().equals(after.id()))
                        .findFirst()
                        .orElseThrow(OutdatedEdit::new);
        Versions versions = Versions.of(before, after, now, () -> FreshId.of("basis"));
        Flow flow = Flow.of(plan, before, versions.current(), now);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Update(versions.current()));
        BasicSchedule past = versions.past();
        if (past != null) {
            edits.add(new Edit.Add(past));
        }
        edits.addAll(RosterEdits.of(flow.changes()));
        return new FlowChanges(versions, flow, edits);
    }

    /// The days into which a change of it can flow.
    ///
    /// @param before as it is stored
    public static Period period(BasicSchedule before, IsoWeek now) {
        IsoWeek last = before.stamped().isEmpty() ? now : before.stamped().getLast();
        return Period.of(now.monday(), last.compareTo(now) < 0 ? now.sunday() : last.sunday());
    }

    public Told told() {
        return new Told(
                flow.weeks().size(),
                flow.changes().size(),
                flow.kept().size(),
                versions.past() != null);
    }
}
