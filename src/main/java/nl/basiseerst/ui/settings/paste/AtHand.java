package nl.basiseerst.ui.settings.paste;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Stores edits, and shows them before that if they can be.
final class AtHand {

    /// With more than these, showing them would hold up the window.
    private static final int MOST = 1000;

    private AtHand() {}

    /// As [Desk#edit], or as [Desk#editStored].
    static boolean store(Desk desk, String subject, List<Edit> edits) {
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
                .allMatch(edit -> edit instanceof Edit.Add || there.contains(key(edit.entity())));
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
