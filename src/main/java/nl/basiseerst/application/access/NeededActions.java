package nl.basiseerst.application.access;

import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.PanelSecond;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.warning.Acceptance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What somebody must be permitted to do in order to make a change: it follows from the things that
/// the change touches, whichever use case asks for it.
public final class NeededActions {

    private NeededActions() {}

    /// For edits that are to be made; none for no edits.
    public static Set<Action> forEdits(List<Edit> edits) {
        Set<Action> needed = EnumSet.noneOf(Action.class);
        edits.forEach(edit -> needed.add(isAsking(edit) ? Action.ASK_LEAVE : of(edit.entity())));
        return needed;
    }

    /// For a change that was made and is to be taken back or done again.
    public static Set<Action> forEntries(List<ChangeEntry> entries) {
        Set<Action> needed = EnumSet.noneOf(Action.class);
        entries.forEach(
                entry -> needed.add(isAsked(entry) ? Action.ASK_LEAVE : of(entry.entity())));
        return needed;
    }

    /// Whoever asks for leave decides nothing. To take a request away, or to change it, is to
    /// decide about it.
    private static boolean isAsking(Edit edit) {
        return edit instanceof Edit.Add && isOpen(edit.entity());
    }

    /// A request that was made here can be taken back, and made again, by who made it.
    private static boolean isAsked(ChangeEntry entry) {
        return (entry.before() == null || entry.after() == null) && isOpen(entry.entity());
    }

    private static boolean isOpen(Entity thing) {
        return thing instanceof LeaveRequest request
                && request.state() == LeaveRequest.State.REQUESTED;
    }

    /// A kind of thing that is not named here is of the practice.
    private static Action of(Entity thing) {
        return switch (thing) {
            case Task _ -> Action.DO_TASKS;
            case Block _,
                    Absence _,
                    BasicSchedule _,
                    DayPattern _,
                    Acceptance _,
                    Duty _,
                    Publication _,
                    LeaveRequest _ ->
                    Action.PLAN;
            case Member _, Competence _, PanelSecond _, LeaveEntitlement _ -> Action.KEEP_PEOPLE;
            default -> Action.KEEP_PRACTICE;
        };
    }
}
