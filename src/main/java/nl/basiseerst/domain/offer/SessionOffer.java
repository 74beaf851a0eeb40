package nl.basiseerst.domain.offer;

/// What a session is for: basic offer, extra offer, or neither.
public enum SessionOffer {
    BASIC,
    EXTRA,
    /// Meetings, breaks, administration: neither basic nor extra offer.
    NONE
}
