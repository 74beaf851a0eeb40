package nl.basiseerst.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import nl.basiseerst.application.WindowMemory;
import nl.basiseerst.application.WindowSettings;
import nl.basiseerst.ui.common.Appearance;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.Texts;

import java.util.Optional;

/// Where in the window we are, and how it looks and speaks. What is chosen is remembered at once.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class ShellViewModel implements Appearance {

    private static final int TEXT_STEP_PERCENT = 25;

    private final Texts texts;
    private final WindowMemory memory;
    private final int places;
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", 0);
    private final ReadOnlyBooleanWrapper help = new ReadOnlyBooleanWrapper(this, "help");
    private final ReadOnlyBooleanWrapper dark;
    private final ReadOnlyIntegerWrapper textPercent;
    private Optional<WindowSettings.Place> windowPlace;

    /// @param texts made to speak the language that is remembered
    /// @param places how many there are to go to, at least one
    public ShellViewModel(Texts texts, WindowMemory memory, int places) {
        this.texts = texts;
        this.memory = memory;
        this.places = places;
        WindowSettings settings = memory.recall();
        texts.use(settings.english() ? Language.ENGLISH : Language.DUTCH);
        dark = new ReadOnlyBooleanWrapper(this, "dark", settings.dark());
        textPercent = new ReadOnlyIntegerWrapper(this, "textPercent", settings.textPercent());
        windowPlace = settings.place();
    }

    /// How many places there are to go to.
    int places() {
        return places;
    }

    /// Goes to a place; nowhere if there is no such place.
    ///
    /// @param place number in the order of the navigation, from 0
    public void choose(int place) {
        if (place >= 0 && place < places) {
            chosen.set(place);
        }
    }

    public void showHelp(boolean shown) {
        help.set(shown);
    }

    /// Goes from light to dark or back.
    @Override
    public void switchTheme() {
        dark.set(!dark.get());
        keep();
    }

    /// Goes from Dutch to English or back.
    @Override
    public void switchLanguage() {
        texts.use(texts.language() == Language.DUTCH ? Language.ENGLISH : Language.DUTCH);
        keep();
    }

    @Override
    public void enlargeText() {
        sizeText(textPercent.get() + TEXT_STEP_PERCENT);
    }

    @Override
    public void shrinkText() {
        sizeText(textPercent.get() - TEXT_STEP_PERCENT);
    }

    @Override
    public void resetText() {
        sizeText(WindowSettings.SMALLEST_TEXT);
    }

    /// Remembers where the window is.
    public void moved(WindowSettings.Place place) {
        windowPlace = Optional.of(place);
        keep();
    }

    /// Where the window was last; empty if it was never opened.
    public Optional<WindowSettings.Place> windowPlace() {
        return windowPlace;
    }

    /// Number of the place that is shown, from 0.
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty helpProperty() {
        return help.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyIntegerProperty textPercentProperty() {
        return textPercent.getReadOnlyProperty();
    }

    private void sizeText(int percent) {
        textPercent.set(
                Math.clamp(percent, WindowSettings.SMALLEST_TEXT, WindowSettings.LARGEST_TEXT));
        keep();
    }

    private void keep() {
        memory.keep(
                new WindowSettings(
                        texts.language() == Language.ENGLISH,
                        dark.get(),
                        textPercent.get(),
                        windowPlace));
    }
}
