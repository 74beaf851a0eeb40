package nl.basiseerst.application.store;

import nl.basiseerst.domain.value.Entity;

/// What is done to one thing of the practice.
public sealed interface Edit {

    /// The thing as it will be, or the one that goes.
    Entity entity();

    /// A new thing, put after all others of its kind.
    record Add(Entity entity) implements Edit {}

    /// The thing with the same id becomes this; it keeps its place among its kind.
    record Update(Entity entity) implements Edit {}

    /// The thing goes. Only its kind and id matter.
    record Remove(Entity entity) implements Edit {}
}
