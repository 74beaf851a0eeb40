package nl.basiseerst.application.overview;

import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The rows of those who share a role.
///
/// @param rows in the order of the practice's file, at least one
public record RoleGroup<T>(Role role, List<T> rows) {

    public RoleGroup {
        rows = List.copyOf(rows);
    }

    /// One group per role in the order of [Role], of the members who have a row.
    static <T> List<RoleGroup<T>> of(
            Collection<Member> members, Function<Member, Optional<T>> rowOf) {
        List<RoleGroup<T>> groups = new ArrayList<>();
        for (Role role : Role.values()) {
            List<T> rows =
                    members.stream()
                            .filter(m -> m.role() == role)
                            .map(rowOf)
                            .flatMap(Optional::stream)
                            .toList();
            if (!rows.isEmpty()) {
                groups.add(new RoleGroup<>(role, rows));
            }
        }
        return List.copyOf(groups);
    }
}
