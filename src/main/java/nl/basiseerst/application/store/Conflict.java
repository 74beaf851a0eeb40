package nl.basiseerst.application.store;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.value.Entity;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A change that was not stored, since somebody else had changed the same things first.
///
/// @param subject of the change that was not stored
/// @param edits of that change, made on what is stored: what the other did to other parts of a
///   thing stays
/// @param clashes the things that both changed; none if what the other did was taken back
/// @param stored the practice as it is stored
/// @param other what the other one did last to the first of them; null if that is not known
public record Conflict(
        String subject,
        List<Edit> edits,
        List<Clash> clashes,
        PracticePlan stored,
        @Nullable LoggedChange other) {

    public Conflict {
        edits = List.copyOf(edits);
        clashes = List.copyOf(clashes);
    }

    /// @param seen what the second one saw, before the edits
    /// @param stored the practice as it is stored
    public static Conflict of(
            String subject,
            List<Edit> edits,
            PracticePlan seen,
            PracticePlan stored,
            @Nullable LoggedChange other) {
        List<Clash> clashes = new ArrayList<>();
        List<Edit> merged = new ArrayList<>();
        for (Edit edit : edits) {
            Entity before = PlanThings.find(seen, edit.entity());
            Entity now = PlanThings.find(stored, edit.entity());
            Entity wanted = Merged.of(before, now, wanted(edit));
            merged.add(wanted == null ? edit : new Edit.Update(wanted));
            if (!Objects.equals(before, now) && !Objects.equals(now, wanted)) {
                clashes.add(new Clash(before, now, wanted));
            }
        }
        return new Conflict(subject, merged, clashes, stored, other);
    }

    private static @Nullable Entity wanted(Edit edit) {
        return edit instanceof Edit.Remove ? null : edit.entity();
    }

    /// The edits that make of what is stored what the second one wants; none if it is so already.
    public List<Edit> onTop() {
        List<Edit> onTop = new ArrayList<>();
        for (Edit edit : edits) {
            Entity now = PlanThings.find(stored, edit.entity());
            Entity wanted = wanted(edit);
            if (wanted == null) {
                if (now != null) {
                    onTop.add(new Edit.Remove(now));
                }
            } else if (now == null) {
                onTop.add(new Edit.Add(wanted));
            } else if (!now.equals(wanted)) {
                onTop.add(new Edit.Update(wanted));
            }
        }
        return onTop;
    }
}
