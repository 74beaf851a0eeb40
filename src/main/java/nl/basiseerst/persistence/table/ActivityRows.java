package nl.basiseerst.persistence.table;

import static nl.basiseerst.persistence.generated.Tables.ACTIVITY;
import static nl.basiseerst.persistence.generated.Tables.ACTIVITY_RATE;
import static nl.basiseerst.persistence.generated.Tables.ACTIVITY_WEEKDAY;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.CoreTask;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Demand.BandRate;
import nl.basiseerst.domain.offer.Demand.DayWeight;
import nl.basiseerst.domain.offer.Offer;

import org.jooq.Record;

import java.util.List;

/// Activities with their demand and who may do them.
final class ActivityRows {

    private static final ChildList<Activity, BandRate> RATES =
            DemandRows.rates(
                    ACTIVITY_RATE,
                    ACTIVITY_RATE.ACTIVITY_ID,
                    ACTIVITY_RATE.ORDINAL,
                    ACTIVITY_RATE.AGE_BAND,
                    ACTIVITY_RATE.CONTACTS,
                    Activity::demand);

    private static final ChildList<Activity, DayWeight> WEEKDAYS =
            DemandRows.weekdays(
                    ACTIVITY_WEEKDAY,
                    ACTIVITY_WEEKDAY.ACTIVITY_ID,
                    ACTIVITY_WEEKDAY.ORDINAL,
                    ACTIVITY_WEEKDAY.WEEKDAY,
                    ACTIVITY_WEEKDAY.SHARE,
                    Activity::demand);

    private ActivityRows() {}

    static EntityTable<Activity> activities() {
        return new EntityTable<>(
                Activity.class,
                ACTIVITY,
                List.of(
                        new Column<>(ACTIVITY.NAME, Activity::name),
                        new Column<>(ACTIVITY.OFFER, a -> a.offer().name()),
                        new Column<>(ACTIVITY.SOURCE, Activity::source),
                        new Column<>(ACTIVITY.DECIDED_ON, Activity::decidedOn),
                        new Column<>(ACTIVITY.RESERVED, Activity::reserved),
                        new Column<>(ACTIVITY.CORE_TASK, a -> Names.orNull(a.coreTask())),
                        new Column<>(ACTIVITY.PRIORITY, Activity::priority),
                        new Column<>(ACTIVITY.ACCESS_DAYS, Activity::accessDays),
                        new Column<>(ACTIVITY.ACCESS_WEEKS, Activity::accessWeeks),
                        new Column<>(ACTIVITY.WITHIN_DAYPART, Activity::withinDaypart),
                        new Column<>(ACTIVITY.FIXED_PER_WEEK, a -> a.demand().fixedPerWeek()),
                        new Column<>(
                                ACTIVITY.SEASON, a -> a.demand().season().toArray(Double[]::new)),
                        new Column<>(
                                ACTIVITY.DAYPART_SHARE,
                                a -> a.demand().daypartShare().toArray(Double[]::new))),
                List.of(RATES, WEEKDAYS, PerformerRows.PERFORMERS),
                ActivityRows::read);
    }

    private static Activity read(Record row, Lists lists) {
        String id = row.get(ACTIVITY.ID);
        return new Activity(
                id,
                row.get(ACTIVITY.NAME),
                Offer.valueOf(row.get(ACTIVITY.OFFER)),
                row.get(ACTIVITY.SOURCE),
                row.get(ACTIVITY.DECIDED_ON),
                row.get(ACTIVITY.RESERVED),
                Names.readOrNull(CoreTask.class, row.get(ACTIVITY.CORE_TASK)),
                row.get(ACTIVITY.PRIORITY),
                row.get(ACTIVITY.ACCESS_DAYS),
                row.get(ACTIVITY.ACCESS_WEEKS),
                row.get(ACTIVITY.WITHIN_DAYPART),
                new Demand(
                        lists.of(RATES, id),
                        List.of(row.get(ACTIVITY.SEASON)),
                        lists.of(WEEKDAYS, id),
                        List.of(row.get(ACTIVITY.DAYPART_SHARE)),
                        row.get(ACTIVITY.FIXED_PER_WEEK)),
                lists.of(PerformerRows.PERFORMERS, id));
    }
}
