package nl.basiseerst.application.privacy;

import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.value.Entity;

import java.util.List;

/// What is to go from the change log and the accounts together with a change of the practice.
///
/// @param members whatever names these goes from the log, and their accounts go
/// @param things what the log says of these loses its text, whoever they are of
public record Traces(List<Member> members, List<Entity> things) {

    public Traces {
        members = List.copyOf(members);
        things = List.copyOf(things);
    }
}
