package nl.basiseerst.application.access;

import nl.basiseerst.application.store.PracticeSettings;
import nl.basiseerst.domain.value.Require;

import java.util.function.Supplier;

/// After how long without keys or mouse somebody has to log in again. A setting of the practice.
/// Calls block, so never make one on the JavaFX thread.
public final class LockTime {

    /// In minutes, as long as nothing was set.
    public static final int USUAL = 10;

    /// In minutes; never at all would be as if nobody logged in.
    public static final int LONGEST = 120;

    private static final String NAME = "access.lock-minutes";

    private final Supplier<PracticeSettings> settings;
    private final Access access;

    /// @param settings asked for at every call
    public LockTime(Supplier<PracticeSettings> settings, Access access) {
        this.settings = settings;
        this.access = access;
    }

    /// In minutes, from 1 to [#LONGEST].
    public int minutes() {
        return settings.get().find(NAME).map(Integer::parseInt).orElse(USUAL);
    }

    /// @throws nl.basiseerst.domain.value.InvalidValue if it is not from 1 to [#LONGEST]
    /// @throws NotPermitted if whoever is at work may not keep accounts
    public void set(int minutes) {
        check(minutes);
        access.require(Action.KEEP_ACCOUNTS);
        settings.get().set(NAME, Integer.toString(minutes));
    }

    /// @throws nl.basiseerst.domain.value.InvalidValue if it is not from 1 to [#LONGEST]
    public static void check(int minutes) {
        Require.between("minutes", minutes, 1, LONGEST);
    }
}
