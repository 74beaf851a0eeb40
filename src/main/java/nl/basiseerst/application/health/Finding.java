package nl.basiseerst.application.health;

import java.util.List;

/// Something that was found while the data or the place they are kept in were looked at.
///
/// @param key the sentence, as `health.<key>` in the message bundle `health`; it says what to do
/// @param details what the sentence names: a file, a table, a number
public record Finding(Severity severity, String key, List<Object> details) {

    public Finding {
        details = List.copyOf(details);
    }

    public Finding(Severity severity, String key, Object... details) {
        this(severity, key, List.of(details));
    }
}
