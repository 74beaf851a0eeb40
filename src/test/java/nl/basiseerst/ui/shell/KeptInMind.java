package nl.basiseerst.ui.shell;

import nl.basiseerst.application.WindowMemory;
import nl.basiseerst.application.WindowSettings;

/// Remembers the window as long as the test lasts.
final class KeptInMind implements WindowMemory {

    private WindowSettings settings;

    KeptInMind(WindowSettings settings) {
        this.settings = settings;
    }

    @Override
    public WindowSettings recall() {
        return settings;
    }

    @Override
    public void keep(WindowSettings left) {
        settings = left;
    }
}
