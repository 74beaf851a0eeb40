package nl.basiseerst.domain.team;

/// How far a member is with a competence.
public enum CompetenceLevel {
    /// In training: does not count as able.
    LEARNING,
    SUPERVISED,
    INDEPENDENT
}
