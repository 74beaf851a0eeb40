package nl.basiseerst.application.usecase;

import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.domain.plan.Uses;
import nl.basiseerst.domain.value.Entity;

import java.util.List;
import java.util.function.Supplier;

/// What refers to a thing in all that was ever recorded, not only in the weeks at hand.
public final class FindUses {

    private final Supplier<PracticeStore> store;

    /// @param store asked for at the first call
    public FindUses(Supplier<PracticeStore> store) {
        this.store = store;
    }

    /// Blocks: call it off the JavaFX thread, in turn with other uses of the store.
    ///
    /// @return no uses if there is no practice
    /// @throws nl.basiseerst.application.Failure if the storage fails
    public Uses of(Entity thing) {
        return store.get()
                .load()
                .map(stored -> Uses.of(stored.plan(), thing))
                .orElse(new Uses(List.of()));
    }
}
