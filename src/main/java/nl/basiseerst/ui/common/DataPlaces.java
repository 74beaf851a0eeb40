package nl.basiseerst.ui.common;

import java.nio.file.Path;

/// Where this computer keeps the data and the log, and how to show them on the desktop.
///
/// @param openFolder shows the folder of the data; on the JavaFX thread, and does not wait
/// @param openLog shows the log likewise
public record DataPlaces(Path folder, Path log, Runnable openFolder, Runnable openLog) {}
