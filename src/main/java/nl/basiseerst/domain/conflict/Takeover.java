package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.conflict.ConflictKind.Weight;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Somebody who could take over work of others, and what would not fit then.
///
/// @param member id of the member
/// @param against what would not fit because of it, in the order of [ConflictKind], each kind once
/// @param minutesLeft minutes of the contract that are not planned in that week, before the work is
///   taken over; negative for more than agreed, 0 when nothing was agreed
public record Takeover(String member, List<ConflictKind> against, int minutesLeft) {

    private static final Set<ConflictKind> MAY =
            EnumSet.of(ConflictKind.AUTHORITY_MISSING, ConflictKind.ROLE_UNFIT);
    private static final Set<ConflictKind> CAN =
            EnumSet.of(
                    ConflictKind.COMPETENCE_MISSING,
                    ConflictKind.COMPETENCE_EXPIRED,
                    ConflictKind.SUPERVISION_MISSING);

    /// Who may first, then who can, then who is free, then who has hours left.
    static final Comparator<Takeover> FITTEST =
            Comparator.comparing((Takeover t) -> !t.may())
                    .thenComparing(t -> !t.can())
                    .thenComparing(t -> !t.isFree())
                    .thenComparingLong(Takeover::hard)
                    .thenComparing(t -> !t.against().isEmpty())
                    .thenComparing(Comparator.comparingInt(Takeover::minutesLeft).reversed());

    public Takeover {
        against = List.copyOf(against);
    }

    /// Whether somebody in that role may do it.
    public boolean may() {
        return against.stream().noneMatch(MAY::contains);
    }

    /// Whether they hold what it asks for, with the supervision that it needs.
    public boolean can() {
        return against.stream().noneMatch(CAN::contains);
    }

    /// Whether nothing else keeps them from it: no absence, no other work, no rest that is due.
    public boolean isFree() {
        return against.stream()
                .filter(kind -> !MAY.contains(kind) && !CAN.contains(kind))
                .noneMatch(
                        kind ->
                                kind.weight() == Weight.HARD
                                        || kind == ConflictKind.OUTSIDE_AVAILABILITY);
    }

    /// How many things that law or logic is against.
    private long hard() {
        return against.stream().filter(kind -> kind.weight() == Weight.HARD).count();
    }
}
