package nl.basiseerst.application;

import java.util.Map;

/// Where the window keeps how somebody likes to look at a view of it on this computer. Not worth a
/// failure, so neither call throws.
public interface ViewMemory {

    /// Forgets everything: for a view that is made anew each time.
    ViewMemory NONE =
            new ViewMemory() {
                @Override
                public Map<String, String> recall(String view) {
                    return Map.of();
                }

                @Override
                public void keep(String view, Map<String, String> look) {
                    // nobody asks for it
                }
            };

    /// What was kept of a view; empty if there is nothing.
    ///
    /// @param view its id
    Map<String, String> recall(String view);

    /// Keeps that of a view, in place of what was kept of it before.
    ///
    /// @param look names and values; nothing about a person
    void keep(String view, Map<String, String> look);
}
