package nl.basiseerst.ui.common.desk;

import java.time.Instant;

/// Whether what is on screen is on disk.
public sealed interface SaveState {

    /// Everything is; nothing was changed since the start.
    record Unchanged() implements SaveState {}

    /// Some of it is on its way.
    record Saving() implements SaveState {}

    /// Everything is, last at that moment.
    record Saved(Instant at) implements SaveState {}

    /// The last change is not; it was taken off the screen again.
    record NotSaved() implements SaveState {}
}
