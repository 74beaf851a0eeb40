package nl.basiseerst.ui.settings;

import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;

/// The parts of the settings, in the order of their list.
enum Section {
    PRACTICE(Feather.HOME),
    HOURS(Feather.CLOCK),
    CLOSED(Feather.CALENDAR),
    ROOMS(Feather.GRID),
    RULES(Feather.USER_CHECK),
    PASTE(Feather.CLIPBOARD),
    FILE(Feather.FILE_TEXT),
    WINDOW(Feather.MONITOR),
    DATA(Feather.HARD_DRIVE),
    ACCESS(Feather.USERS),
    PRIVACY(Feather.EYE_OFF);

    private final Feather icon;

    Section(Feather icon) {
        this.icon = icon;
    }

    Feather icon() {
        return icon;
    }

    /// By which a [nl.basiseerst.ui.common.desk.Destination] points at it.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String labelKey() {
        return "settings.section." + name();
    }
}
