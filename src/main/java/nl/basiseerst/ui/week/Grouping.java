package nl.basiseerst.ui.week;

/// The order of the people.
enum Grouping {
    /// By role, and within a role as the practice lists them.
    ROLE,
    /// By name.
    NAME
}
