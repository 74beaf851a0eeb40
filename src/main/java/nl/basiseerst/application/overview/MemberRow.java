package nl.basiseerst.application.overview;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One member through a week.
///
/// @param plannedMinutes minutes in blocks that count, overlapping ones once
/// @param contractHours hours a week by contract, null when not agreed
/// @param cells one per day shown
public record MemberRow(
        String name, int plannedMinutes, @Nullable Double contractHours, List<DayCell> cells) {

    public MemberRow {
        cells = List.copyOf(cells);
    }
}
