package nl.basiseerst.ui.common.desk;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.value.Entity;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Stores edits, and shows them before that if they can be. Use on the JavaFX thread only.
public final class AtHand {

    /// With more than these, showing them would hold up the window.
    private static final int MOST = 1000;

    private AtHand() {}

    /// As [Desk#edit], or as [Desk#editStored].
    ///
    /// @param subject what it is about, as for [Desk#edit]
    /// @return whether that was begun; if not, the person was told why
    public static boolean store(Desk desk, String subject, List<Edit> edits) {
        return has(desk.shownProperty().get(), edits)
                ? desk.edit(subject, edits)
                : desk.editStored(subject, edits);
    }

    /// Whether they are few enough, and what they change is in the part of the practice that is on
    /// screen.
    private static boolean has(@Nullable Shown shown, List<Edit> edits) {
        if (shown == null || edits.size() > MOST) {
            return false;
        }
        Set<String> there = ids(shown.plan());
        return edits.stream()
                .filter(edit -> !(edit instanceof Edit.Add))
                .map(Edit::entity)
                .filter(AtHand::mayBeElsewhere)
                .allMatch(thing -> there.contains(key(thing)));
    }

    /// Blocks and absences are read of some weeks; a member may be gone by now.
    private static boolean mayBeElsewhere(Entity thing) {
        return thing instanceof Block || thing instanceof Absence || thing instanceof Member;
    }

    private static Set<String> ids(PracticePlan plan) {
        Set<String> ids = new HashSet<>();
        plan.members().forEach(thing -> ids.add(key(thing)));
        plan.blocks().forEach(thing -> ids.add(key(thing)));
        plan.absences().forEach(thing -> ids.add(key(thing)));
        return ids;
    }

    private static String key(Entity thing) {
        return thing.getClass().getSimpleName() + " " + thing.id();
    }
}
