package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.conflict.SkillConflict.RoleUnfit;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Whoever is planned in a session may do at least something of what it serves; else the time
/// counts for nothing.
final class RoleRule implements RosterRule {

    @Override
    public List<RoleUnfit> conflicts(RosterWeek week) {
        List<RoleUnfit> found = new ArrayList<>();
        for (Block block : week.blocks()) {
            Set<Role> may = new TreeSet<>();
            for (String activity : week.session(block).activities()) {
                week.activity(activity).performers().stream()
                        .map(Performer::role)
                        .forEach(may::add);
            }
            if (!may.isEmpty() && !may.contains(week.member(block).role())) {
                found.add(new RoleUnfit(block, List.copyOf(may)));
            }
        }
        return found;
    }
}
