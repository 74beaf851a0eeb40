package nl.basiseerst.application.store;

import nl.basiseerst.domain.value.Entity;

/// A thing and its place among all of its kind.
///
/// @param position the lower, the earlier in the practice's file; two of a kind may share one, then
///   the lower id comes first
public record Placed(Entity entity, long position) {}
