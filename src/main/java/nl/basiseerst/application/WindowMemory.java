package nl.basiseerst.application;

/// Where the window keeps how it was left: not worth a failure, so neither call throws.
public interface WindowMemory {

    /// How the window was left, or the settings of a first start if that cannot be told.
    WindowSettings recall();

    /// Keeps the settings for the next start, if that can be done.
    void keep(WindowSettings settings);
}
