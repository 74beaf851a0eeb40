package nl.basiseerst.domain.team;

/// The role of a member in the team; it decides which work is theirs by default.
public enum Role {
    GP,
    GP_TRAINEE,
    NP,
    PA,
    POH_S,
    POH_GGZ,
    POH_ELDERLY,
    POH_YOUTH,
    SOH,
    ASSISTANT,
    RECEPTIONIST,
    MANAGER,
    OTHER
}
