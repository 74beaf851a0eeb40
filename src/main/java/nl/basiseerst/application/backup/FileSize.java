package nl.basiseerst.application.backup;

/// How long the data file is, and how much of that is in use. The rest are former states of what it
/// holds, which are not written over (docs/decisions/0012).
///
/// @param file in bytes
/// @param content in bytes, as far as the database can tell: never more than the file
public record FileSize(long file, long content) {}
