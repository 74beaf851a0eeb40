package nl.basiseerst.ui.week;

import nl.basiseerst.application.roster.RosterEdits;
import nl.basiseerst.domain.roster.DayChange;
import nl.basiseerst.domain.roster.Deviation;

import java.util.List;

/// Brings a day back to what the basic schedule has for it.
final class DeviationCommands {

    private DeviationCommands() {}

    /// Makes the day at the cursor as the basic schedule has it, as one edit; nothing happens if it
    /// is so already.
    static void takeBack(WeekViewModel model) {
        model.deviation()
                .ifPresent(
                        deviation -> {
                            Cursor day = new Cursor(deviation.member(), deviation.date());
                            model.setCursor(day);
                            model.desk()
                                    .edit(
                                            deviation.date().toString(),
                                            RosterEdits.of(List.of(back(deviation))));
                            model.setCursor(day);
                        });
    }

    private static DayChange back(Deviation deviation) {
        return new DayChange(
                deviation.member(), deviation.date(), deviation.actual(), deviation.planned());
    }
}
