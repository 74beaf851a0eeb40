package nl.basiseerst.domain.guard;

/// The verdict on the basic offer of a week or a day (risk-model.md, section 9).
public enum Verdict {
    /// Op orde.
    SAFE,
    /// Kwetsbaar: covered, but one absence or a little more demand breaks it.
    FRAGILE,
    /// Tekort, niet door extra.
    SHORT,
    /// In de verdrukking: extra offer takes what the basic offer needs.
    DISPLACED;

    /// Whether the basic offer itself comes short, rather than being close to it.
    public boolean isAtRisk() {
        return this == SHORT || this == DISPLACED;
    }
}
