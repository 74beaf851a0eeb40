package nl.basiseerst.ui.common;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;

/// How the window looks and speaks, for views that offer the choice; which language is spoken is
/// told by [Texts]. What is chosen is remembered. Use on the JavaFX thread only.
public interface Appearance {

    /// Goes from Dutch to English or back.
    void switchLanguage();

    /// Goes from light to dark or back.
    void switchTheme();

    void enlargeText();

    void shrinkText();

    void resetText();

    ReadOnlyBooleanProperty darkProperty();

    /// Size of the text in percent, 100 for normal.
    ReadOnlyIntegerProperty textPercentProperty();
}
