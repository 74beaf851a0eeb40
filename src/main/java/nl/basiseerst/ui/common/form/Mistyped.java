package nl.basiseerst.ui.common.form;

/// Thrown when what was typed cannot be read at all, such as letters for a number. What can be read
/// but is illegal is an [nl.basiseerst.domain.value.InvalidValue] instead.
public final class Mistyped extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] details;

    /// @param key key of the sentence that says what to type instead
    public Mistyped(String key, Object... details) {
        super(key);
        this.key = key;
        this.details = details.clone();
    }

    String key() {
        return key;
    }

    Object[] details() {
        return details.clone();
    }
}
