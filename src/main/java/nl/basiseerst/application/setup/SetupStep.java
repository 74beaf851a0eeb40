package nl.basiseerst.application.setup;

import java.util.List;
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
        return at(number() + 1);
    }

    /// The one before this; empty for the first.
    public Optional<SetupStep> previous() {
        return at(number() - 1);
    }

    /// Its place among the steps, from 1.
    public int number() {
        return List.of(values()).indexOf(this) + 1;
    }

    private static Optional<SetupStep> at(int number) {
        return number < 1 || number > values().length
                ? Optional.empty()
                : Optional.of(values()[number - 1]);
    }
}
