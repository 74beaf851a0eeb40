package nl.basiseerst.domain.guard;

import java.time.LocalDate;
import java.util.List;

/// What lies behind the verdict of one open day.
///
/// @param urgent its urgent activities that are asked, in catalogue order: as planned, and
///   otherwise with that day's extra offer given up
/// @param blocks of that day that can serve any of them, extra ones if they could when given up
public record DayDetail(LocalDate date, List<ActivityShift> urgent, List<ServingBlock> blocks) {

    public DayDetail {
        urgent = List.copyOf(urgent);
        blocks = List.copyOf(blocks);
    }
}
