package nl.basiseerst.application.catalogue;

import java.util.List;

/// What comes with the program to start a practice from. Calls read, so never make one on the
/// JavaFX thread. Safe for use by several threads.
public interface Templates {

    StarterCatalogue catalogue();

    /// From the smallest to the largest.
    List<Template> templates();
}
