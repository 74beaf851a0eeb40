package nl.basiseerst.application.access;

/// Who is at work.
///
/// @param name for the change log: that of the account, or of the user of this computer where there
///   are no accounts; from 1 to 100 characters
public record Actor(String name, AccessRole role) {}
