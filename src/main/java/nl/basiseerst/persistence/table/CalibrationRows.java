package nl.basiseerst.persistence.table;

import static nl.basiseerst.persistence.generated.Tables.CALIBRATION;
import static nl.basiseerst.persistence.generated.Tables.CALIBRATION_RATE;
import static nl.basiseerst.persistence.generated.Tables.CALIBRATION_WEEKDAY;

import nl.basiseerst.domain.offer.Calibration;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Demand.BandRate;
import nl.basiseerst.domain.offer.Demand.DayWeight;

import org.jooq.Record;

import java.util.List;

/// Calibrations with the norm that each replaced.
final class CalibrationRows {

    private static final ChildList<Calibration, BandRate> RATES =
            DemandRows.rates(
                    CALIBRATION_RATE,
                    CALIBRATION_RATE.CALIBRATION_ID,
                    CALIBRATION_RATE.ORDINAL,
                    CALIBRATION_RATE.AGE_BAND,
                    CALIBRATION_RATE.CONTACTS,
                    Calibration::norm);

    private static final ChildList<Calibration, DayWeight> WEEKDAYS =
            DemandRows.weekdays(
                    CALIBRATION_WEEKDAY,
                    CALIBRATION_WEEKDAY.CALIBRATION_ID,
                    CALIBRATION_WEEKDAY.ORDINAL,
                    CALIBRATION_WEEKDAY.WEEKDAY,
                    CALIBRATION_WEEKDAY.SHARE,
                    Calibration::norm);

    private CalibrationRows() {}

    static EntityTable<Calibration> calibrations() {
        return new EntityTable<>(
                Calibration.class,
                CALIBRATION,
                List.of(
                        new Column<>(CALIBRATION.FIRST_DATE, Calibration::from),
                        new Column<>(CALIBRATION.LAST_DATE, Calibration::until),
                        new Column<>(CALIBRATION.CONTACTS, Calibration::contacts),
                        new Column<>(CALIBRATION.FIXED_PER_WEEK, c -> c.norm().fixedPerWeek()),
                        new Column<>(
                                CALIBRATION.SEASON, c -> c.norm().season().toArray(Double[]::new)),
                        new Column<>(
                                CALIBRATION.DAYPART_SHARE,
                                c -> c.norm().daypartShare().toArray(Double[]::new))),
                List.of(RATES, WEEKDAYS),
                CalibrationRows::read);
    }

    private static Calibration read(Record row, Lists lists) {
        String id = row.get(CALIBRATION.ID);
        return new Calibration(
                id,
                row.get(CALIBRATION.FIRST_DATE),
                row.get(CALIBRATION.LAST_DATE),
                row.get(CALIBRATION.CONTACTS),
                new Demand(
                        lists.of(RATES, id),
                        List.of(row.get(CALIBRATION.SEASON)),
                        lists.of(WEEKDAYS, id),
                        List.of(row.get(CALIBRATION.DAYPART_SHARE)),
                        row.get(CALIBRATION.FIXED_PER_WEEK)));
    }
}
