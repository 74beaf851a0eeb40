package nl.basiseerst.domain.offer;

/// On whose authority a role does an activity.
public enum DelegationMode {
    /// On its own authority.
    OWN,
    /// Taakherschikking: reallocated to an independent authority.
    REALLOCATED,
    /// Taakdelegatie: on order of another.
    DELEGATED
}
