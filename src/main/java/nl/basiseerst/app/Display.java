package nl.basiseerst.app;

import java.util.Locale;
import java.util.Map;

/// Whether this computer can show a window.
final class Display {

    private Display() {}

    /// @param system name of the operating system, as Java has it
    /// @param toolkit which window toolkit was asked for, empty for that of the platform
    static boolean isThere(String system, Map<String, String> environment, String toolkit) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")
                || name.startsWith("mac")
                || toolkit.equalsIgnoreCase("headless")) {
            return true;
        }
        // JavaFX draws on X11; under Wayland a desktop offers that too, and then sets DISPLAY
        return !environment.getOrDefault("DISPLAY", "").isBlank();
    }
}
