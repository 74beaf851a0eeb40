package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.warning.Warning;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;

import java.util.Optional;

/// What of a week that does not fit may be accepted.
final class ConflictWarnings {

    private static final int DAY = 24 * 60;

    private ConflictWarnings() {}

    /// The warning that is accepted with it; empty for what law or logic is against.
    static Optional<Warning> of(RosterConflict conflict) {
        if (conflict.kind().weight() == ConflictKind.Weight.HARD) {
            return Optional.empty();
        }
        WarningKind kind = WarningKind.valueOf(conflict.kind().name());
        String subject = kind.subject() == WarningKind.Subject.BLOCK ? subject(conflict) : null;
        return Optional.of(
                new Warning(
                        WarningKey.ofMember(kind, conflict.date(), conflict.member(), subject),
                        minutes(conflict)));
    }

    /// The block; where several conflicts can be of one, something made of all that tells them
    /// apart: else whoever accepts one accepts the others unseen.
    private static String subject(RosterConflict conflict) {
        String block = conflict.blocks().getFirst();
        return switch (conflict) {
            case RoomConflict.RoomTaken taken ->
                    madeOf(block, "with", taken.other().id(), "in", taken.room());
            case SkillConflict.RoleUnfit unfit when unfit.activity() != null ->
                    madeOf(block, "extra", unfit.activity());
            case RestConflict rest
                    when rest.kind() == ConflictKind.TRAINEE_HOURS && rest.found() > rest.limit() ->
                    madeOf(block, "late");
            default -> block;
        };
    }

    /// As short as an id has to be, and always the same.
    private static String madeOf(String... ids) {
        return WarningKey.idOf(String.join("/", ids));
    }

    /// By how much it does not fit; 0 where that is no matter of more or less.
    private static int minutes(RosterConflict conflict) {
        return switch (conflict) {
            case BlockConflict.OutsideAvailability outside ->
                    TimeSet.of(outside.block().span()).minus(outside.available()).minutes();
            case BlockConflict.OutsideOpening outside ->
                    TimeSet.of(outside.block().span()).minus(outside.open()).minutes();
            case RoomConflict.RoomTaken taken -> taken.shared().minutes();
            case RestConflict rest -> Math.abs(rest.found() - rest.limit());
            case HoursConflict hours -> Math.abs(hours.difference());
            case NoticeConflict notice -> notice.late() * DAY;
            case BlockConflict _, RoomConflict _, SkillConflict _, DutyConflict _ -> 0;
        };
    }
}
