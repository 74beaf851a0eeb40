package nl.basiseerst.ui.week;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

import nl.basiseerst.ui.common.Texts;

/// The list of what does not fit beside the grid, where the inspector is otherwise.
final class ConflictSide {

    private final WeekViewModel model;
    private final ToggleButton button;
    private final ConflictPanel panel;

    /// @param opened called when it takes the place of what else is beside the grid
    /// @param arrived called when the keyboard is to go to the cursor in the grid
    ConflictSide(
            WeekViewModel model,
            Texts texts,
            WeekToolbar toolbar,
            Runnable opened,
            Runnable arrived) {
        this.model = model;
        button = toolbar.conflicts();
        panel =
                new ConflictPanel(
                        model,
                        texts,
                        arrived,
                        () -> {
                            close();
                            arrived.run();
                        });
        panel.visibleProperty().bind(button.selectedProperty());
        panel.managedProperty().bind(button.selectedProperty());
        toolbar.details()
                .selectedProperty()
                .subscribe(
                        (_, on) -> {
                            if (on) {
                                close();
                            }
                        });
        button.selectedProperty()
                .subscribe(
                        (_, on) -> {
                            if (on) {
                                toolbar.details().setSelected(false);
                                opened.run();
                            }
                        });
    }

    Node node() {
        return panel;
    }

    /// Shows the list and puts the keyboard in it; in the weeks of a basic schedule there is none.
    void open() {
        if (model.kind() == WeekKind.CALENDAR) {
            button.setSelected(true);
            panel.getParent().applyCss();
            panel.getParent().layout(); // what is inside can have the keyboard from here on
            panel.begin();
        }
    }

    void close() {
        button.setSelected(false);
    }
}
