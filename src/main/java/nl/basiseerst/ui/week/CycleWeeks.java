package nl.basiseerst.ui.week;

import javafx.scene.Node;

/// Goes through the weeks of a cycle, in the place of the weeks of the calendar. Use on the JavaFX
/// thread only.
public interface CycleWeeks {

    /// What a week is chosen with, above the week.
    Node chooser();

    /// Goes so many weeks of the cycle further, or back when negative; not beyond its ends.
    void step(int weeks);

    /// Goes to the first week of the cycle.
    void first();
}
