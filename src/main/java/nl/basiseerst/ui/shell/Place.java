package nl.basiseerst.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import nl.basiseerst.ui.common.Shortcut;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

import java.util.List;
import java.util.function.Supplier;

/// A part of the window that can be gone to.
///
/// @param id name by which tests and stylesheets know it
/// @param labelKey key of the text that names it
/// @param view makes what is shown there; called once, at the first visit, on the JavaFX thread
/// @param shortcuts its own keys, for the help sheet
/// @param note how much is left to do there; empty for nothing, null where there never is anything
public record Place(
        String id,
        String labelKey,
        Ikon icon,
        Supplier<Node> view,
        List<Shortcut> shortcuts,
        @Nullable ObservableValue<String> note) {

    public Place {
        shortcuts = List.copyOf(shortcuts);
    }

    /// A place that never has anything to say in the navigation.
    public Place(
            String id, String labelKey, Ikon icon, Supplier<Node> view, List<Shortcut> shortcuts) {
        this(id, labelKey, icon, view, shortcuts, null);
    }
}
