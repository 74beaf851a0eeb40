package nl.basiseerst.domain.offer;

import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something the practice does for patients, such as a consult or an echo.
///
/// @param source why it is classed as it is, null when not said
/// @param decidedOn since when it is classed so, null when not said
/// @param reserved whether it is a reserved procedure (voorbehouden handeling, Wet BIG art. 36)
/// @param coreTask required for the basic offer
/// @param priority from 1, served first, to 9
/// @param accessDays open days a contact may wait; 0 for the same day
/// @param accessWeeks weeks a deferrable contact may wait, from 1 to 52; null when not deferrable
/// @param withinDaypart whether a contact must be served in the daypart it arrives in
/// @param performers who may do it, each role once; the first gives the norm minutes
public record Activity(
        String id,
        String name,
        Offer offer,
        @Nullable String source,
        @Nullable LocalDate decidedOn,
        boolean reserved,
        @Nullable CoreTask coreTask,
        int priority,
        int accessDays,
        @Nullable Integer accessWeeks,
        boolean withinDaypart,
        Demand demand,
        List<Performer> performers)
        implements Entity {

    public Activity {
        Require.id("id", id);
        Require.text("name", name);
        Require.between("priority", priority, 1, 9);
        Require.atLeast("accessDays", accessDays, 0);
        if (accessWeeks != null) {
            Require.between("accessWeeks", accessWeeks, 1, 52);
        }
        performers = List.copyOf(performers);
        Require.notEmpty("performers", performers);
        Require.once("performers", "role", performers, Performer::role);
        if (offer == Offer.BASIC && coreTask == null) {
            throw InvalidValue.at("coreTask", Rule.PRESENT_WITH, "offer BASIC");
        }
        if (offer == Offer.BASIC && demand.asksNothing()) {
            throw InvalidValue.at("demand", Rule.SOME_DEMAND);
        }
        boolean perDaypart = !demand.daypartShare().isEmpty();
        if (perDaypart && accessWeeks != null) {
            throw InvalidValue.at("demand.daypartShare", Rule.ABSENT_WITH, "accessWeeks");
        }
        if (perDaypart && accessDays > 0) {
            throw InvalidValue.at("demand.daypartShare", Rule.ABSENT_WITH, "accessDays > 0");
        }
        if (withinDaypart && !perDaypart) {
            throw InvalidValue.at("demand.daypartShare", Rule.PRESENT_WITH, "withinDaypart");
        }
    }

    /// Norm minutes of one contact: those of the first performer.
    public double normMinutes() {
        return performers.getFirst().minutes();
    }

    public Optional<Performer> performer(Role role) {
        for (Performer performer : performers) {
            if (performer.role() == role) {
                return Optional.of(performer);
            }
        }
        return Optional.empty();
    }

    /// Whether its contacts may wait for weeks.
    public boolean isDeferrable() {
        return accessWeeks != null;
    }

    /// Whether its contacts must be served on the day they arrive.
    public boolean isUrgent() {
        return accessWeeks == null && accessDays == 0;
    }

    public Activity withDemand(Demand other) {
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
                other,
                performers);
    }
}
