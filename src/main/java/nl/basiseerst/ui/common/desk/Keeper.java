package nl.basiseerst.ui.common.desk;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Which computer keeps the practice: this one, or another that this one works with. Some things
/// can be done there only. Use on the JavaFX thread only.
public final class Keeper {

    private final ReadOnlyStringWrapper address = new ReadOnlyStringWrapper(this, "address", "");

    Keeper() {}

    /// From now on it is the computer at that address; empty for this one.
    public void is(String where) {
        address.set(where);
    }

    /// The address of the other computer; empty if this one keeps the practice.
    public ReadOnlyStringProperty addressProperty() {
        return address.getReadOnlyProperty();
    }
}
