package nl.basiseerst.domain.conflict;

import java.time.LocalDate;
import java.util.List;

/// Something in a week that does not fit: one type per rule, with the facts its sentence needs.
public sealed interface RosterConflict
        permits BlockConflict,
                RoomConflict,
                SkillConflict,
                HoursConflict,
                RestConflict,
                NoticeConflict,
                DutyConflict {

    ConflictKind kind();

    /// Id of the member it is about.
    String member();

    /// The day it shows on; for a whole week its Monday.
    LocalDate date();

    /// Ids of the blocks it is about, in the order of the day; none if it is about no block in
    /// particular.
    List<String> blocks();
}
