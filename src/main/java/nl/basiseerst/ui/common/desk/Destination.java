package nl.basiseerst.ui.common.desk;

import org.jspecify.annotations.Nullable;

/// Where someone wants to go next, such as to the block behind a number.
///
/// @param place id of the part of the window, such as `week`
/// @param thing id of the block, member, task or activity to point at there; null for none
public record Destination(String place, @Nullable String thing) {}
