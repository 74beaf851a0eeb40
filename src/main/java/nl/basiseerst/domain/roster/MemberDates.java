package nl.basiseerst.domain.roster;

import nl.basiseerst.domain.team.Member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/// Some dates of one member, with which something is the matter.
///
/// @param member id of the member
/// @param dates in order, at least one
public record MemberDates(String member, List<LocalDate> dates) {

    public MemberDates {
        dates = List.copyOf(dates);
    }

    /// In the order of the team.
    static List<MemberDates> inOrder(
            List<Member> team, Map<String, ? extends SortedSet<LocalDate>> dates) {
        List<MemberDates> result = new ArrayList<>();
        for (Member member : team) {
            SortedSet<LocalDate> theirs = dates.get(member.id());
            if (theirs != null) {
                result.add(new MemberDates(member.id(), List.copyOf(theirs)));
            }
        }
        return List.copyOf(result);
    }
}
