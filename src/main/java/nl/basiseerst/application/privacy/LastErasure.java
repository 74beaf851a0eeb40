package nl.basiseerst.application.privacy;

import nl.basiseerst.application.store.PracticeSettings;

import java.time.Instant;
import java.util.Optional;

/// When something was erased last: what was copied before then may still hold it, and so may the
/// bytes of the data file until it was made anew. It says neither what nor whose it was.
public final class LastErasure {

    /// Name of the setting that an [Eraser] sets in its transaction: the moment, as ISO-8601.
    public static final String SETTING = "privacy.erased-at";

    private static final String REBUILT = "privacy.rebuilt-at";

    private LastErasure() {}

    /// Empty if nothing ever was.
    public static Optional<Instant> in(PracticeSettings settings) {
        return settings.find(SETTING).map(Instant::parse);
    }

    /// Whether the data file was not made anew since, since the program stopped before that.
    public static boolean lingers(PracticeSettings settings) {
        Optional<String> erased = settings.find(SETTING);
        return erased.isPresent() && !erased.equals(settings.find(REBUILT));
    }

    /// The data file was made anew.
    public static void rebuilt(PracticeSettings settings) {
        settings.find(SETTING).ifPresent(moment -> settings.set(REBUILT, moment));
    }
}
