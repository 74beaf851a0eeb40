package nl.basiseerst.ui.offer;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import nl.basiseerst.domain.calibration.CalibrateDemand;
import nl.basiseerst.domain.calibration.CountLimits;
import nl.basiseerst.domain.calibration.CountedActivity.Measured;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which of the counted activities are to be taken over.
final class Ticks {

    private final Map<String, Boolean> set = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");

    /// How many are ticked.
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    boolean has(String activity) {
        return set.getOrDefault(activity, false);
    }

    void set(String activity, boolean ticked) {
        set.put(activity, ticked);
        tell();
    }

    /// Ticks what nothing is to be said against, and leaves what somebody ticked or unticked.
    void propose(CalibrateDemand.Outcome found, CountLimits limits) {
        Map<String, Boolean> before = Map.copyOf(set);
        set.clear();
        boolean enough = found.period().weeks() >= limits.goodWeeks();
        for (Measured one : measured(found)) {
            boolean good = enough && !one.isDoubtful();
            set.put(one.activity(), before.getOrDefault(one.activity(), good));
        }
        tell();
    }

    List<Measured> of(CalibrateDemand.Outcome found) {
        return measured(found).stream().filter(one -> has(one.activity())).toList();
    }

    void clear() {
        set.clear();
        tell();
    }

    private void tell() {
        count.set((int) set.values().stream().filter(ticked -> ticked).count());
    }

    private static List<Measured> measured(CalibrateDemand.Outcome found) {
        return found.activities().stream()
                .filter(Measured.class::isInstance)
                .map(Measured.class::cast)
                .toList();
    }
}
