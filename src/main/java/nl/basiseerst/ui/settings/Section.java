package nl.basiseerst.ui.settings;

import nl.basiseerst.application.access.Action;

import org.jspecify.annotations.Nullable;
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
    ENCRYPTION(Feather.LOCK),
    LOG(Feather.BOOK_OPEN),
    PRIVACY(Feather.EYE_OFF),
    SHARING(Feather.SHARE_2);

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

    /// What somebody must be permitted to do in order to use it; null for what everybody may.
    @Nullable Action needed() {
        return switch (this) {
            case PRACTICE, HOURS, CLOSED, ROOMS, RULES, PASTE -> Action.KEEP_PRACTICE;
            case FILE -> Action.EXPORT;
            case ENCRYPTION -> Action.ENCRYPT;
            default -> null;
        };
    }

    /// Whether it is about what only the computer with the data has, or may change.
    boolean isOfKeeper() {
        return switch (this) {
            case DATA, ACCESS, ENCRYPTION, LOG, PRIVACY -> true;
            default -> false;
        };
    }

    String labelKey() {
        return "settings.section." + name();
    }
}
