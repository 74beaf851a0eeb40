package nl.basiseerst.cli;

/// A command that was written wrongly, in a way that one sentence can tell.
final class UsageMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] details;

    /// @param key the sentence, as `cli.usage.<key>` in the message bundle `cli`
    UsageMistake(String key, Object... details) {
        super(key);
        this.key = key;
        this.details = details;
    }

    String key() {
        return key;
    }

    Object[] details() {
        return details.clone();
    }
}
