package nl.basiseerst.ui.week;

import nl.basiseerst.application.ViewMemory;
import nl.basiseerst.ui.common.BackgroundWork;

import java.util.function.Consumer;

/// What a week view works with besides the desk.
///
/// @param memory remembers how it was left
/// @param beside works out what takes long
/// @param failures told of what goes wrong with it
public record WeekWork(ViewMemory memory, BackgroundWork beside, Consumer<Throwable> failures) {}
