package nl.basiseerst.domain.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.absence.OpenRequests.Group;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

class OpenRequestsTest {

    private static final PracticePlan LINDE = Samples.plan("linde");
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    private static final List<LeaveRequest.State> STATES = List.of(LeaveRequest.State.values());

    private static LeaveRequest request(Random random, int number) {
        LocalDate from = FIRST.plusDays(random.nextInt(60));
        return new LeaveRequest(
                "r" + number,
                LINDE.members().get(random.nextInt(LINDE.members().size())).id(),
                from,
                from.plusDays(random.nextInt(8)),
                null,
                FIRST,
                STATES.get(random.nextInt(STATES.size())),
                null);
    }

    private static PracticePlan with(List<LeaveRequest> requests) {
        return EditedPlan.of(LINDE, requests.stream().<Edit>map(Edit.Add::new).toList());
    }

    /// Lays requests together until nothing changes any more.
    private static Set<Set<String>> slowly(PracticePlan plan) {
        List<Set<LeaveRequest>> groups = new ArrayList<>();
        plan.staffing().requests().stream()
                .filter(request -> request.state() == LeaveRequest.State.REQUESTED)
                .forEach(request -> groups.add(new HashSet<>(Set.of(request))));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < groups.size() && !changed; i++) {
                for (int j = i + 1; j < groups.size() && !changed; j++) {
                    if (meet(plan, groups.get(i), groups.get(j))) {
                        groups.get(i).addAll(groups.remove(j));
                        changed = true;
                    }
                }
            }
        }
        Set<Set<String>> ids = new HashSet<>();
        for (Set<LeaveRequest> group : groups) {
            Set<String> of = new HashSet<>();
            group.forEach(request -> of.add(request.id()));
            ids.add(of);
        }
        return ids;
    }

    private static boolean meet(
            PracticePlan plan, Set<LeaveRequest> some, Set<LeaveRequest> others) {
        for (LeaveRequest one : some) {
            for (LeaveRequest other : others) {
                for (LocalDate day = one.from(); !day.isAfter(one.to()); day = day.plusDays(1)) {
                    boolean both = !day.isBefore(other.from()) && !day.isAfter(other.to());
                    if (both && member(plan, one).role() == member(plan, other).role()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Member member(PracticePlan plan, LeaveRequest request) {
        return plan.members().stream()
                .filter(m -> m.id().equals(request.member()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thoseInEachOthersWayAreTogether() {
        Random random = new Random(3);
        int large = 0;
        for (int i = 0; i < 200; i++) {
            List<LeaveRequest> requests = new ArrayList<>();
            for (int number = 0; number < 30; number++) {
                requests.add(request(random, number));
            }
            PracticePlan plan = with(requests);
            OpenRequests open = OpenRequests.of(plan);
            Set<Set<String>> found = new HashSet<>();
            LocalDate before = FIRST;
            for (Group group : open.groups()) {
                Set<String> ids = new HashSet<>();
                group.requests().forEach(request -> ids.add(request.id()));
                found.add(ids);
                large += ids.size() > 2 ? 1 : 0;
                LocalDate first = group.requests().getFirst().from();
                assertTrue(!first.isBefore(before), "in order");
                before = first;
            }
            assertEquals(slowly(plan), found);
            assertEquals(open.count(), found.stream().mapToInt(Set::size).sum());
        }
        assertTrue(large > 20, large + " of three and more");
    }

    @Test
    void aRequestBecomesAnAbsenceOrNot() {
        LeaveRequest asked =
                new LeaveRequest(
                        "r",
                        "post",
                        FIRST,
                        FIRST.plusDays(2),
                        null,
                        FIRST,
                        LeaveRequest.State.REQUESTED,
                        null);
        assertEquals("a", asked.approved("a").absence());
        assertEquals(LeaveRequest.State.APPROVED, asked.approved("a").state());
        assertEquals(LeaveRequest.State.REFUSED, asked.refused().state());
        assertEquals(asked.to(), asked.asAbsence("a").to());
        assertEquals(0, OpenRequests.of(with(List.of(asked.refused()))).count());
    }
}
