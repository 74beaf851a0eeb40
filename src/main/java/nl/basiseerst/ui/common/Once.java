package nl.basiseerst.ui.common;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// Something that is made when it is first asked for, such as a panel that many people never open.
///
/// Use on the JavaFX thread only.
public final class Once<T> {

    private final Supplier<T> maker;
    private @Nullable T made;

    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    /// The same each time.
    public T get() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
