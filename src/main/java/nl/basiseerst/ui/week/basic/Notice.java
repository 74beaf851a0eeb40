package nl.basiseerst.ui.week.basic;

import java.util.List;

/// What is told after something was done.
///
/// @param key of the sentence
/// @param details that stand in it: numbers, names and dates
record Notice(String key, List<Object> details) {

    Notice {
        details = List.copyOf(details);
    }

    Notice(String key, Object... details) {
        this(key, List.of(details));
    }
}
