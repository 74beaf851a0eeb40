package nl.basiseerst.domain.practice;

import nl.basiseerst.domain.value.Require;

/// How many patients of one age band are enrolled; bands are free text. Never anything about one
/// patient.
///
/// @param count number of patients, at least 0
public record PatientBand(String ageBand, int count) {

    public PatientBand {
        Require.text("ageBand", ageBand);
        Require.atLeast("count", count, 0);
    }
}
