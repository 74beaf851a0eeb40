package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.time.TimeSet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// Work in a block that whoever has the block cannot or may not do.
public sealed interface SkillConflict extends RosterConflict {

    Block block();

    @Override
    default String member() {
        return block().member();
    }

    @Override
    default LocalDate date() {
        return block().date();
    }

    @Override
    default List<String> blocks() {
        return List.of(block().id());
    }

    /// A reserved procedure for a role that has no authority for it (Wet BIG art. 36, 38).
    ///
    /// @param may roles that have
    record AuthorityMissing(Block block, String activity, List<Role> may) implements SkillConflict {

        public AuthorityMissing {
            may = List.copyOf(may);
        }

        @Override
        public ConflictKind kind() {
            return ConflictKind.AUTHORITY_MISSING;
        }
    }

    /// A competence that is asked for and that they do not hold, or are still learning.
    ///
    /// @param competence id of the competence
    /// @param learning whether they are learning it
    /// @param others ids of members who are at work that day and do hold it
    record CompetenceMissing(
            Block block, String activity, String competence, boolean learning, List<String> others)
            implements SkillConflict {

        public CompetenceMissing {
            others = List.copyOf(others);
        }

        @Override
        public ConflictKind kind() {
            return ConflictKind.COMPETENCE_MISSING;
        }
    }

    /// A competence that is asked for and that they no longer hold on that day.
    ///
    /// @param competence id of the competence
    /// @param validUntil last day it was valid
    /// @param others ids of members who are at work that day and do hold it
    record CompetenceExpired(
            Block block,
            String activity,
            String competence,
            LocalDate validUntil,
            List<String> others)
            implements SkillConflict {

        public CompetenceExpired {
            others = List.copyOf(others);
        }

        @Override
        public ConflictKind kind() {
            return ConflictKind.COMPETENCE_EXPIRED;
        }
    }

    /// Nobody near who may supervise, during a part of the block.
    ///
    /// @param activity id of the work that asks for it; null if all that they may and can do in a
    ///   session of several activities does
    /// @param level how near the supervisor must be
    /// @param by roles that may supervise
    /// @param without the part of the block without any of them
    record SupervisionMissing(
            Block block,
            @Nullable String activity,
            Supervision.Level level,
            List<Role> by,
            TimeSet without)
            implements SkillConflict {

        public SupervisionMissing {
            by = List.copyOf(by);
        }

        @Override
        public ConflictKind kind() {
            return ConflictKind.SUPERVISION_MISSING;
        }
    }

    /// A session of which somebody in that role may do nothing, or extra offer that they may not
    /// do.
    ///
    /// @param activity id of the extra offer; null for the session
    /// @param may roles that may do some of it
    record RoleUnfit(Block block, @Nullable String activity, List<Role> may)
            implements SkillConflict {

        public RoleUnfit {
            may = List.copyOf(may);
        }

        @Override
        public ConflictKind kind() {
            return ConflictKind.ROLE_UNFIT;
        }
    }
}
