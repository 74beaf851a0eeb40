package nl.basiseerst.domain.team;

/// On what footing someone works in the practice.
public enum Employment {
    OWNER,
    EMPLOYED,
    LOCUM,
    SECONDED,
    TRAINEE
}
