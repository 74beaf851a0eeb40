package nl.basiseerst.application.setup;

import java.util.Optional;

/// The steps from an empty folder to the verdict on one's own week, in the order in which they are
/// shown. Each can be gone to at any time.
public enum SetupStep {
    /// What kind of practice it is, its name and when it is open.
    PRACTICE,
    /// How many patients are enrolled.
    PATIENTS,
    /// Who works which days in which role.
    TEAM,
    /// What the practice does besides, and the figures that are still proposals.
    OFFER,
    /// The first weeks.
    WEEK,
    /// What the guard says of the first week.
    VERDICT;

    /// The one after this; empty for the last.
    public Optional<SetupStep> next() {
        return ordinal() + 1 < values().length
                ? Optional.of(values()[ordinal() + 1])
                : Optional.empty();
    }

    /// The one before this; empty for the first.
    public Optional<SetupStep> previous() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
