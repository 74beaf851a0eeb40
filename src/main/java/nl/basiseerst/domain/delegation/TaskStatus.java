package nl.basiseerst.domain.delegation;

/// How far a task is.
public enum TaskStatus {
    OPEN,
    IN_PROGRESS,
    DONE,
    HANDED_OVER,
    CANCELLED
}
