package nl.basiseerst.application.roster;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.CopyPlan;
import nl.basiseerst.domain.roster.DayChange;
import nl.basiseerst.domain.roster.StampPlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The edits that carry out what was worked out. Those of basic schedules come first: the first
/// edit of a change is what people are told it was about.
public final class RosterEdits {

    private RosterEdits() {}

    /// Puts the work down on its days. A block that goes becomes one that comes, as far as there
    /// are both, so that a small change is one in the log too.
    public static List<Edit> of(List<DayChange> changes) {
        List<Edit> edits = new ArrayList<>();
        for (DayChange change : changes) {
            List<Block> gone = change.gone();
            List<Block> come = change.come();
            for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
                if (i >= come.size()) {
                    edits.add(new Edit.Remove(gone.get(i)));
                } else if (i >= gone.size()) {
                    edits.add(new Edit.Add(come.get(i).withId(FreshId.of("b"))));
                } else {
                    edits.add(new Edit.Update(come.get(i).withId(gone.get(i).id())));
                }
            }
        }
        return edits;
    }

    /// Carries out a stamping: the blocks, and which weeks were made from what.
    public static List<Edit> of(StampPlan stamping) {
        List<Edit> edits = new ArrayList<>();
        stamping.schedules().forEach(schedule -> edits.add(new Edit.Update(schedule)));
        edits.addAll(of(stamping.changes()));
        return edits;
    }

    /// Carries out a copy.
    public static List<Edit> of(CopyPlan copy) {
        return of(copy.changes());
    }

    /// Stores a basic schedule that is not there yet, together with what it was stamped onto.
    ///
    /// @param plan the practice without the new basic schedule
    /// @param stamping worked out on the practice with it
    public static List<Edit> withNew(PracticePlan plan, BasicSchedule added, StampPlan stamping) {
        Set<String> known = new HashSet<>();
        plan.groundwork().basicSchedules().forEach(schedule -> known.add(schedule.id()));
        List<Edit> edits = new ArrayList<>();
        boolean stamped = false;
        for (BasicSchedule schedule : stamping.schedules()) {
            if (known.contains(schedule.id())) {
                edits.add(new Edit.Update(schedule));
            } else {
                stamped = true;
                edits.add(new Edit.Add(schedule));
            }
        }
        if (!stamped) {
            edits.addFirst(new Edit.Add(added));
        }
        edits.addAll(of(stamping.changes()));
        return edits;
    }
}
