package nl.basiseerst.application.audit;

/// What was taken out of the log.
///
/// @param entries how many things of changes lost their text
/// @param names how many changes lost the name of who made them
public record Erased(int entries, int names) {}
