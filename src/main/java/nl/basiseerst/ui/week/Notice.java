package nl.basiseerst.ui.week;

import java.util.List;

/// What is told after something was done.
///
/// @param key of the sentence
/// @param details that stand in it: numbers, names and dates
public record Notice(String key, List<Object> details) {

    public Notice {
        details = List.copyOf(details);
    }

    public Notice(String key, Object... details) {
        this(key, List.of(details));
    }
}
