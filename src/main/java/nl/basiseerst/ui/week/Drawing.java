package nl.basiseerst.ui.week;

/// How the days of the grid are drawn.
enum Drawing {
    /// Each block on a line of its own, with its name and hours.
    BLOCKS,
    /// All blocks of a day on one line, as long as they last, so that many people fit.
    TIMELINE
}
