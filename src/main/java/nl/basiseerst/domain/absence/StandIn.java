package nl.basiseerst.domain.absence;

import nl.basiseerst.domain.conflict.ConflictKind;
import nl.basiseerst.domain.conflict.RosterConflict;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/// Somebody held against work of somebody else: may they, can they, are they free, and what is left
/// of their contract hours.
///
/// @param member id of the member
/// @param notAllowed ids of the activities of the work that their role may not do
/// @param notAble ids of those their role may do, but they cannot
/// @param unable what the rules of the schedule say of doing it without competence or supervision
/// @param busy why they are not free
/// @param toAsk whether it is at a time they do not work, so that they must be asked first
/// @param remarks what does not keep them from it, but should be known
/// @param minutesLeft what is left of their contract hours that week once they do it, of several
///   weeks the least; negative for too much, null if no hours were agreed
public record StandIn(
        String member,
        List<String> notAllowed,
        List<String> notAble,
        Extent extent,
        List<RosterConflict> unable,
        List<RosterConflict> busy,
        boolean toAsk,
        List<RosterConflict> remarks,
        @Nullable Integer minutesLeft) {

    /// How much of the work they may and can do.
    public enum Extent {
        /// All that the one who is away would do in it.
        ALL,
        /// Some of it.
        PART,
        /// Nothing of it.
        NOTHING
    }

    /// May, can, is free, hours left: what the best stands first by.
    static final Comparator<StandIn> BEST_FIRST =
            Comparator.comparing(StandIn::isAvailable)
                    .reversed()
                    .thenComparing(StandIn::extent)
                    .thenComparingInt(one -> one.notAllowed().size())
                    .thenComparingInt(one -> one.notAble().size())
                    .thenComparingInt(one -> one.unable().size())
                    .thenComparingInt(one -> one.busy().size())
                    .thenComparing(StandIn::toAsk)
                    .thenComparing(StandIn::isOverHours)
                    .thenComparingInt(one -> one.remarks().size())
                    .thenComparing(
                            StandIn::minutesLeft, Comparator.nullsLast(Comparator.reverseOrder()));

    public StandIn {
        notAllowed = List.copyOf(notAllowed);
        notAble = List.copyOf(notAble);
        unable = List.copyOf(unable);
        busy = List.copyOf(busy);
        remarks = List.copyOf(remarks);
    }

    /// Whether they could stand in at all: they may and can do at least a part of it, and are free.
    public boolean isAvailable() {
        return extent != Extent.NOTHING && unable.isEmpty() && busy.isEmpty();
    }

    /// Whether the work can be given to them at all, whatever speaks against it.
    public boolean isEmployed() {
        return busy.stream().noneMatch(conflict -> conflict.kind() == ConflictKind.NOT_EMPLOYED);
    }

    /// Whether nothing has to be asked of them but the work itself.
    public boolean isAtHand() {
        return isAvailable() && !toAsk && !isOverHours() && !isAfterANight();
    }

    private boolean isAfterANight() {
        return remarks.stream().anyMatch(one -> one.kind() == ConflictKind.DUTY_BEFORE_WORK);
    }

    /// Whether they would work more than their contract says.
    public boolean isOverHours() {
        return minutesLeft != null && minutesLeft < 0;
    }
}
