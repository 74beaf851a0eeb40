package nl.basiseerst.domain.schedule;

/// Kinds of work that few people like. The same minutes can be of several kinds.
public enum HardKind {
    EARLY,
    LATE,
    TELEPHONE,
    FRIDAY_AFTERNOON
}
