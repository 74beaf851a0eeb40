package nl.basiseerst.application.health;

import nl.basiseerst.application.Progress;

/// Looks whether the stored data are whole: reads every row and checks what it says against the
/// rest. Changes nothing. Blocks, for seconds with a large practice.
public interface HealthCheck {

    /// What is found. Data that cannot be read are a finding, not a failure.
    ///
    /// @param progress hears how far it is; when cancelled, the check ends with a
    ///   [java.util.concurrent.CancellationException]
    /// @throws nl.basiseerst.application.Failure if the data cannot be opened at all
    HealthReport check(Progress progress);
}
