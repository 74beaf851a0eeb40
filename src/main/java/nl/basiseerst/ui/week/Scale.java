package nl.basiseerst.ui.week;

/// How much time the grid shows.
enum Scale {
    /// People by the days of a week.
    WEEK,
    /// People by the hours of one day.
    DAY
}
