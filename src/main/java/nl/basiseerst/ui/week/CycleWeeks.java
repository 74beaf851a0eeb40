package nl.basiseerst.ui.week;

import javafx.scene.Node;

import nl.basiseerst.application.words.Messages;

import java.time.LocalDate;

/// Goes through the weeks of a cycle, in the place of the weeks of the calendar. Use on the JavaFX
/// thread only.
public interface CycleWeeks {

    /// What a week is chosen with, above the week.
    Node chooser();

    /// A day of the cycle in words, such as `week 2, maandag`: its date means nothing.
    String say(Messages messages, LocalDate date);

    /// Goes so many weeks of the cycle further, or back when negative; not beyond its ends.
    void step(int weeks);

    /// Goes to the first week of the cycle.
    void first();
}
