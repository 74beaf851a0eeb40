package nl.basiseerst.application.store;

import nl.basiseerst.domain.value.Entity;

import org.jspecify.annotations.Nullable;

/// One thing that two people changed at the same time.
///
/// @param seen as the second one saw it before changing it; null if it was not there
/// @param stored as the first one left it; null if that one removed it
/// @param wanted as the second one wants it; null if that one removes it
public record Clash(@Nullable Entity seen, @Nullable Entity stored, @Nullable Entity wanted) {}
