package nl.basiseerst.application.privacy;

/// What the practice has switched on to keep its data safe.
///
/// @param encrypted whether the data and backups are encrypted with a password
/// @param accounts how many people log in; 0 if nobody needs to
/// @param shared whether the data are shared with another computer of the practice
public record Measures(boolean encrypted, int accounts, boolean shared) {}
