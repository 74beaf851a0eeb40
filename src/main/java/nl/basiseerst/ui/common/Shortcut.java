package nl.basiseerst.ui.common;

import javafx.scene.input.KeyCombination;

/// A key that does something, for the help sheet.
///
/// @param labelKey key of the text that says what it does
public record Shortcut(KeyCombination keys, String labelKey) {}
