package nl.basiseerst.domain.guard;

/// What a supply assumes of the extra offer.
enum Release {
    /// All of it goes on as planned.
    NOTHING,
    /// All of it is given up.
    ALL,
    /// Open: gates decide, item by item.
    CHOICE
}
