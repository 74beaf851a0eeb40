package nl.basiseerst.ui.offer;

/// The parts of the catalogue.
enum Chapter {
    ACTIVITIES,
    SESSIONS,
    COMPETENCES,
    FALLBACKS,
    TASK_TYPES,
    /// Which role may do which activity.
    MATRIX;

    /// Whether things can be added and removed here.
    boolean growsAndShrinks() {
        return this != FALLBACKS && this != MATRIX;
    }
}
