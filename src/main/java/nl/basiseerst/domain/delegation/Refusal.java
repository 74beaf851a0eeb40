package nl.basiseerst.domain.delegation;

import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.time.TimeSet;

import java.time.LocalDate;
import java.util.List;

/// Why a member may not do a task then: one type per reason, with the facts its sentence needs.
///
/// Minutes needed are those of the task type; minutes found are minutes of the clock.
public sealed interface Refusal {

    /// The reasons, in the order in which they are listed.
    enum Reason {
        ROLE,
        COMPETENCE_MISSING,
        COMPETENCE_EXPIRED,
        ABSENT,
        NOT_WORKING,
        NO_SUPERVISOR,
        LEARNING
    }

    Reason reason();

    /// The member's role is not among those that may do it.
    ///
    /// @param role the role of the member
    /// @param asked the roles that may
    record RoleNotAsked(Role role, List<Role> asked) implements Refusal {

        public RoleNotAsked {
            asked = List.copyOf(asked);
        }

        @Override
        public Reason reason() {
            return Reason.ROLE;
        }
    }

    /// The member does not hold the competence.
    ///
    /// @param competence id of the competence
    record CompetenceMissing(String competence) implements Refusal {

        @Override
        public Reason reason() {
            return Reason.COMPETENCE_MISSING;
        }
    }

    /// The member holds the competence, but no longer on that date.
    ///
    /// @param competence id of the competence
    /// @param validUntil the last day it was valid
    record CompetenceExpired(String competence, LocalDate validUntil) implements Refusal {

        @Override
        public Reason reason() {
            return Reason.COMPETENCE_EXPIRED;
        }
    }

    /// The member is absent during all the time the task may be done in.
    ///
    /// @param window that time
    record Absent(TimeSet window) implements Refusal {

        @Override
        public Reason reason() {
            return Reason.ABSENT;
        }
    }

    /// The member works too little in the time the task may be done in.
    ///
    /// @param window that time; empty on a closed day
    record NotWorking(TimeSet window, double minutesNeeded, int minutesFound) implements Refusal {

        @Override
        public Reason reason() {
            return Reason.NOT_WORKING;
        }
    }

    /// Too little of the member's working time has a supervisor near.
    ///
    /// @param level how near the supervisor must be
    /// @param supervisedBy the roles that may supervise
    record NoSupervisor(
            Supervision.Level level,
            List<Role> supervisedBy,
            double minutesNeeded,
            int minutesFound)
            implements Refusal {

        public NoSupervisor {
            supervisedBy = List.copyOf(supervisedBy);
        }

        @Override
        public Reason reason() {
            return Reason.NO_SUPERVISOR;
        }
    }

    /// The member is still learning, and too little of the working time has someone there who does
    /// it independently.
    ///
    /// @param competence id of the competence
    /// @param independent ids of the other members who do it independently on that date
    record Learning(
            String competence, List<String> independent, double minutesNeeded, int minutesFound)
            implements Refusal {

        public Learning {
            independent = List.copyOf(independent);
        }

        @Override
        public Reason reason() {
            return Reason.LEARNING;
        }
    }
}
