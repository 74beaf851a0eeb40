package nl.basiseerst.application.health;

/// How much a finding matters, the least first.
public enum Severity {
    /// Good to know; nothing has to be done.
    NOTICE,
    /// Nothing is lost yet, but something should be done soon.
    WARNING,
    /// Something is lost or cannot be read.
    ERROR
}
