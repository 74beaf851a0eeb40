package nl.basiseerst.application.overview;

import nl.basiseerst.application.words.VerdictText;
import nl.basiseerst.domain.time.TimeSet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A day as a heading.
///
/// @param open opening hours of that date, empty when the practice is closed
/// @param verdict on the day, null when there is none, as on a closed day
public record DayColumn(LocalDate date, TimeSet open, @Nullable VerdictText verdict) {

    public boolean isClosed() {
        return open.isEmpty();
    }
}
