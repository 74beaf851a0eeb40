package nl.basiseerst.domain.offer;

import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which role may do which activity, and on whose authority.
///
/// @param roles of those who work here or may do any of it, in the order of [Role]
/// @param activities in the order of the catalogue, without those that are no task of the practice
public record DelegationMatrix(List<Role> roles, List<Activity> activities) {

    public DelegationMatrix {
        roles = List.copyOf(roles);
        activities = List.copyOf(activities);
    }

    public static DelegationMatrix of(Collection<Activity> activities, Collection<Member> members) {
        List<Activity> own = activities.stream().filter(a -> a.offer() != Offer.OUTSIDE).toList();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        members.forEach(member -> roles.add(member.role()));
        own.forEach(a -> a.performers().forEach(performer -> roles.add(performer.role())));
        return new DelegationMatrix(List.copyOf(roles), own);
    }
}
