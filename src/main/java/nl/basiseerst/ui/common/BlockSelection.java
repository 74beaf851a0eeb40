package nl.basiseerst.ui.common;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/// The blocks that are chosen beside the cursor. Either a stretch between two places, which ends
/// with the next plain step, or blocks that were ticked one by one, which stay until they are let
/// go.
///
/// Use on the JavaFX thread only. Knows no scene graph.
///
/// @param <P> a place of the cursor
public final class BlockSelection<P> {

    private final ReadOnlyObjectWrapper<Set<String>> ids =
            new ReadOnlyObjectWrapper<>(this, "ids", Set.of());
    private @Nullable P anchor;

    /// Ids of the chosen blocks; none while only the block at the cursor is meant.
    public ReadOnlyObjectProperty<Set<String>> idsProperty() {
        return ids.getReadOnlyProperty();
    }

    public boolean isEmpty() {
        return ids.get().isEmpty();
    }

    /// Where the stretch that is chosen began; null without one.
    public @Nullable P anchor() {
        return anchor;
    }

    /// Chooses the blocks of a stretch.
    public void stretch(P from, Collection<String> blocks) {
        anchor = from;
        set(blocks);
    }

    /// Chooses these blocks.
    public void set(Collection<String> blocks) {
        Set<String> next = new LinkedHashSet<>(blocks);
        if (!next.equals(ids.get())) {
            ids.set(next);
        }
    }

    /// Chooses a block as well, or no longer.
    ///
    /// @param first id of the block at the cursor, which is chosen too when nothing was; or null
    public void toggle(@Nullable String first, String block) {
        Set<String> next = new LinkedHashSet<>(ids.get());
        if (next.isEmpty() && first != null && !first.equals(block)) {
            next.add(first);
        }
        if (!next.remove(block)) {
            next.add(block);
        }
        anchor = null;
        set(next);
    }

    /// What a plain step of the keyboard does: it ends a stretch.
    public void step() {
        if (anchor != null) {
            clear();
        }
    }

    public void clear() {
        anchor = null;
        set(Set.of());
    }

    /// Lets go of what is no longer there.
    public void keep(Set<String> there) {
        Set<String> next = new LinkedHashSet<>(ids.get());
        if (next.retainAll(there)) {
            set(next);
        }
    }
}
