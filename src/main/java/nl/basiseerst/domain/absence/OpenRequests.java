package nl.basiseerst.domain.absence;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Requests for leave on which nothing was decided, with those together that are in each other's
/// way: of people of one role, on some same day or through others in between.
///
/// @param groups by first day
public record OpenRequests(List<Group> groups) {

    private static final Comparator<LeaveRequest> IN_ORDER =
            Comparator.comparing(LeaveRequest::from)
                    .thenComparing(LeaveRequest::askedOn)
                    .thenComparing(LeaveRequest::id);

    /// Requests that should be decided on together.
    ///
    /// @param requests at least one, by first day
    public record Group(Role role, List<LeaveRequest> requests) {

        public Group {
            requests = List.copyOf(requests);
        }
    }

    public OpenRequests {
        groups = List.copyOf(groups);
    }

    public static OpenRequests of(PracticePlan plan) {
        Map<String, Role> roles = new HashMap<>();
        for (Member member : plan.members()) {
            roles.put(member.id(), member.role());
        }
        List<LeaveRequest> open =
                plan.staffing().requests().stream()
                        .filter(request -> request.state() == LeaveRequest.State.REQUESTED)
                        .sorted(IN_ORDER)
                        .toList();
        List<Group> groups = new ArrayList<>();
        for (Role role : Role.values()) {
            List<LeaveRequest> together = new ArrayList<>();
            for (LeaveRequest request : open) {
                if (roles.get(request.member()) == role) {
                    if (together.stream().noneMatch(request::overlaps)) {
                        add(groups, role, together);
                        together = new ArrayList<>();
                    }
                    together.add(request);
                }
            }
            add(groups, role, together);
        }
        groups.sort(Comparator.comparing((Group group) -> group.requests().getFirst(), IN_ORDER));
        return new OpenRequests(groups);
    }

    private static void add(List<Group> groups, Role role, List<LeaveRequest> together) {
        if (!together.isEmpty()) {
            groups.add(new Group(role, together));
        }
    }

    /// How many requests there are.
    public int count() {
        return groups.stream().mapToInt(group -> group.requests().size()).sum();
    }
}
