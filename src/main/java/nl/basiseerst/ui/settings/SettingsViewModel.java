package nl.basiseerst.ui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Which part of the settings is shown, and what in it somebody asked for.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class SettingsViewModel {

    /// The place of the settings in the window.
    public static final String PLACE = "settings";

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Section> section =
            new ReadOnlyObjectWrapper<>(this, "section", Section.PRACTICE);
    private final ReadOnlyObjectWrapper<@Nullable String> pointed =
            new ReadOnlyObjectWrapper<>(this, "pointed");

    public SettingsViewModel(Desk desk) {
        this.desk = desk;
        desk.destinationProperty().subscribe(this::goTo);
    }

    Desk desk() {
        return desk;
    }

    void choose(Section chosen) {
        pointed.set(null);
        section.set(chosen);
    }

    ReadOnlyObjectProperty<Section> sectionProperty() {
        return section.getReadOnlyProperty();
    }

    /// The id of the room or rule that somebody wants to see; null for none.
    ReadOnlyObjectProperty<@Nullable String> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /// A destination names a part, alone or with what to show in it, a room or a presence rule.
    private void goTo(@Nullable Destination destination) {
        if (destination == null || !destination.place().equals(PLACE)) {
            return;
        }
        String thing = destination.thing();
        for (Section part : Section.values()) {
            if (thing != null && (thing + "/").startsWith(part.id() + "/")) {
                choose(part);
            }
        }
        Shown shown = desk.shownProperty().get();
        if (thing != null && shown != null) {
            PracticePlan plan = shown.plan();
            if (holds(plan.rooms(), thing)) {
                choose(Section.ROOMS);
                pointed.set(thing);
            } else if (holds(plan.presenceRules(), thing)) {
                choose(Section.RULES);
                pointed.set(thing);
            }
        }
    }

    private static boolean holds(List<? extends Entity> things, String id) {
        return things.stream().anyMatch(thing -> thing.id().equals(id));
    }
}
