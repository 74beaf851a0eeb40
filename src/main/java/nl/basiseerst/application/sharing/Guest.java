package nl.basiseerst.application.sharing;

import java.time.Instant;

/// A computer that was let in.
///
/// @param id made by that computer
/// @param name of that computer, as it gave it
/// @param since when it joined
/// @param present whether it is connected now
public record Guest(String id, String name, Instant since, boolean present) {}
