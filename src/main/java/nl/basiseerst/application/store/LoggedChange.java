package nl.basiseerst.application.store;

import org.jspecify.annotations.Nullable;

/// A change that was made, as the log has it.
///
/// @param changeNo 1 for the first change ever, then one more each
/// @param undoes number of the change that it took back, null for none
public record LoggedChange(long changeNo, ChangeHeader header, @Nullable Long undoes) {}
