package nl.basiseerst.domain.offer;

/// Whether an activity belongs to the basic offer, the extra offer, or to neither of this practice.
public enum Offer {
    /// Basisaanbod: what every practice owes its patients.
    BASIC,
    /// Extra aanbod: only where the basic offer does not suffer.
    EXTRA,
    /// No task of this practice; kept with its reason.
    OUTSIDE
}
