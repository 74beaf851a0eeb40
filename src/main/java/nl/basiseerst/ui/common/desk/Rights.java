package nl.basiseerst.ui.common.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.access.Actor;
import nl.basiseerst.application.access.NeededActions;
import nl.basiseerst.application.access.NotPermitted;
import nl.basiseerst.application.access.Permissions;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.Edit;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Who is at work and what they may do, as far as the window knows: so that what will be refused is
/// shown as such beforehand. The refusal itself is that of the use cases. Use on the JavaFX thread
/// only.
public final class Rights {

    /// Of a practice without accounts, or of which is not known yet whether it has any.
    private static final Actor ANYBODY = new Actor("", AccessRole.HOLDER);

    private final ReadOnlyObjectWrapper<@Nullable Actor> actor =
            new ReadOnlyObjectWrapper<>(this, "actor", ANYBODY);

    /// Everything may be done until somebody logs in.
    public Rights() {}

    /// Somebody is at work from here on.
    public void admit(Actor who) {
        actor.set(who);
    }

    /// Nobody is.
    public void close() {
        actor.set(null);
    }

    /// Who is at work; null while somebody has to log in.
    public ReadOnlyObjectProperty<@Nullable Actor> actorProperty() {
        return actor.getReadOnlyProperty();
    }

    /// Whether whoever is at work may do that.
    public ObservableValue<Boolean> permits(Action action) {
        return actor.map(who -> permits(who, action)).orElse(false);
    }

    private static boolean permits(@Nullable Actor who, Action action) {
        return who != null && Permissions.permits(who.role(), action);
    }

    /// Whether whoever is at work may take such a change back, or do it again.
    public boolean permit(List<ChangeEntry> entries) {
        Actor who = actor.get();
        return NeededActions.forEntries(entries).stream().allMatch(action -> permits(who, action));
    }

    /// @throws NotPermitted if whoever is at work may not make these edits
    void require(List<Edit> edits) {
        NeededActions.forEdits(edits).forEach(this::require);
    }

    /// @throws NotPermitted if whoever is at work may not do that
    void require(Action action) {
        Actor who = actor.get();
        if (!permits(who, action)) {
            throw new NotPermitted(who == null ? AccessRole.READER : who.role(), action);
        }
    }
}
