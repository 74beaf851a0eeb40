package nl.basiseerst.application.usecase;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.time.Period;

/// Where a use case reads the practice from: a file, or what this computer keeps. Calls block, so
/// never make one on the JavaFX thread.
public interface PracticeSource {

    /// The practice with the part of its schedule that touches the period.
    ///
    /// @throws Failure if there is no practice or it cannot be read
    StoredPractice load(Period period);
}
