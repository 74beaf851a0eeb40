package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;

import java.util.EnumSet;
import java.util.Set;

/// What is asked of supervisors, without who asks it: activities that ask the same share the
/// supervised minutes of a part.
record SupervisorPair(Supervision.Level level, Set<Role> roles) {

    static SupervisorPair of(Supervision supervision) {
        return new SupervisorPair(supervision.level(), EnumSet.copyOf(supervision.supervisedBy()));
    }
}
