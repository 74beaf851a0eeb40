package nl.basiseerst.ui.week;

import java.util.List;

/// A thing to know before work is done, with particulars below it.
///
/// @param details may be empty
public record Told(String text, List<String> details) {

    public Told {
        details = List.copyOf(details);
    }

    public Told(String text) {
        this(text, List.of());
    }
}
