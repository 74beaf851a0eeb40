package nl.basiseerst.application.setup;

import nl.basiseerst.application.catalogue.BandShare;
import nl.basiseerst.application.catalogue.StarterCatalogue;
import nl.basiseerst.domain.practice.PatientBand;

import java.util.ArrayList;
import java.util.List;

/// One number of patients, divided over the age bands of a practice.
public final class PatientTotal {

    private PatientTotal() {}

    /// How many patients there are together.
    public static int of(List<PatientBand> bands) {
        return bands.stream().mapToInt(PatientBand::count).sum();
    }

    /// The same age bands with another number of patients together: divided as the population is
    /// where the bands are those of the national profile, otherwise as they are divided now.
    ///
    /// @param total at least 0
    /// @return together exactly so many, unless there are no bands
    public static List<PatientBand> spread(
            int total, List<PatientBand> bands, StarterCatalogue catalogue) {
        if (isNational(bands, catalogue)) {
            return catalogue.split(total);
        }
        int before = of(bands);
        List<PatientBand> spread = new ArrayList<>();
        int passed = 0;
        int given = 0;
        for (int i = 0; i < bands.size(); i++) {
            PatientBand band = bands.get(i);
            passed += before == 0 ? 1 : band.count();
            int whole = before == 0 ? bands.size() : before;
            // rounding what has been given so far keeps the sum exact
            int so = (int) Math.round((double) total * passed / whole);
            spread.add(new PatientBand(band.ageBand(), so - given));
            given = so;
        }
        return spread;
    }

    /// Whether the age bands are those of the national profile.
    public static boolean isNational(List<PatientBand> bands, StarterCatalogue catalogue) {
        return bands.stream()
                .map(PatientBand::ageBand)
                .toList()
                .equals(catalogue.ageProfile().stream().map(BandShare::ageBand).toList());
    }
}
