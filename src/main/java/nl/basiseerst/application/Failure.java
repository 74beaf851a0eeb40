package nl.basiseerst.application;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Something of the world that went wrong and that a person can be told in one sentence: what,
/// where and the way out. Adapters throw subclasses or this class itself; it is logged once, where
/// it is shown.
public class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> details;

    /// @param key the sentence, as `failure.<key>` in the message bundle `failure`
    /// @param details what the sentence names: a file, a week, an id
    public Failure(String key, @Nullable Throwable cause, Object... details) {
        super(key + " " + List.of(details), cause);
        this.key = key;
        this.details = List.of(details);
    }

    public Failure(String key, Object... details) {
        this(key, (Throwable) null, details);
    }

    public String key() {
        return key;
    }

    public List<Object> details() {
        return details;
    }
}
