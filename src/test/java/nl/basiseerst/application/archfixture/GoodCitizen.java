package nl.basiseerst.application.archfixture;

import java.time.Clock;
import java.time.LocalDate;

/// Breaks no rule.
record GoodCitizen(Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
