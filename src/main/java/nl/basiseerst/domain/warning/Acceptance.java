package nl.basiseerst.domain.warning;

import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

/// That somebody accepted a warning as bad as it was then. It changes no verdict: the warning stays
/// listed with it. Who accepted it and when is in the change log.
///
/// @param warning which one
/// @param minutes how bad it was, in whole minutes, at least 0
/// @param note a few words of whoever accepted it, up to [#LONGEST_NOTE] characters, null for none;
///   never why anybody is absent
public record Acceptance(
        WarningKey warning, int minutes, AcceptReason reason, @Nullable String note)
        implements Entity {

    /// How many characters a note may have.
    public static final int LONGEST_NOTE = 200;

    /// As much as this above what was accepted is no worse: what the guard itself takes for
    /// rounding.
    private static final double ROUNDING = 1;

    /// @throws InvalidValue if the minutes are negative or the note is blank or too long
    public Acceptance {
        Require.atLeast("minutes", minutes, 0);
        if (note != null) {
            Require.text("note", note);
            if (note.length() > LONGEST_NOTE) {
                throw InvalidValue.at("note", Rule.BETWEEN, 1, LONGEST_NOTE);
            }
        }
    }

    /// Of a warning as bad as it is now.
    ///
    /// @param note what was typed; blank for none
    public static Acceptance of(Warning warning, AcceptReason reason, String note) {
        String stripped = note.strip();
        return new Acceptance(
                warning.key(),
                (int) Math.round(warning.minutes()),
                reason,
                stripped.isEmpty() ? null : stripped);
    }

    /// That of its warning: each is accepted once.
    @Override
    public String id() {
        return warning.id();
    }

    /// Whether it is this warning that was accepted, however bad it is now.
    public boolean isOf(Warning now) {
        return warning.equals(now.key());
    }

    /// Whether it covers a warning: the same one, and not worse than it was.
    public boolean covers(Warning now) {
        return isOf(now) && now.minutes() <= minutes + ROUNDING;
    }

    public Acceptance withNote(@Nullable String other) {
        return new Acceptance(warning, minutes, reason, other);
    }
}
