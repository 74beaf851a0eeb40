package nl.basiseerst.application.privacy;

import nl.basiseerst.application.store.PracticeSettings;

import java.time.Instant;
import java.util.Optional;

/// When something was erased last: what was copied before then may still hold it. It says neither
/// what nor whose it was.
public final class LastErasure {

    private static final String NAME = "privacy.erased-at";

    private LastErasure() {}

    /// Empty if nothing ever was.
    public static Optional<Instant> in(PracticeSettings settings) {
        return settings.find(NAME).map(Instant::parse);
    }

    /// Something was erased now.
    static void keep(PracticeSettings settings, Instant now) {
        settings.set(NAME, now.toString());
    }
}
