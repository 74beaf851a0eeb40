package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.conflict.SkillConflict.RoleUnfit;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Whoever is planned in a session may do at least something of what it serves; else the time
/// counts for nothing. And they may do the extra offer inside it; of what is reserved that is told
/// as authority that is missing.
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
                found.add(new RoleUnfit(block, null, List.copyOf(may)));
            }
            block.extra().stream()
                    .map(work -> week.activity(work.activity()))
                    .filter(activity -> !activity.reserved())
                    .filter(activity -> activity.performer(week.member(block).role()).isEmpty())
                    .forEach(activity -> found.add(unfit(block, activity)));
        }
        return found;
    }

    private static RoleUnfit unfit(Block block, Activity activity) {
        List<Role> may = activity.performers().stream().map(Performer::role).sorted().toList();
        return new RoleUnfit(block, activity.id(), may);
    }
}
