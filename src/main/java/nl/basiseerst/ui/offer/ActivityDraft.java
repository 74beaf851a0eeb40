package nl.basiseerst.ui.offer;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.CoreTask;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.Performer;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// An activity in the course of being changed, field by field.
final class ActivityDraft {

    private final String id;
    String name;
    Offer offer;
    @Nullable String source;
    @Nullable LocalDate decidedOn;
    boolean reserved;
    @Nullable CoreTask coreTask;
    int priority;
    int accessDays;
    @Nullable Integer accessWeeks;
    boolean withinDaypart;
    Demand demand;
    List<Performer> performers;

    ActivityDraft(Activity activity) {
        id = activity.id();
        name = activity.name();
        offer = activity.offer();
        source = activity.source();
        decidedOn = activity.decidedOn();
        reserved = activity.reserved();
        coreTask = activity.coreTask();
        priority = activity.priority();
        accessDays = activity.accessDays();
        accessWeeks = activity.accessWeeks();
        withinDaypart = activity.withinDaypart();
        demand = activity.demand();
        performers = activity.performers();
    }

    /// @throws nl.basiseerst.domain.value.InvalidValue if it would be illegal
    Activity built() {
        return new Activity(
                id,
                name,
                offer,
                source,
                decidedOn,
                reserved,
                coreTask,
                priority,
                accessDays,
                accessWeeks,
                withinDaypart,
                demand,
                performers);
    }
}
