package nl.basiseerst.persistence.backup;

/// What a table holds, told in little.
///
/// @param digest SHA-256 of all values of all rows in the order of the key, in hexadecimal
public record TableSum(String table, long rows, String digest) {}
